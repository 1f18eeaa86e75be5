import type { Random } from "./random";
import type { Deal } from "./stories/deal";
import type { State } from "./world/states";

/** Of how many agreements of two states the news still speak. */
const REMEMBERED = 6;

/** Remembers the last agreements of each two states: what is said of one of them later is said in one story. */
export class DealBook {
  private readonly deals = new Map<string, Deal[]>();

  add(deal: Deal): void {
    const key = pairKey(...deal.sides);
    const deals = this.deals.get(key) ?? [];
    deals.push(deal);
    if (deals.length > REMEMBERED) deals.shift();
    this.deals.set(key, deals);
  }

  /** Return an agreement that the news come back to, and forget it; null when there is none. */
  readonly recall = (one: State, other: State, random: Random): Deal | null => {
    const deals = this.deals.get(pairKey(one, other)) ?? [];
    return deals.splice(random.below(deals.length), 1)[0] ?? null;
  };
}

function pairKey(one: State, other: State): string {
  return [one.code, other.code].sort().join(" ");
}
