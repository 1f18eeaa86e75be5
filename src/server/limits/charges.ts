import type { Variables } from "./cost-parts";
import type { PreparedOperation } from "../prepared/prepared-operation";
import { LimitExceeded } from "./limit-exceeded";
import type { Limits } from "./limits";
import { Throttle, type ThrottleStatus } from "./throttle";

/** What an operation cost, as its answer tells it. */
export interface CostReport {
  readonly requested: number;
  readonly actual: number;
  readonly limit: number;
  readonly throttle: ThrottleStatus;
}

/** Charges clients for what they ask. */
export class Charges {
  readonly #throttle: Throttle;

  constructor(readonly limits: Limits) {
    this.#throttle = new Throttle(limits);
  }

  /** Return what an operation may cost, and charge it; throws when it costs too much, or more than the client has left. */
  charge(client: string, { cost }: PreparedOperation, variables: Variables): number {
    const requested = cost.with(variables);
    this.#refuseAbove(requested);
    this.#throttle.charge(client, atLeastOne(requested));
    return requested;
  }

  /** Return what an operation did cost, and give back what was charged too much for it. */
  settle(client: string, requested: number, actual: number): CostReport {
    this.#throttle.refund(client, atLeastOne(requested) - atLeastOne(actual));
    return { requested, actual, limit: this.limits.costLimit, throttle: this.#throttle.status(client) };
  }

  /** Gives back all that was charged for an operation. */
  refund(client: string, requested: number): void {
    this.#throttle.refund(client, atLeastOne(requested));
  }

  #refuseAbove(requested: number): void {
    const { costLimit } = this.limits;
    if (requested <= costLimit) return;
    const remedy = "ask for fewer items with a smaller `first` on the lists, most of all on those that hold lists";
    throw new LimitExceeded(
      "cost",
      `This operation may cost ${requested} points, but the limit is ${costLimit}: ${remedy}.`,
      { requested, maximum: costLimit },
    );
  }
}

/** To ask costs a point even when nothing is found. */
function atLeastOne(points: number): number {
  return Math.max(points, 1);
}
