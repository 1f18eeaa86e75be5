import { EntenteError } from "../errors";
import { Deferred } from "./deferred";
import { isStatementTimeout } from "./engine";

/** What one operation may use of the server. */
export interface Allowance {
  /** Items of lists, all lists together. */
  readonly items: number;
  readonly milliseconds: number;
}

/** An operation was ended because it used up what it may; `limit` names which. */
export class BudgetExceeded extends EntenteError {
  constructor(
    readonly limit: "items" | "time",
    message: string,
  ) {
    super("LIMIT_EXCEEDED", message);
  }
}

/** What an operation has left of its allowance. */
export class Budget {
  readonly #begun = performance.now();
  #items = 0;

  constructor(readonly allowance: Allowance) {}

  /** Counts items that a list gives out; throws when all lists together have given out too many. */
  spend(items: number): void {
    this.#items += items;
    if (this.#items <= this.allowance.items) return;
    throw new BudgetExceeded(
      "items",
      `The lists of this operation hold more than ${this.allowance.items} items, the limit: ask for fewer with a smaller \`first\` on the lists.`,
    );
  }

  /** Reads from the database; throws when the time of the operation is over before the read or because of it. */
  read<Value>(read: () => Promise<Value>): Deferred<Value> {
    return Deferred.from(() => {
      if (performance.now() - this.#begun > this.allowance.milliseconds) throw this.#outOfTime();
      return read();
    }).catch((error: unknown) => {
      throw isStatementTimeout(error) ? this.#outOfTime() : error;
    });
  }

  #outOfTime(): BudgetExceeded {
    return new BudgetExceeded(
      "time",
      `This operation took longer than ${this.allowance.milliseconds} ms, the limit: ask for less at once, with a smaller \`first\` or a narrower \`filter\`.`,
    );
  }
}

/** Return a budget without bounds, for work that is not a client's. */
export function unlimited(): Budget {
  return new Budget({ items: Infinity, milliseconds: Infinity });
}
