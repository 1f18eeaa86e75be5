import type { Fact } from "../ingest/fact";
import { CURATOR, INFERENCE, RULES, type Standing } from "../ingest/standing";
import type { Random } from "./random";

/** Nothing else hangs on these claims, so that one of them can wait for review alone. */
const LEAVES: ReadonlySet<Fact["kind"]> = new Set(["topic", "provision", "figure", "discussion", "statement"] as const);

/** Share of the stories of which nobody has reviewed anything, and of the other claims that wait for review. */
const UNREVIEWED_STORIES = 0.012;
const UNREVIEWED_LEAVES = 0.03;

/** Add how the claims of a story stand: most are accepted, and a few wait for review. */
export function addStandings(standings: Map<string, Standing>, facts: readonly Fact[], random: Random): void {
  const isUnreviewed = random.chance(UNREVIEWED_STORIES);
  for (const fact of facts) {
    const isProposed = isUnreviewed || (LEAVES.has(fact.kind) && random.chance(UNREVIEWED_LEAVES));
    standings.set(fact.key, {
      review: isProposed ? "PROPOSED" : "ACCEPTED",
      agent: agentOf(fact, isProposed),
      revision: 0,
      sourceHash: null,
      factHash: null,
      newProposal: null,
    });
  }
}

function agentOf({ grounds: { rule } }: Fact, isProposed: boolean): string {
  if (rule !== null) return INFERENCE;
  return isProposed ? RULES : CURATOR;
}
