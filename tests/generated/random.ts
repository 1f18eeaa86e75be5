/** Choices that look random and are the same in every run of the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** Return a number from 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Return a whole number from the lowest to the highest, both included. */
  between(lowest: number, highest: number): number {
    return lowest + Math.floor(this.next() * (highest - lowest + 1));
  }

  /** Return whether something of this probability happens. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Return one of the items, of which there must be one. */
  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)] as Item;
  }

  /** Return some of the items, each once, in their order. */
  some<Item>(items: readonly Item[], count: number): readonly Item[] {
    const chosen = new Set<Item>();
    for (let tries = 0; tries < count; tries += 1) chosen.add(this.pick(items));
    return items.filter((item) => chosen.has(item));
  }
}
