import type { CorpusArticle } from "../ingest/corpus-article";
import { RULES_EXTRACTOR } from "../ingest/extractors";
import type { Fact } from "../ingest/fact";
import { factHash, sourceHash } from "../ingest/hashes";
import { CURATOR, INFERENCE, type Standing } from "../ingest/standing";
import type { Random } from "./random";

/** Nothing else hangs on these claims, so that one of them can wait for review alone. */
const LEAVES: ReadonlySet<Fact["kind"]> = new Set(["topic", "provision", "figure", "discussion", "statement"] as const);

/** Share of the stories of which nobody has reviewed anything, and of the other claims that wait for review. */
const UNREVIEWED_STORIES = 0.012;
const UNREVIEWED_LEAVES = 0.03;

/** Return how the claims of a story stand: most are accepted, and a few wait for review. */
export function standingsOf(
  facts: readonly Fact[],
  articles: readonly CorpusArticle[],
  random: Random,
): [key: string, standing: Standing][] {
  const hashes = new Map(articles.map(({ slug, contentHash }) => [slug, contentHash]));
  const known = new Map<string, string>();
  const isUnreviewed = random.chance(UNREVIEWED_STORIES);
  return facts.map((fact) => {
    const isProposed = isUnreviewed || (LEAVES.has(fact.kind) && random.chance(UNREVIEWED_LEAVES));
    return [
      fact.key,
      {
        review: isProposed ? "PROPOSED" : "ACCEPTED",
        agent: agentOf(fact, isProposed),
        revision: 0,
        sourceHash: knownSourceHash(fact, hashes, known),
        factHash: factHash(fact),
        newProposal: null,
      },
    ];
  });
}

/** Most claims of a story stand in the same articles, so that few hashes are made. */
function knownSourceHash(fact: Fact, hashes: ReadonlyMap<string, string>, known: Map<string, string>): string {
  const key = fact.grounds.evidence.map(({ article }) => article).join(" ");
  const hash = known.get(key) ?? sourceHash(fact, hashes);
  known.set(key, hash);
  return hash;
}

function agentOf({ grounds: { rule } }: Fact, isProposed: boolean): string {
  if (rule !== null) return INFERENCE;
  return isProposed ? RULES_EXTRACTOR.agent : CURATOR;
}
