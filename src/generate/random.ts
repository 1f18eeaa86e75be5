/** A source of numbers that look random and are the same for the same seed on every machine (sfc32). */
export class Random {
  private a = 0x9e3779b9 | 0;
  private b = 0x243f6a88;
  private c = 0xb7e15162 | 0;
  private d: number;

  constructor(seed: number) {
    this.d = seed | 0;
    for (let round = 0; round < 16; round++) this.next();
  }

  /** Return a number from 0, below 1. */
  next(): number {
    const { a, b, c, d } = this;
    const sum = (a + b + d) | 0;
    this.a = b ^ (b >>> 9);
    this.b = (c + (c << 3)) | 0;
    this.c = (((c << 21) | (c >>> 11)) + sum) | 0;
    this.d = (d + 1) | 0;
    return (sum >>> 0) / 4294967296;
  }

  /** Return a whole number from 0, below the limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Return a whole number from the first to the last, both included. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }

  /** Return some of the items, each once, in random order; all of them when there are no more. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    const rest = [...items];
    const taken: Item[] = [];
    while (taken.length < count && rest.length > 0) taken.push(...rest.splice(this.below(rest.length), 1));
    return taken;
  }
}
