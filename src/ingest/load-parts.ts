import type { DataSource, EntityManager } from "typeorm";
import { settle, writing } from "../api/writing";
import { ArticleSource } from "../articles/article-source.entity";
import { LoadRun } from "../claims/load-run.entity";
import { InputError } from "../errors";
import { Official } from "../officials/official.entity";
import { Post } from "../officials/post.entity";
import { refreshReviewOf } from "../officials/refresh-review";
import { ofKind } from "./fact";
import { bulkEngine } from "./load/bulk/bulk-engine";
import { BulkLoad } from "./load/bulk/bulk-load";
import type { BulkEngine } from "./load/bulk/bulk-table";
import type { CorpusPart, PartedCorpus } from "./load/bulk/corpus-part";
import { KEPT_TABLES } from "./load/bulk/kept-tables";
import { markHidden } from "./load/bulk/mark-hidden";
import { writingQuickly } from "./load/bulk/quick-writing";
import { addCorpusRows } from "./load/corpus-rows";
import { MentionFinder } from "./load/mentions";
import { addReferenceRows } from "./load/reference-rows";
import { Rows } from "./load/rows";
import { contextOf } from "./load/search-rows";
import { Sync, type TableChange } from "./load/sync";
import { TABLES } from "./load/tables";
import { beginRun, endRun, type RunOfLoad } from "./publish/load-run";

/** A load of a corpus in parts. */
export interface LoadInParts extends RunOfLoad {
  /** Return the corpus; not called when it could not be loaded. */
  readonly corpus: () => PartedCorpus;
  /** Called after each part with the number of its articles. */
  readonly onPart?: (articles: number) => void;
}

/**
 * Load a corpus of any size into an empty database, all of it or nothing. The rows are those that `publish` would write of
 * all parts at once. Throws an InputError when something was loaded before.
 */
export async function loadParts(dataSource: DataSource, load: LoadInParts): Promise<TableChange[]> {
  return writingQuickly(dataSource, () =>
    writing(dataSource)(async (manager) => {
      await refuseFilled(manager);
      const reference = new Rows();
      addReferenceRows(reference);
      const changes = await new Sync(manager, reference).run();
      const loadRun = await beginRun(manager, load);
      const corpus = load.corpus();
      const engine = await bulkEngine(manager);
      await engine.withoutIndices(KEPT_TABLES, async () => {
        changes.push(...(await addParts(manager, engine, corpus, loadRun.rowId, load.onPart)));
        await markHidden(manager);
        await refreshReviewOf(manager, await neverAccepted(manager, corpus.stage));
        await settle(manager);
      });
      await endRun(manager, loadRun, changes);
      return changes;
    }),
  );
}

async function addParts(
  manager: EntityManager,
  engine: BulkEngine,
  corpus: PartedCorpus,
  loadRun: number,
  onPart: LoadInParts["onPart"],
): Promise<TableChange[]> {
  const bulk = new BulkLoad(manager, engine);
  const tables = TABLES.map(({ table }) => manager.dataSource.getMetadata(table).tableName);
  await engine.withoutIndices(tables, () => fill(bulk, corpus, loadRun, onPart));
  await engine.analyze(tables);
  return bulk.changes;
}

async function fill(
  bulk: BulkLoad,
  corpus: PartedCorpus,
  loadRun: number,
  onPart: LoadInParts["onPart"],
): Promise<void> {
  const { facts, officials, standings } = corpus.stage;
  const context = contextOf({ facts, officials, standings });
  const mentions = new MentionFinder(facts, officials);
  // Many of the stage hold the same post, which is known when it is asked for again.
  const stage = new Rows();
  addCorpusRows(stage, corpus.stage, loadRun, mentions, context);
  bulk.pour(stage);
  await bulk.endPart();
  onPart?.(corpus.stage.articles.length);
  for (const part of corpus.parts()) {
    addCorpusRows(bulk, part, loadRun, mentions, context);
    await bulk.endPart();
    onPart?.(part.articles.length);
  }
  await bulk.finish();
}

async function refuseFilled(manager: EntityManager): Promise<void> {
  const isFilled = (await manager.exists(LoadRun)) || (await manager.exists(ArticleSource));
  if (!isFilled) return;
  const remedy = "name an empty database, or a new file, in DATABASE_URL";
  throw new InputError([{ place: "the database", message: "holds articles already", remedy }]);
}

/** Whoever has an accepted post is accepted as they are; of the others the claims have to tell. */
async function neverAccepted(manager: EntityManager, { facts, officials, standings }: CorpusPart) {
  const held = ofKind(facts, "membership");
  const accepted = held.filter(({ key }) => standings.get(key)?.review === "ACCEPTED");
  const acceptedOfficials = new Set(accepted.map(({ official }) => official));
  const acceptedPosts = new Set(accepted.map(({ post }) => post.slug));
  const unsure = officials.filter(({ slug }) => !acceptedOfficials.has(slug)).map(({ slug }) => slug);
  const posts = held.filter(({ post }) => !acceptedPosts.has(post.slug)).map(({ post }) => post.slug);
  return { officials: await idsOf(manager, Official, unsure), posts: await idsOf(manager, Post, [...new Set(posts)]) };
}

async function idsOf(
  manager: EntityManager,
  entity: typeof Official | typeof Post,
  slugs: readonly string[],
): Promise<number[]> {
  const ids: number[] = [];
  for (const slug of slugs) ids.push((await manager.findOneByOrFail<Official | Post>(entity, { slug })).rowId);
  return ids;
}
