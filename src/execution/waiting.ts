import { Deferred } from "../api/deferred";
import type { Place } from "./answer";

/** Reads what waits to be read together; a promise where reading takes time. */
export type Flush = () => void | PromiseLike<void>;

/** A place whose value is still to come, or came. */
interface Awaited extends Place {
  readonly outcome: Deferred<unknown>;
}

/** The values of an answer that are still to come. */
export class Waiting {
  #awaited: Awaited[] = [];

  get isEmpty(): boolean {
    return this.#awaited.length === 0;
  }

  add({ column, row, index }: Place, value: PromiseLike<unknown>): void {
    // A promise is listened to from now on, so that its failure does not go unheard.
    const outcome = value instanceof Deferred ? (value as Deferred<unknown>) : Deferred.from(() => value);
    this.#awaited.push({ column, row, index, outcome });
  }

  /** Waits until all values are there: without a promise where they need only be read. */
  settle(flush: Flush): PromiseLike<unknown> | undefined {
    const flushed = flush();
    return flushed ? flushed.then(() => this.#others()) : this.#others();
  }

  /** Return the promise of what was not read; the loaders that it waits for itself are read by themselves. */
  #others(): Promise<unknown> | undefined {
    const others = this.#awaited.filter(({ outcome }) => !outcome.isSettled);
    return others.length > 0 ? Promise.allSettled(others.map(({ outcome }) => outcome)) : undefined;
  }

  /** Return what was waited for, and forget it. */
  arrivals(): readonly Awaited[] {
    const arrivals = this.#awaited;
    this.#awaited = [];
    return arrivals;
  }
}
