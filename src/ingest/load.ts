import type { DataSource, EntityManager } from "typeorm";
import { Article } from "../articles/article.entity";
import { LoadRun } from "../claims/load-run.entity";
import { ConfigurationError, InputError, type Problem } from "../errors";
import { VERSION } from "../package";
import { readCurated, type ReadDocument } from "./curated/read-document";
import type { Reading } from "./curated/reading";
import { hashDocuments, readDocuments, type ReadInput, type SourceDocument } from "./document";
import { quotesLiterally } from "./evidence-gate";
import type { Fact, OfficialProfile, ReadArticle } from "./fact";
import { addArticleRows } from "./load/article-rows";
import { addFactRows } from "./load/fact-rows";
import { MentionFinder } from "./load/mentions";
import { addReferenceRows } from "./load/reference-rows";
import { Rows } from "./load/rows";
import { Sync, type TableChange } from "./load/sync";
import { conflicts, mergeFacts, mergeProfiles } from "./merge-facts";
import { infer } from "./rules/index";
import { RULE_IDS, type RuleId } from "./rules/rule-id";

export interface LoadOptions {
  /** Ids of the inference rules that are switched off. */
  readonly rulesOff: readonly string[];
  /** Called after each step of a load. */
  readonly onProgress?: (step: string, done: number, total: number) => void;
}

/** What a load did: the articles it was given, and the rows that it added, changed and removed, by table. */
export interface LoadReport {
  readonly articles: number;
  readonly changes: readonly TableChange[];
  readonly removedArticles: readonly string[];
}

/**
 * Load the articles that the paths name. A folder stands for all of its articles: those loaded from it before and no
 * longer in it are removed. Throws an InputError with every problem, and then, as after any failure, nothing is loaded.
 */
export async function loadPaths(
  dataSource: DataSource,
  paths: readonly string[],
  options: LoadOptions,
): Promise<LoadReport> {
  const startedAt = new Date().toISOString();
  const off = rulesOff(options.rulesOff);
  const input = readDocuments(paths);
  if (input.problems.length > 0) throw new InputError(input.problems);
  return dataSource.transaction(async (manager) => {
    const stored = await storedDocuments(manager);
    const documents = unionOf(input, stored);
    const corpus = readCorpus(documents, off, options);
    const loadRun = manager.create(LoadRun, {
      ...{ agent: "entente load", agentVersion: VERSION, startedAt, endedAt: startedAt },
      ...{ inputHash: hashDocuments(documents, configurationOf(off)), added: 0, changed: 0, removed: 0 },
    });
    await manager.save(loadRun);
    const changes = await new Sync(manager, rowsOf(corpus, loadRun.rowId), (done, total) =>
      options.onProgress?.("Writing", done, total),
    ).run();
    await finish(manager, loadRun, changes);
    return { articles: input.documents.length, changes, removedArticles: removed(stored, documents) };
  });
}

/** Whether the database holds exactly what loading the paths would make of it. */
export async function isLoaded(
  dataSource: DataSource,
  paths: readonly string[],
  options: LoadOptions,
): Promise<boolean> {
  const input = readDocuments(paths);
  const [last] = await dataSource.manager.find(LoadRun, { order: { rowId: "DESC" }, take: 1 });
  if (input.problems.length > 0 || !last) return false;
  const documents = unionOf(input, await storedDocuments(dataSource.manager));
  return last.inputHash === hashDocuments(documents, configurationOf(rulesOff(options.rulesOff)));
}

function rulesOff(ids: readonly string[]): ReadonlySet<RuleId> {
  const unknown = ids.filter((id) => !RULE_IDS.includes(id as RuleId));
  if (unknown.length > 0)
    throw new ConfigurationError(
      unknown.map((value) => ({ variable: "ENTENTE_RULES_OFF", value, allowed: `ids out of ${RULE_IDS.join(", ")}` })),
    );
  return new Set(ids as readonly RuleId[]);
}

/** The rules in force and the program's version shape the result as much as the input does. */
function configurationOf(off: ReadonlySet<RuleId>): string {
  return JSON.stringify({ version: VERSION, rules: RULE_IDS.filter((id) => !off.has(id)) });
}

async function storedDocuments(manager: EntityManager): Promise<SourceDocument[]> {
  const articles = await manager.find(Article, {
    select: { rowId: true, slug: true, fileName: true, collection: true, body: true, factsSource: true },
  });
  return articles.map(({ slug, fileName, collection, body, factsSource }) => ({
    slug,
    fileName,
    collection,
    factsPath: `${collection}/${fileName.replace(/\.txt$/u, ".facts.yaml")} (as loaded before)`,
    body,
    factsSource,
  }));
}

/** Rules draw on all articles, so what was loaded before takes part, unless the input replaces or drops it. */
function unionOf(input: ReadInput, stored: readonly SourceDocument[]): SourceDocument[] {
  const given = new Set(input.documents.map((document) => document.slug));
  const kept = stored.filter(
    (document) => !given.has(document.slug) && !input.collections.includes(document.collection),
  );
  return [...input.documents, ...kept].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

interface Corpus {
  readonly readings: readonly Reading[];
  readonly facts: readonly Fact[];
  readonly officials: readonly OfficialProfile[];
}

/** Read, resolve, gate and infer; throws an InputError that lists the problems of all documents. */
function readCorpus(
  documents: readonly SourceDocument[],
  off: ReadonlySet<RuleId>,
  { onProgress }: LoadOptions,
): Corpus {
  const read = documents.map((document, index) => {
    onProgress?.("Reading", index + 1, documents.length);
    return readCurated(document);
  });
  const articles = read.flatMap(({ article }) => article ?? []);
  const stated = articles.flatMap((article) => article.facts);
  const problems = [...read.flatMap((each) => each.problems), ...conflicts(stated, fileOf(documents))];
  if (problems.length > 0) throw new InputError(problems);
  const facts = mergeFacts(infer(mergeFacts(stated), bySlug(articles), off));
  return {
    readings: passedGate(read, facts),
    facts,
    officials: mergeProfiles(articles.flatMap((article) => article.officials)),
  };
}

function bySlug(articles: readonly ReadArticle[]): ReadonlyMap<string, ReadArticle> {
  return new Map(articles.map((article) => [article.slug, article]));
}

function fileOf(documents: readonly SourceDocument[]): (article: string) => string {
  const paths = new Map(documents.map(({ slug, factsPath }) => [slug, factsPath]));
  return (article) => paths.get(article) ?? article;
}

/** The last check before anything is written: every evidence is a sentence of its article, letter by letter. */
function passedGate(read: readonly ReadDocument[], facts: readonly Fact[]): Reading[] {
  const readings = read.flatMap(({ reading }) => reading ?? []);
  const bodies = new Map(readings.map(({ article, document }) => [article, document.body]));
  const problems = facts.flatMap(({ key, grounds: { evidence } }): Problem[] => {
    const literal = evidence.every((span) => quotesLiterally(bodies.get(span.article) ?? "", span));
    if (literal && evidence.length > 0) return [];
    return [{ place: key, message: "has no sentence that supports it letter by letter", remedy: "cite one" }];
  });
  if (problems.length > 0) throw new InputError(problems);
  return readings;
}

function rowsOf({ readings, facts, officials }: Corpus, loadRun: number): Rows {
  const rows = new Rows();
  const mentions = new MentionFinder(facts, officials);
  addReferenceRows(rows);
  for (const reading of readings) addArticleRows(rows, reading, mentions);
  addFactRows(rows, facts, officials, loadRun);
  return rows;
}

/** A load of the same input that changed nothing leaves no trace, so that loading twice is loading once. */
async function finish(manager: EntityManager, loadRun: LoadRun, changes: readonly TableChange[]): Promise<void> {
  const sum = (of: "added" | "changed" | "removed") => changes.reduce((total, change) => total + change[of], 0);
  const totals = { added: sum("added"), changed: sum("changed"), removed: sum("removed") };
  const [, before] = await manager.find(LoadRun, { order: { rowId: "DESC" }, take: 2 });
  if (changes.length === 0 && before?.inputHash === loadRun.inputHash) await manager.delete(LoadRun, loadRun.rowId);
  else await manager.update(LoadRun, loadRun.rowId, { ...totals, endedAt: new Date().toISOString() });
}

function removed(before: readonly SourceDocument[], after: readonly SourceDocument[]): string[] {
  return before.filter(({ slug }) => !after.some((document) => document.slug === slug)).map(({ slug }) => slug);
}
