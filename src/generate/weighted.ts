import type { Random } from "./random";

/** Items of which some are drawn more often than others. */
export class Weighted<Item> {
  private readonly sums: readonly number[];

  constructor(
    private readonly items: readonly Item[],
    weightOf: (item: Item, index: number) => number,
  ) {
    let sum = 0;
    this.sums = items.map((item, index) => (sum += weightOf(item, index)));
  }

  draw(random: Random): Item {
    const target = random.next() * (this.sums.at(-1) ?? 0);
    let [low, high] = [0, this.items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    const item = this.items[low];
    if (item === undefined) throw new Error("nothing to draw from");
    return item;
  }
}

/** Return the weight of a rank after Zipf: the second is drawn half as often as the first, the third a third as often. */
export function zipf(exponent: number): (item: unknown, rank: number) => number {
  return (_, rank) => (rank + 1) ** -exponent;
}
