import { basename, dirname, resolve } from "node:path";
import type { DataSource } from "typeorm";
import { writing, writingAside } from "../api/writing";
import type { Problem } from "../errors";
import type { Extractor } from "./extractor";
import { keep, prepare } from "./intake/intake";
import type { IntakeOutcome, Origin } from "./intake/intake-outcome";
import { KnownArticles } from "./intake/known-articles";
import { refuseGenerated } from "./publish/load-run";
import { publishStored } from "./publish/publish-stored";
import type { OnProgress, Published } from "./publish/publish";
import { findFiles } from "./read/find-files";
import { readSources, type ReadOptions } from "./read/read-sources";
import type { Source } from "./read/source";
import { rulesOff } from "./rules-off";
import { storedDocumentKeys } from "./stored/stored-keys";

export interface IngestOptions extends ReadOptions {
  /** Ids of the inference rules that are switched off. */
  readonly rulesOff: readonly string[];
  /** Reads every article; one that it cannot read is not taken in. */
  readonly extractor: Extractor;
  /** Read each article besides; what one of them cannot read leaves the others' readings as they are. */
  readonly alsoBy?: readonly Extractor[];
  /** Called after each article. */
  readonly onArticle?: (report: ArticleReport) => void;
  /** Called after each step. */
  readonly onProgress?: OnProgress;
}

/** What became of one article. */
export interface ArticleReport {
  /** How messages name it: the path, or the place in a feed. */
  readonly origin: string;
  readonly slug: string | null;
  readonly outcome: IntakeOutcome;
  /** What became of it in the hands of the others that read it too. */
  readonly also: readonly { readonly agent: string; readonly outcome: IntakeOutcome }[];
}

/** What an ingest did: how many articles met which end, and what publishing them changed. */
export interface IngestReport extends Published {
  readonly outcomes: Readonly<Partial<Record<IntakeOutcome["kind"], number>>>;
  /** How many readings of others failed of articles that were taken in. */
  readonly failedReadings: number;
}

/** The path that stands for standard input. */
const STANDARD_INPUT = "-";

/**
 * Ingest the articles that the paths name. Each is kept, with what was read out of it, in a transaction of its own, so
 * that an ingest that is stopped goes on where it was; at the end all that is kept is published. What is wrong with one
 * article is its outcome and stops no other.
 */
export async function ingestPaths(
  dataSource: DataSource,
  paths: readonly string[],
  options: IngestOptions,
): Promise<IngestReport> {
  const startedAt = new Date().toISOString();
  const off = rulesOff(options.rulesOff);
  await refuseGenerated(dataSource.manager);
  const outcomes: Partial<Record<IntakeOutcome["kind"], number>> = {};
  const total = options.onProgress ? await countFiles(paths) : 0;
  let done = 0;
  let failedReadings = 0;
  for await (const report of articlesTakenIn(dataSource, paths, options)) {
    outcomes[report.outcome.kind] = (outcomes[report.outcome.kind] ?? 0) + 1;
    failedReadings += report.also.filter(({ outcome }) => outcome.kind === "REFUSED").length;
    done += 1;
    options.onProgress?.("Reading", done, Math.max(done, total));
    options.onArticle?.(report);
  }
  const published = await writing(dataSource)((manager) =>
    publishStored(manager, { agent: "entente ingest", startedAt, off, onProgress: options.onProgress }),
  );
  return { ...published, outcomes, failedReadings };
}

async function* articlesTakenIn(
  dataSource: DataSource,
  paths: readonly string[],
  options: IngestOptions,
): AsyncGenerator<ArticleReport> {
  const curated = await storedDocumentKeys(dataSource.manager);
  const known = await KnownArticles.read(
    dataSource.manager,
    curated.map(({ slug }) => slug),
  );
  for await (const read of readSources(paths, options))
    if ("problem" in read) yield refused(read.problem);
    else yield await takenInByAll(dataSource, known, read.source, options);
}

function refused(problem: Problem): ArticleReport {
  return { origin: problem.place, slug: null, outcome: { kind: "REFUSED", problem }, also: [] };
}

async function takenInByAll(
  dataSource: DataSource,
  known: KnownArticles,
  source: Source,
  { extractor, alsoBy = [] }: IngestOptions,
): Promise<ArticleReport> {
  const { origin, slug } = source;
  const outcome = await takenIn(dataSource, known, source, extractor);
  if (outcome.kind === "DUPLICATE" || outcome.kind === "REFUSED") return { origin, slug, outcome, also: [] };
  const also: { agent: string; outcome: IntakeOutcome }[] = [];
  for (const other of alsoBy)
    also.push({ agent: other.agent, outcome: await takenIn(dataSource, known, source, other) });
  return { origin, slug, outcome, also };
}

async function takenIn(
  dataSource: DataSource,
  known: KnownArticles,
  source: Source,
  extractor: Extractor,
): Promise<IntakeOutcome> {
  const prepared = await prepare(dataSource.manager, known, source, originOf(source), extractor);
  if (!("ready" in prepared)) return prepared.outcome;
  // Nothing that is served changes until the facts are published.
  return writingAside(dataSource)((manager) => keep(manager, known, prepared.ready));
}

/** No folder's name has a slash, so loading a folder never takes what was ingested for something it has lost. */
function originOf({ origin }: Source): Origin {
  const path = resolve(origin.replace(/#\d+$/u, ""));
  return { fileName: basename(origin), collection: `ingested/${basename(dirname(path))}` };
}

async function countFiles(paths: readonly string[]): Promise<number> {
  let count = 0;
  for (const path of paths)
    if (path === STANDARD_INPUT) count += 1;
    else for await (const found of findFiles(path)) count += "path" in found ? 1 : 0;
  return count;
}
