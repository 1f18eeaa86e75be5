import { ArgsType, Field } from "type-graphql";
import { Deferred } from "./deferred";
import type { Batch, Loaders } from "./loaders";
import { enumeration, type EnumValue } from "./enumeration";
import { groupBy } from "./group-by";
import { fill, Hole, open, raw, sql, type Sql } from "./sql";

export const ReviewState = enumeration("ReviewState", "What review has decided on a claim.", {
  PROPOSED: "Extracted, not yet reviewed.",
  ACCEPTED: "Accepted by a person.",
  REJECTED: "Rejected by a person.",
  SUPERSEDED: "Replaced by another claim.",
});
export type ReviewState = EnumValue<typeof ReviewState>;

/** Whose claims count when nothing else is asked for. */
const USUAL: readonly ReviewState[] = [ReviewState.ACCEPTED];

const DESCRIPTION =
  "Only what review has decided so on: an item counts with its own state, and where it is an item because of other " +
  "claims, with theirs too. Null for accepted claims.";

/** Which states of review are asked for. */
export interface ReviewAsked {
  readonly review?: readonly ReviewState[] | null;
}

/** Adds the argument `review` to a class of arguments. */
export function addReviewArgument(type: new () => ReviewAsked): void {
  const options = { nullable: true, defaultValue: USUAL, description: DESCRIPTION };
  Field(() => [ReviewState], options)(type.prototype as object, "review");
}

/** The arguments of a field that leads to a single claim, or to something made of claims. */
@ArgsType()
export class ReviewArgs implements ReviewAsked {
  readonly review?: readonly ReviewState[] | null;
}
addReviewArgument(ReviewArgs);

/** Return the states asked for. */
export function statesAsked({ review }: ReviewAsked): readonly ReviewState[] {
  return review ?? USUAL;
}

/** The states that are not asked for. */
const HIDDEN = new Hole();

/**
 * Return the condition that the state in the column is one of those asked for. It is said by what is not: SQLite takes an
 * equality for rare, and would look up what is accepted before anything that really is.
 */
export function isAsked(state: Sql): Sql {
  return sql`${state} NOT IN (${open(HIDDEN)})`;
}

/** Return the condition that the state in the column is none of those asked for. */
export function isHidden(state: Sql): Sql {
  return sql`${state} IN (${open(HIDDEN)})`;
}

/** A place for what depends on whether nothing but the usual is asked for. */
class Choice extends Hole {
  constructor(
    readonly stored: Sql,
    readonly derived: Sql,
  ) {
    super();
  }
}

/** Return what is stored for the usual question, and for any other what is derived. */
export function usually(stored: Sql, derived: Sql): Sql {
  return open(new Choice(stored, derived));
}

/** Whether only what is accepted is asked for. */
export function isUsual(asked: readonly ReviewState[]): boolean {
  return asked.length > 0 && asked.every((state) => USUAL.includes(state));
}

/** Return the statement for those who ask for the states. */
export function reviewed(statement: Sql, asked: readonly ReviewState[]): Sql {
  const hidden = Object.keys(ReviewState).filter((state) => !asked.includes(state as ReviewState));
  // No state is empty, so that nothing is hidden where all are asked for.
  const words = raw(hidden.length === 0 ? "''" : hidden.map((state) => `'${state}'`).join(", "));
  return fill(statement, (hole) => {
    if (!(hole instanceof Choice)) return words;
    return isUsual(asked) ? hole.stored : hole.derived;
  });
}

/** Something that is read for those who ask for the states. */
export interface Reviewed {
  readonly review: readonly ReviewState[];
}

/** How keys for which the same states are asked are read together. */
interface ReadByStates<Key, Value> {
  read(keys: readonly Key[], review: readonly ReviewState[], loaders: Loaders): Promise<readonly Value[]>;
  /** Return what makes two keys the same, besides the states; by default they have to be identical. */
  identity?(key: Key): string;
}

/** Return a batch with one statement for all keys for which the same states are asked. */
export function byStates<Key extends Reviewed, Value>(reading: ReadByStates<Key, Value>): Batch<Key, Value> {
  return {
    read(keys, loaders) {
      const values = new Map<Key, Value>();
      const groups = [...groupBy(keys, ({ review }) => review.join()).values()];
      const reads = groups.map((group) =>
        reading.read(group, group[0]?.review ?? [], loaders).then((found) => {
          for (const [index, key] of group.entries()) values.set(key, found[index] as Value);
        }),
      );
      return Deferred.all(reads).then(() => keys.map((key) => values.get(key) as Value));
    },
    ...(reading.identity && { identity: (key: Key) => `${String(reading.identity?.(key))} ${key.review.join()}` }),
  };
}
