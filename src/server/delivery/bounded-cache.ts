interface Entry<Value> {
  readonly value: Value;
  readonly weight: number;
  readonly expiresAt: number;
}

/** Keeps values up to a total weight and for a limited time; the least recently used give way. */
export class BoundedCache<Value> {
  /** In the order of their last use, oldest first. */
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
    this.#entries.delete(key);
    if (entry.expiresAt > Date.now()) this.#entries.set(key, entry);
    else this.#weight -= entry.weight;
    return this.#entries.get(key)?.value;
  }

  /** Keeps a value, unless it alone is heavier than all that may be kept. */
  set(key: string, value: Value, weight = 1): void {
    this.delete(key);
    if (weight > this.capacity) return;
    this.#entries.set(key, { value, weight, expiresAt: Date.now() + this.lifetimeMs });
    this.#weight += weight;
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.capacity) break;
      this.delete(oldest);
    }
  }

  delete(key: string): boolean {
    this.#weight -= this.#entries.get(key)?.weight ?? 0;
    return this.#entries.delete(key);
  }
}
