import type { DataSource, EntityManager } from "typeorm";
import { writing } from "../api/writing";
import { LoadRun } from "../claims/load-run.entity";
import { InputError } from "../errors";
import { readDocuments, type ReadInput } from "./document";
import type { Extractor } from "./extractor";
import { inputHash } from "./publish/input-hash";
import { KnownArticles } from "./intake/known-articles";
import type { TableChange } from "./load/sync";
import { publish, type OnProgress } from "./publish/publish";
import { rulesOff } from "./rules-off";
import type { DroppedFact } from "./standing";
import {
  forgetSources,
  storedDecisions,
  storedDocuments,
  storedJudgements,
  storedSources,
} from "./stored/stored-articles";
import { keyOfDocument, storedDocumentKeys, storedSourceKeys, type StoredKey } from "./stored/stored-keys";
import { isKeptAsIs, readUncurated, takeInAll, type UncuratedArticle } from "./intake/uncurated";

export interface LoadOptions {
  /** Ids of the inference rules that are switched off. */
  readonly rulesOff: readonly string[];
  /** Reads the articles that have no facts file; without one they are a problem. */
  readonly extractor?: Extractor;
  /** Called after each step of a load. */
  readonly onProgress?: OnProgress;
}

/** What a load did: the articles it was given, and the rows that it added, changed and removed, by table. */
export interface LoadReport {
  readonly articles: number;
  readonly changes: readonly TableChange[];
  readonly removedArticles: readonly string[];
  /** What the extractor read but is not stored, and why. */
  readonly dropped: readonly DroppedFact[];
}

/**
 * Load the articles that the paths name. A folder stands for all of its articles: those loaded from it before and no
 * longer in it are removed. Of an article without a facts file the facts that the extractor reads are proposed. Throws
 * an InputError with every problem, and then, as after any failure, nothing is loaded.
 */
export async function loadPaths(
  dataSource: DataSource,
  paths: readonly string[],
  options: LoadOptions,
): Promise<LoadReport> {
  const startedAt = new Date().toISOString();
  const off = rulesOff(options.rulesOff);
  const { input, uncurated } = await readGiven(paths, options);
  return writing(dataSource)(async (manager) => {
    const before = await storedKeys(manager);
    const kept = keptOf(before, input, uncurated);
    await forgetSources(manager, slugsWithout(before.sources, kept.sources));
    const known = await KnownArticles.read(manager, slugsOf(kept.documents));
    await takeInAll(manager, known, uncurated, options.extractor);
    const sources = await storedSourceKeys(manager);
    const { changes, dropped } = await publish(manager, {
      agent: "entente load",
      startedAt,
      inputHash: await inputHash(manager, [...given(input), ...kept.documents, ...sources], off),
      input: {
        documents: inOrder([...input.documents, ...(await storedDocuments(manager, slugsOf(kept.documents)))]),
        ingested: await storedSources(manager),
        decisions: await storedDecisions(manager),
        judgements: await storedJudgements(manager),
      },
      off,
      onProgress: options.onProgress,
    });
    const after = [...given(input), ...kept.documents, ...sources];
    const removedArticles = slugsWithout([...before.documents, ...before.sources], after);
    return { articles: input.documents.length + uncurated.length, changes, removedArticles, dropped };
  });
}

/** Whether the database holds exactly what loading the paths would make of it. */
export async function isLoaded(
  dataSource: DataSource,
  paths: readonly string[],
  options: LoadOptions,
): Promise<boolean> {
  const { manager } = dataSource;
  const input = readDocuments(paths);
  const { articles: uncurated, problems } = await readUncurated(input.uncurated, options.extractor);
  const [last] = await manager.find(LoadRun, { order: { rowId: "DESC" }, take: 1 });
  if (input.problems.length + problems.length > 0 || !last) return false;
  const before = await storedKeys(manager);
  const kept = keptOf(before, input, uncurated);
  const { extractor } = options;
  if (extractor && !uncurated.every((article) => isKeptAsIs(article, before.sources, extractor))) return false;
  const articles = [...given(input), ...kept.documents, ...kept.sources];
  return last.inputHash === (await inputHash(manager, articles, rulesOff(options.rulesOff)));
}

async function readGiven(paths: readonly string[], options: LoadOptions) {
  const input = readDocuments(paths);
  const { articles, problems } = await readUncurated(input.uncurated, options.extractor);
  if (input.problems.length + problems.length > 0) throw new InputError([...input.problems, ...problems]);
  return { input, uncurated: articles };
}

/** What is stored of curated documents and of ingested articles. */
interface StoredKeys {
  readonly documents: readonly StoredKey[];
  readonly sources: readonly StoredKey[];
}

async function storedKeys(manager: EntityManager): Promise<StoredKeys> {
  return { documents: await storedDocumentKeys(manager), sources: await storedSourceKeys(manager) };
}

/** Rules draw on all articles, so what was loaded before takes part, unless the input replaces or drops it. */
function keptOf(before: StoredKeys, input: ReadInput, uncurated: readonly UncuratedArticle[]): StoredKeys {
  const curated = new Set(slugsOf(input.documents));
  const read = new Set(uncurated.map(({ source }) => source.slug));
  const stays = ({ slug, collection }: StoredKey) => !curated.has(slug) && !input.collections.includes(collection);
  return {
    documents: before.documents.filter((key) => stays(key) && !read.has(key.slug)),
    sources: before.sources.filter((key) => stays(key) || (read.has(key.slug) && !curated.has(key.slug))),
  };
}

function given(input: ReadInput): StoredKey[] {
  return input.documents.map(keyOfDocument);
}

function slugsOf(articles: readonly { readonly slug: string }[]): string[] {
  return articles.map(({ slug }) => slug);
}

function slugsWithout(keys: readonly StoredKey[], others: readonly StoredKey[]): string[] {
  const left = new Set(slugsOf(others));
  return slugsOf(keys).filter((slug) => !left.has(slug));
}

function inOrder<Item extends { readonly slug: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
