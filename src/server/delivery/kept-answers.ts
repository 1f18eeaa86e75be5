import type { Viewer } from "../../api/viewer";
import type { Variables } from "../limits/cost-parts";
import type { PreparedOperation } from "../prepared/prepared-operation";
import type { Answer } from "./answer";
import { BoundedCache } from "../../api/bounded-cache";

/** What an answer depends on. */
interface KeyParts {
  readonly operation: PreparedOperation;
  readonly variables: Variables;
  readonly viewer: Viewer;
}

/**
 * Whole answers of at most so many bytes together, by operation, variables, viewer and version of the data. What an
 * operation costs is still computed, charged and reported, as only its data is kept; what a mutation answers never is,
 * nor is an answer with an error.
 */
export class KeptAnswers {
  readonly #answers: BoundedCache<Answer>;

  constructor(
    bytes: number,
    /** Changes whenever an answer may. It has to be read before the data is: what is kept under an older one is never found again. */
    readonly dataVersion: () => PromiseLike<string>,
  ) {
    this.#answers = new BoundedCache(bytes);
  }

  /** Return whether the answer of an operation may be kept: the schema may say that it ages at once. */
  takes({ isQuery, maxAge }: PreparedOperation): boolean {
    return isQuery && maxAge > 0;
  }

  find(key: string): Answer | undefined {
    return this.#answers.get(key);
  }

  /** Keeps an answer, or what has been made of it since it was kept. */
  keep(key: string, answer: Answer): void {
    this.#answers.set(key, answer, key.length + answer.weight);
  }
}

/** Return the key of an answer. */
export function keyOf({ operation, variables, viewer }: KeyParts, version: string): string {
  return `${operation.id} ${version} ${viewer.role} ${JSON.stringify(viewer.name)} ${inOrder(variables)}`;
}

/** Return a value as JSON with the keys of its objects in order: clients write them in any, and it is the same object. */
function inOrder(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inOrder).join(",")}]`;
  const object = value as Readonly<Record<string, unknown>>;
  const entries = Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${inOrder(object[key])}`);
  return `{${entries.join(",")}}`;
}
