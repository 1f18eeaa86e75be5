import { BODIES } from "../world/bodies";
import type { Company } from "../world/companies";
import type { Series } from "../world/series";
import { STATES } from "../world/states";
import type { Random } from "../random";
import { Weighted, zipf } from "../weighted";
import { assembly } from "./assembly";
import { contract } from "./contract";
import { dialogue } from "./dialogue";
import { encounter } from "./encounter";
import { negotiation } from "./negotiation";
import { occasion, reaction, tradeReport } from "./report";
import type { Scene, Story } from "./scene";

const KINDS = new Weighted(
  [
    { kind: "ENCOUNTER", weight: 52 },
    { kind: "TRADE", weight: 9 },
    { kind: "REACTION", weight: 12 },
    { kind: "OCCASION", weight: 6 },
    { kind: "NEGOTIATION", weight: 6 },
    { kind: "ASSEMBLY", weight: 6 },
    { kind: "DIALOGUE", weight: 5 },
    { kind: "CONTRACT", weight: 4 },
  ] as const,
  ({ weight }) => weight,
);

const bodies = new Weighted(BODIES, zipf(0.8));
const membersOf = new Map(BODIES.map((body) => [body, STATES.filter(({ code }) => body.members.includes(code))]));
const states = new Weighted(STATES, zipf(0.8));

/** Tells one story after another of those that there are. */
export class Storyteller {
  private readonly rounds = new Map<Series, number>();
  private readonly companies: Weighted<Company>;
  private readonly series: Weighted<Series>;

  constructor(companies: readonly Company[], series: readonly Series[]) {
    this.companies = new Weighted(companies, zipf(0.8));
    this.series = new Weighted(series, zipf(0.7));
  }

  tell(scene: Scene): Story {
    const { random } = scene;
    switch (KINDS.draw(random).kind) {
      case "ENCOUNTER":
        return encounter(scene);
      case "TRADE":
        return tradeReport(scene);
      case "REACTION":
        return reaction(scene);
      case "OCCASION":
        return occasion(scene);
      case "NEGOTIATION":
        return negotiation(scene);
      case "ASSEMBLY":
        return this.assembly(scene);
      case "DIALOGUE":
        return this.nextRound(scene);
      case "CONTRACT":
        return contract(scene, this.companies.draw(random));
    }
  }

  private assembly(scene: Scene): Story {
    const { random } = scene;
    const body = bodies.draw(random);
    const members = membersOf.get(body) ?? [];
    const count = random.between(2, 5);
    return assembly(scene, body, members.length > 0 ? random.sample(members, count) : someStates(random, count));
  }

  private nextRound(scene: Scene): Story {
    const series = this.series.draw(scene.random);
    const round = (this.rounds.get(series) ?? 0) + 1;
    this.rounds.set(series, round);
    return dialogue(scene, series, round);
  }
}

function someStates(random: Random, count: number) {
  return [...new Set(Array.from({ length: count }, () => states.draw(random)))];
}
