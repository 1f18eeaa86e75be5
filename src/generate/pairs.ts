import { groupBy } from "../api/group-by";
import type { Random } from "./random";
import { Weighted, zipf } from "./weighted";
import { STATES, type State } from "./world/states";

/** Share of the news that are about neighbours. */
const NEIGHBOURS = 0.5;

/** Draws two states that are in the news together: a few pairs are in most of them. */
export class PairsInTheNews {
  private readonly all = new Weighted(STATES, zipf(0.95));
  private readonly regions = new Map(
    [...groupBy(STATES, ({ subregion }) => subregion)].map(([region, states]) => [
      region,
      new Weighted(states, zipf(0.8)),
    ]),
  );

  draw(random: Random): [State, State] {
    const one = this.all.draw(random);
    const neighbours = this.regions.get(one.subregion);
    for (let attempt = 0; ; attempt++) {
      const around = attempt < 5 && neighbours !== undefined && random.chance(NEIGHBOURS) ? neighbours : this.all;
      const other = around.draw(random);
      if (other !== one) return [one, other];
    }
  }
}
