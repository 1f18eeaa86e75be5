import type { EntityManager } from "typeorm";
import { ArticleSource } from "../../articles/article-source.entity";
import { Extraction } from "../../articles/extraction.entity";
import { edtfRange } from "../../dates/edtf-range";
import type { Problem } from "../../errors";
import { ExtractorError, type Extractor } from "../extractor";
import type { ReadArticle } from "../fact";
import type { FactCounts, IntakeOutcome, Origin } from "./intake-outcome";
import type { KnownArticles } from "./known-articles";
import { withNamesKept } from "./names-kept";
import { fingerprint, type Fingerprint } from "../read/near-duplicate";
import type { Source } from "../read/source";

/** An article that is to be kept, and what was read out of it. */
interface ReadyArticle {
  readonly source: Source;
  readonly origin: Origin;
  readonly print: Fingerprint;
  readonly extractor: Extractor;
  readonly article: ReadArticle;
  readonly republication: Pick<ArticleSource, "republicationOf" | "similarity">;
}

/** An article that was handed in: to be kept, or what became of it instead. */
export type Prepared = { readonly ready: ReadyArticle } | { readonly outcome: IntakeOutcome };

/** Read the facts out of an article, unless it is kept with them already; nothing is written, however long that takes. */
export async function prepare(
  manager: EntityManager,
  known: KnownArticles,
  source: Source,
  origin: Origin,
  extractor: Extractor,
): Promise<Prepared> {
  const print = fingerprint(source.body);
  const { outcome, stored } = await known.compare(manager, source, origin, print);
  if (outcome) return { outcome };
  const isSameText = stored?.contentHash === source.contentHash;
  if (stored && isSameText && (await isReadBy(manager, stored, extractor))) return { outcome: { kind: "UNCHANGED" } };
  try {
    const article = await extractor.extract(source);
    const republication = await known.republicationOf(manager, source, print);
    return { ready: { source, origin, print, extractor, article, republication } };
  } catch (error) {
    return { outcome: { kind: "REFUSED", problem: unreadable(source, extractor, error) } };
  }
}

/** Keep an article with what was read out of it, in place of its older version if there is one. */
export async function keep(
  manager: EntityManager,
  known: KnownArticles,
  { source, origin, print, extractor, article, republication }: ReadyArticle,
): Promise<IntakeOutcome> {
  const stored = await manager.findOneBy(ArticleSource, { slug: source.slug });
  const isSameText = stored?.contentHash === source.contentHash;
  const values = { ...columnsOf(source, origin, print), ...republication };
  const row = await manager.save(ArticleSource, stored ? { ...values, rowId: stored.rowId } : values);
  await keepReading(manager, row, extractor, article);
  known.add(source, print);
  const kind = stored ? (isSameText ? "READ_ANEW" : "CHANGED") : "NEW";
  return { kind, republicationOf: republication.republicationOf, facts: countKinds(article) };
}

/** Whatever an extractor stumbles over in one article must not stop the others. */
function unreadable({ origin }: Source, { agent }: Extractor, error: unknown): Problem {
  const why = error instanceof Error ? error.message : String(error);
  const { problem, remedy } =
    error instanceof ExtractorError ? error : { problem: why, remedy: "leave it out, or report it" };
  return { place: origin, message: `${agent} could not read it: ${problem}`, remedy };
}

/** The readings of an older text go: their sentences may stand nowhere any more. */
async function keepReading(
  manager: EntityManager,
  { rowId, contentHash }: Pick<ArticleSource, "rowId" | "contentHash">,
  { agent, version }: Extractor,
  article: ReadArticle,
): Promise<void> {
  const before = await manager.find(Extraction, { where: { sourceId: rowId } });
  const outdated = before.filter((each) => each.agent === agent || each.contentHash !== contentHash);
  const earlier = before.find((each) => each.agent === agent);
  const reading = earlier ? withNamesKept(article, JSON.parse(earlier.facts) as ReadArticle) : article;
  await manager.remove(outdated);
  await manager.insert(Extraction, {
    sourceId: rowId,
    agent,
    agentVersion: version,
    extractedAt: new Date().toISOString(),
    contentHash,
    facts: JSON.stringify(reading),
  });
}

async function isReadBy(manager: EntityManager, { rowId, contentHash }: ArticleSource, { agent, version }: Extractor) {
  return manager.existsBy(Extraction, { sourceId: rowId, contentHash, agent, agentVersion: version });
}

function columnsOf(source: Source, origin: Origin, print: Fingerprint) {
  const { slug, format, raw, body, contentHash, headline, publisher, url, language, boilerplate } = source;
  return {
    ...origin,
    slug,
    format,
    raw: raw === body ? null : raw,
    body,
    contentHash,
    headline,
    published: publishedColumns(source),
    publisher,
    url,
    language,
    boilerplate: JSON.stringify(boilerplate),
    fingerprint: JSON.stringify(print),
  };
}

function publishedColumns({ published }: Source) {
  const { earliest = null, latest = null } = (published && edtfRange(published.edtf)) ?? {};
  return {
    edtf: published?.edtf ?? null,
    basis: published?.basis ?? null,
    asStated: null,
    rule: null,
    earliest,
    latest,
  };
}

function countKinds({ facts }: ReadArticle): FactCounts {
  const counts: FactCounts = {};
  for (const { kind } of facts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
