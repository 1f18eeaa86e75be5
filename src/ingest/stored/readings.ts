import { In, type EntityManager, type FindOptionsWhere } from "typeorm";
import { groupBy } from "../../api/group-by";
import { Article } from "../../articles/article.entity";
import { ClaimReading } from "../../claims/claim-reading.entity";
import type { ClaimRecord } from "../../claims/claim-record.entity";
import { Evidence } from "../../claims/evidence.entity";
import type { Fact, Span } from "../fact";
import { factHash, sourceHash, type ReadingHashes, type StoredHashes } from "../hashes";
import { wholeFact } from "./stored-fact";

/** What was read as a claim, put together of what is stored of it. */
export interface Reading {
  readonly rowId: number;
  readonly claim: ClaimRecord;
  readonly agent: string;
  readonly fact: Fact;
  readonly hashes: ReadingHashes;
  readonly stored: StoredHashes;
  readonly newProposal: Fact | null;
}

/** Return the reading of a claim, which has to be there. */
export async function readingOf(manager: EntityManager, rowId: number): Promise<Reading> {
  const [reading] = await readings(manager, { rowId });
  if (!reading) throw new Error(`nothing was read as the claim ${String(rowId)}`);
  return reading;
}

/** Return the readings of claims. */
export async function readings(manager: EntityManager, where: FindOptionsWhere<ClaimReading>): Promise<Reading[]> {
  const rows = await manager.find(ClaimReading, { where, relations: { claim: true } });
  const claimId = In(rows.map(({ rowId }) => rowId));
  const evidence = await manager.find(Evidence, { where: { claimId }, order: { claimId: "ASC", position: "ASC" } });
  const articles = await articlesOf(manager, evidence);
  const contentHashes = new Map([...articles.values()].map(({ slug, contentHash }) => [slug, contentHash]));
  const ofClaims = groupBy(evidence, (each) => each.claimId);
  return rows.map((row) => {
    const spans = (ofClaims.get(row.rowId) ?? []).flatMap((each) => spanOf(each, articles));
    return readingFrom(row, spans, contentHashes);
  });
}

async function articlesOf(manager: EntityManager, evidence: readonly Evidence[]): Promise<Map<number, Article>> {
  const ids = [...new Set(evidence.map(({ articleId }) => articleId))];
  const select = { rowId: true, slug: true, body: true, contentHash: true } as const;
  const articles = await manager.find(Article, { select, where: { rowId: In(ids) } });
  return new Map(articles.map((article) => [article.rowId, article]));
}

function spanOf({ articleId, role, start, end }: Evidence, articles: ReadonlyMap<number, Article>): Span[] {
  const article = articles.get(articleId);
  // A sentence that contradicts a claim is no part of its reading.
  if (!article || role === "CONTRADICTS") return [];
  return [{ article: article.slug, role, start, end, quote: article.body.slice(start, end) }];
}

function readingFrom(
  { rowId, claim, agent, fact: stored, sourceHash: source, factHash: said, newProposal }: ClaimReading,
  evidence: readonly Span[],
  contentHashes: ReadonlyMap<string, string>,
): Reading {
  const { key, basis, rule, confidence } = claim;
  const fact = wholeFact(stored, { key, grounds: { basis, rule, confidence, evidence } });
  return {
    rowId,
    claim,
    agent,
    fact,
    hashes: { sourceHash: source ?? sourceHash(fact, contentHashes), factHash: said ?? factHash(fact) },
    stored: { sourceHash: source, factHash: said },
    newProposal: newProposal === null ? null : (JSON.parse(newProposal) as Fact),
  };
}
