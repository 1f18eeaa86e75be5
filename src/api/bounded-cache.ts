interface Entry<Value> {
  readonly value: Value;
  readonly weight: number;
  readonly expiresAt: number;
  isUsed: boolean;
}

/** Keeps values up to a total weight and for a limited time; those that were not used for long give way. */
export class BoundedCache<Value> {
  /** The first is the next that may give way. */
  readonly #entries = new Map<string, Entry<Value>>();
  #weight = 0;

  constructor(
    readonly capacity: number,
    readonly lifetimeMs = Infinity,
  ) {}

  get weight(): number {
    return this.#weight;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (this.lifetimeMs !== Infinity && entry.expiresAt <= Date.now()) {
      this.delete(key);
      return undefined;
    }
    entry.isUsed = true;
    return entry.value;
  }

  /** Keeps a value, unless it alone is heavier than all that may be kept. */
  set(key: string, value: Value, weight = 1): void {
    this.delete(key);
    if (weight > this.capacity) return;
    while (this.#weight + weight > this.capacity) this.#giveWay();
    this.#entries.set(key, { value, weight, expiresAt: Date.now() + this.lifetimeMs, isUsed: false });
    this.#weight += weight;
  }

  delete(key: string): boolean {
    this.#weight -= this.#entries.get(key)?.weight ?? 0;
    return this.#entries.delete(key);
  }

  /** Gives up the first entry; one that was used since it became the last becomes the last once more instead. */
  #giveWay(): void {
    for (const [key, entry] of this.#entries) {
      if (!entry.isUsed) {
        this.delete(key);
        return;
      }
      // Moved here and not when it is used, which happens far more often.
      this.#entries.delete(key);
      entry.isUsed = false;
      this.#entries.set(key, entry);
    }
  }
}
