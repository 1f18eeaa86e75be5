import { GraphQLError } from "graphql";
import type { Limits } from "./limits";

/** What a client has left to spend, as its answers tell it. */
export interface ThrottleStatus {
  readonly available: number;
  readonly restoreRate: number;
}

/** What a client has spent and not got back yet, and when that was computed. */
interface Debt {
  readonly points: number;
  readonly at: number;
}

/** How many clients are remembered before those without a debt are forgotten for the first time. */
const CLIENTS = 10_000;

/** A budget of points per client, which restores itself at a steady rate. */
export class Throttle {
  readonly #debts = new Map<string, Debt>();
  #roomFor = CLIENTS;

  constructor(
    readonly limits: Omit<Limits, "costLimit">,
    readonly now: () => number = Date.now,
  ) {}

  /** The number of clients that are remembered. */
  get clients(): number {
    return this.#debts.size;
  }

  /** Takes points from a client; throws a RateLimited when it has not enough of them. */
  charge(client: string, points: number): void {
    const debt = this.#debtOf(client);
    const missing = debt + points - this.limits.rateBudget;
    // Who has spent nothing may always ask: a budget below the cost limit would shut it out for ever.
    if (missing > 0 && debt > 0) {
      throw new RateLimited(Math.ceil(Math.min(missing, debt) / this.limits.rateRestored), this.status(client));
    }
    this.#set(client, debt + points);
  }

  /** Gives points back that were charged and not used. */
  refund(client: string, points: number): void {
    this.#set(client, this.#debtOf(client) - points);
  }

  status(client: string): ThrottleStatus {
    const { rateBudget, rateRestored } = this.limits;
    return { available: Math.max(0, Math.floor(rateBudget - this.#debtOf(client))), restoreRate: rateRestored };
  }

  #debtOf(client: string): number {
    const debt = this.#debts.get(client);
    if (!debt) return 0;
    const restored = ((this.now() - debt.at) / 1000) * this.limits.rateRestored;
    return Math.max(0, debt.points - restored);
  }

  #set(client: string, points: number): void {
    this.#debts.set(client, { points: Math.max(0, points), at: this.now() });
    if (this.#debts.size > this.#roomFor) this.#forgetTheQuiet();
  }

  #forgetTheQuiet(): void {
    for (const client of this.#debts.keys()) if (this.#debtOf(client) === 0) this.#debts.delete(client);
    // Twice as many as are left, so that looking through them stays rare however many have a debt.
    this.#roomFor = Math.max(CLIENTS, 2 * this.#debts.size);
  }
}

/** A client has spent its budget; it may come back after some seconds. */
export class RateLimited extends GraphQLError {
  constructor(seconds: number, throttle: ThrottleStatus) {
    const wait = `wait ${seconds} s, or ask for less with a smaller \`first\``;
    super(`You have ${throttle.available} points left, too few for this operation: ${wait}.`, {
      extensions: {
        code: "RATE_LIMITED",
        throttle,
        retryAfter: seconds,
        http: { status: 429, headers: new Map([["retry-after", String(seconds)]]) },
      },
    });
    this.name = "RateLimited";
  }
}
