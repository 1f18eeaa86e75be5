enum State {
  Waiting,
  Fulfilled,
  Rejected,
}

type Callback = ((outcome: never) => unknown) | null | undefined;

/**
 * A value that is known at once or once the batch it waits in has been read. It is a promise whose `then` does not wait
 * for a later tick when the value is already there, so that an engine that reads synchronously answers synchronously.
 */
export class Deferred<Value> implements Promise<Value> {
  #state = State.Waiting;
  /** The value, or why there is none. */
  #outcome: unknown = undefined;
  /** The last that waits for this one and is made of it. */
  #listener: Deferred<unknown> | null = null;
  /** What began to wait before this one did, for the same; together they are a list that takes no more room than they. */
  #before: Deferred<unknown> | null = null;
  #fulfilled: Callback = null;
  #rejected: Callback = null;

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
    return this.#outcome as Value;
  }

  /** Why it failed. */
  get reason(): unknown {
    return this.#outcome;
  }

  /** Settles it with the value; what is settled stays as it is. */
  fulfil(value: Value): void {
    if (this.#state === State.Waiting) this.#end(State.Fulfilled, value);
  }

  /** Settles it as failed; what is settled stays as it is. */
  reject(reason: unknown): void {
    if (this.#state === State.Waiting) this.#end(State.Rejected, reason);
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
    next.#fulfilled = fulfilled;
    next.#rejected = rejected;
    if (this.isSettled) next.#follow(this);
    else {
      next.#before = this.#listener;
      this.#listener = next;
    }
    return next;
  }

  /** Tells those that wait, the first that began to first. */
  #end(state: State, outcome: unknown): void {
    this.#state = state;
    this.#outcome = outcome;
    let next: Deferred<unknown> | null = null;
    for (let each = this.#listener; each;) {
      const before: Deferred<unknown> | null = each.#before;
      each.#before = next;
      next = each;
      each = before;
    }
    this.#listener = null;
    while (next) {
      const after: Deferred<unknown> | null = next.#before;
      next.#before = null;
      next.#follow(this);
      next = after;
    }
  }

  /** Settles it with what its callback makes of the outcome of another, or with that outcome where there is none. */
  #follow(followed: Deferred<unknown>): void {
    const { isRejected } = followed;
    const outcome = followed.#outcome;
    const callback = isRejected ? this.#rejected : this.#fulfilled;
    this.#fulfilled = this.#rejected = null;
    try {
      if (callback) this.#settle(callback(outcome as never) as Value | PromiseLike<Value>);
      else if (isRejected) this.reject(outcome);
      else this.fulfil(outcome as Value);
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
