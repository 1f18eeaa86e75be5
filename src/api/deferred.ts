enum State {
  Waiting,
  Fulfilled,
  Rejected,
}

type Callback<Value> = ((value: Value) => unknown) | null | undefined;

/** What waits for a value: another, which is made of it. */
interface Listener {
  readonly next: Deferred<unknown>;
  readonly fulfilled: Callback<never>;
  readonly rejected: Callback<unknown>;
}

/**
 * A value that is known at once or once the batch it waits in has been read. It is a promise whose `then` does not wait
 * for a later tick when the value is already there, so that an engine that reads synchronously answers synchronously.
 */
export class Deferred<Value> implements Promise<Value> {
  #state = State.Waiting;
  #value: Value | undefined = undefined;
  #reason: unknown = undefined;
  #listeners: Listener[] | null = null;

  get [Symbol.toStringTag](): string {
    return "Deferred";
  }

  /** Return a value that is there. */
  static of<Value>(value: Value): Deferred<Value> {
    const deferred = new Deferred<Value>();
    deferred.fulfil(value);
    return deferred;
  }

  /** Return the outcome of work that may fail at once. */
  static from<Value>(work: () => Value | PromiseLike<Value>): Deferred<Value> {
    const deferred = new Deferred<Value>();
    deferred.settleBy(work);
    return deferred;
  }

  /** Return the values of all, or the first failure. */
  static all<Value>(all: readonly PromiseLike<Value>[]): Deferred<Value[]> {
    const whole = new Deferred<Value[]>();
    const values = new Array<Value>(all.length);
    let missing = all.length;
    if (missing === 0) whole.fulfil(values);
    for (const [index, each] of all.entries()) {
      const take = (value: Value): void => {
        values[index] = value;
        if (--missing === 0) whole.fulfil(values);
      };
      void each.then(take, (reason: unknown) => {
        whole.reject(reason);
      });
    }
    return whole;
  }

  /** Whether it is known how it ended. */
  get isSettled(): boolean {
    return this.#state !== State.Waiting;
  }

  /** Whether it failed; `reason` says why. */
  get isRejected(): boolean {
    return this.#state === State.Rejected;
  }

  /** The value of one that is settled and did not fail. */
  get value(): Value {
    return this.#value as Value;
  }

  /** Why it failed. */
  get reason(): unknown {
    return this.#reason;
  }

  /** Settles it with the value; what is settled stays as it is. */
  fulfil(value: Value): void {
    if (this.#state !== State.Waiting) return;
    this.#state = State.Fulfilled;
    this.#value = value;
    const listeners = this.#listeners;
    this.#listeners = null;
    if (listeners)
      for (const { next, fulfilled } of listeners) next.#follow(State.Fulfilled, value, fulfilled as Callback<unknown>);
  }

  /** Settles it as failed; what is settled stays as it is. */
  reject(reason: unknown): void {
    if (this.#state !== State.Waiting) return;
    this.#state = State.Rejected;
    this.#reason = reason;
    const listeners = this.#listeners;
    this.#listeners = null;
    if (listeners) for (const { next, rejected } of listeners) next.#follow(State.Rejected, reason, rejected);
  }

  /** Settles it as the work ends. */
  settleBy(work: () => Value | PromiseLike<Value>): void {
    try {
      this.#settle(work());
    } catch (error) {
      this.reject(error);
    }
  }

  then<Next = Value, Caught = never>(
    fulfilled?: ((value: Value) => Next | PromiseLike<Next>) | null,
    rejected?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Deferred<Next | Caught> {
    const next = new Deferred<Next | Caught>();
    if (this.#state === State.Fulfilled) next.#follow(this.#state, this.#value, fulfilled as Callback<unknown>);
    else if (this.#state === State.Rejected) next.#follow(this.#state, this.#reason, rejected);
    else (this.#listeners ??= []).push({ next, fulfilled, rejected });
    return next;
  }

  /** Settles it with what the callback makes of the outcome of another, or with that outcome where there is none. */
  #follow(state: State.Fulfilled | State.Rejected, outcome: unknown, callback: Callback<unknown>): void {
    try {
      if (callback) this.#settle(callback(outcome) as Value | PromiseLike<Value>);
      else if (state === State.Fulfilled) this.fulfil(outcome as Value);
      else this.reject(outcome);
    } catch (error) {
      this.reject(error);
    }
  }

  #settle(outcome: Value | PromiseLike<Value>): void {
    if (!isPromiseLike(outcome)) this.fulfil(outcome);
    else if (outcome instanceof Deferred && outcome.#state === State.Fulfilled)
      this.fulfil((outcome as Deferred<Value>).value);
    else
      void (outcome as PromiseLike<Value>).then(
        (value) => {
          this.fulfil(value);
        },
        (reason: unknown) => {
          this.reject(reason);
        },
      );
  }

  catch<Caught = never>(
    rejected?: ((reason: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Deferred<Value | Caught> {
    return this.then(null, rejected);
  }

  finally(settled?: (() => void) | null): Deferred<Value> {
    return this.then(
      (value) => {
        settled?.();
        return value;
      },
      (reason: unknown) => {
        settled?.();
        throw reason;
      },
    );
  }
}

/** Return whether the value is still to come. */
export function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === "function";
}
