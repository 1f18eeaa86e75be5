import { In, type EntityManager } from "typeorm";
import { groupBy } from "../api/group-by";
import { Article } from "../articles/article.entity";
import { ClaimRecord } from "../claims/claim-record.entity";
import { Decision } from "../claims/decision.entity";
import { decisionsOf, type EffectiveDecision, type SeenClaim } from "../ingest/decisions";
import type { Fact } from "../ingest/fact";
import { storedHashes, type ReadingHashes } from "../ingest/hashes";
import { asDecided } from "../ingest/corpus/judge-facts";
import { readings, type Reading } from "../ingest/stored/readings";
import type { Standing } from "../ingest/standing";
import { literalIn, type IsLiteral } from "../ingest/stated-facts";

/** A claim as it is stored: what it says and how it stands. */
export interface StandingClaim {
  readonly rowId: number;
  readonly fact: Fact;
  readonly standing: Standing;
  /** Of what was read. */
  readonly hashes: ReadingHashes;
}

/** Return claims as they are stored, by their row ids. */
export async function storedClaims(manager: EntityManager, ids: readonly number[]): Promise<StandingClaim[]> {
  if (ids.length === 0) return [];
  return (await readings(manager, { rowId: In([...ids]) })).map(storedClaim);
}

/** Return claims as they stand by the decisions on them, which are not yet in what is stored of them. */
export async function decidedClaims(manager: EntityManager, keys: readonly string[]): Promise<StandingClaim[]> {
  const records = await manager.findBy(ClaimRecord, { key: In([...keys]) });
  const stored = await storedClaims(
    manager,
    records.map(({ rowId }) => rowId),
  );
  const log = await manager.find(Decision, { where: { claimKey: In([...keys]) }, order: { rowId: "ASC" } });
  const byKey = groupBy(log, ({ claimKey }) => claimKey);
  const texts = await textsOf(manager, [...stored.map(({ fact }) => fact), ...log.flatMap(factsIn)]);
  return stored.map((claim) => decidedClaim(claim, byKey.get(claim.fact.key) ?? [], texts));
}

function storedClaim({ rowId, claim, agent, fact, hashes, stored, newProposal }: Reading): StandingClaim {
  const { review, revision } = claim;
  return { rowId, fact, hashes, standing: { review, revision, agent, ...stored, newProposal } };
}

function decidedClaim(claim: StandingClaim, log: readonly Decision[], texts: Texts): StandingClaim {
  const { rowId, standing, hashes } = claim;
  const [first] = log;
  if (!first) return claim;
  const decision = decisionsOf(log).of(first.claimKey);
  const read = undecided(log);
  const fact = decision ? (asDecided(decision, claim.fact, texts.isLiteral) ?? claim.fact) : read.fact;
  return {
    rowId,
    fact,
    hashes,
    standing: {
      ...standing,
      ...storedHashes(fact, hashes, texts.contentHashes),
      review: decision?.review ?? read.before?.review ?? standing.review,
      revision: log.length,
      newProposal: decision && isOutdated(decision, hashes) ? lastProposal(log) : null,
    },
  };
}

/** Return the claim as somebody saw it when last nothing was decided on it. */
function undecided(log: readonly Decision[]): SeenClaim {
  const open = log.filter(
    ({ act, claimKey }, index) => act !== "UNDO" && decisionsOf(log.slice(0, index)).of(claimKey) === null,
  );
  return seen(open.at(-1) ?? log[0]);
}

function lastProposal(log: readonly Decision[]): Fact | null {
  const proposals = log.map((decision) => seen(decision).before?.newProposal ?? null);
  return proposals.findLast((proposal) => proposal !== null) ?? null;
}

function isOutdated(decision: EffectiveDecision, { sourceHash, factHash }: ReadingHashes): boolean {
  return decision.sourceHash !== sourceHash && decision.factHash !== factHash;
}

function seen(decision: Decision | undefined): SeenClaim {
  return JSON.parse(decision?.seen ?? "null") as SeenClaim;
}

function factsIn(decision: Decision): Fact[] {
  const { correction } = decision;
  return [seen(decision).fact, ...(correction === null ? [] : [JSON.parse(correction) as Fact])];
}

/** What is known of the articles that claims rest on. */
interface Texts {
  readonly isLiteral: IsLiteral;
  readonly contentHashes: ReadonlyMap<string, string>;
}

async function textsOf(manager: EntityManager, facts: readonly Fact[]): Promise<Texts> {
  const slugs = new Set(facts.flatMap(({ grounds }) => grounds.evidence.map(({ article }) => article)));
  const select = { rowId: true, slug: true, body: true, contentHash: true } as const;
  const articles = await manager.find(Article, { select, where: { slug: In([...slugs]) } });
  return {
    isLiteral: literalIn(new Map(articles.map(({ slug, body }) => [slug, body]))),
    contentHashes: new Map(articles.map(({ slug, contentHash }) => [slug, contentHash])),
  };
}
