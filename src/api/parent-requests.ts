import { Deferred } from "./deferred";
import { groupBy } from "./group-by";
import type { Batch, Loaders } from "./loaders";
import { padded, ValueList } from "./sql";
import type { Stretch } from "./stretch";

/** What is asked of a list below a parent. */
export interface ParentRequest<Args> {
  readonly parent: string | number;
  readonly args: Args;
  readonly stretch: Stretch;
}

/** Requests with the same arguments; there is one at least. */
export type ParentRequests<Args> = readonly [ParentRequest<Args>, ...ParentRequest<Args>[]];

/** Stands for the parents in a statement that is kept for any. */
export const PARENTS = new ValueList([]);

/** Return the parents for `IN`. */
export function parentsOf(requests: ParentRequests<unknown>): ValueList {
  return padded(requests.map(({ parent }) => parent));
}

/** Return the parents as one value, a JSON list. */
export function parentsInJson(requests: ParentRequests<unknown>): ValueList {
  return new ValueList([JSON.stringify(requests.map(({ parent }) => parent))]);
}

/** Return a batch whose statement serves the requests with the same arguments. */
export function batched<Args extends object, Value>(
  read: (requests: ParentRequests<Args>, loaders: Loaders) => Deferred<Map<unknown, Value>>,
): Batch<ParentRequest<Args>, Value> {
  return {
    identity: ({ parent, args }) => `${String(parent)} ${signatureOf(args)}`,
    read(requests, loaders) {
      const groups = [...groupBy(requests, ({ args }) => signatureOf(args)).values()];
      const answers = new Map<ParentRequest<Args>, Value>();
      const reads = groups.map((group) =>
        read(group as ParentRequests<Args>, loaders).then((byParent) => {
          for (const request of group) answers.set(request, byParent.get(request.parent) as Value);
        }),
      );
      return Deferred.all(reads).then(() => requests.map((request) => answers.get(request) as Value));
    },
  };
}

const signatures = new WeakMap<object, string>();

/** Return what makes two sets of arguments the same. */
export function signatureOf(args: object): string {
  const known = signatures.get(args);
  if (known !== undefined) return known;
  const signature = JSON.stringify(args);
  signatures.set(args, signature);
  return signature;
}
