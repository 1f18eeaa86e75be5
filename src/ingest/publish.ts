import type { EntityManager } from "typeorm";
import { refreshReviewOf } from "../officials/refresh-review";
import { readCorpus, type Corpus, type CorpusInput } from "./corpus";
import { beginRun, endRun, type RunOfLoad } from "./load-run";
import { addArticleRows, addRepublications } from "./load/article-rows";
import { addFactRows } from "./load/fact-rows";
import { MentionFinder } from "./load/mentions";
import { addReferents, addRivalValues } from "./load/resolution-rows";
import { keepMachineJudgements } from "./load/machine-judgements";
import { addReferenceRows } from "./load/reference-rows";
import { Rows } from "./load/rows";
import { addSearchDocuments } from "./load/search-rows";
import { Sync, type TableChange } from "./load/sync";
import type { RuleId } from "./rules/rule-id";
import type { DroppedFact } from "./standing";

/** Called after each step of a load. */
export type OnProgress = (step: string, done: number, total: number) => void;

/** One making of the database from all that it is a function of. */
export interface Publication extends RunOfLoad {
  readonly input: CorpusInput;
  readonly off: ReadonlySet<RuleId>;
  readonly onProgress?: OnProgress | undefined;
}

/** What a publication did. */
export interface Published {
  readonly changes: readonly TableChange[];
  readonly dropped: readonly DroppedFact[];
}

/** Make the database hold exactly what follows from the input; throws an InputError when curated facts have problems. */
export async function publish(manager: EntityManager, publication: Publication): Promise<Published> {
  const { input, off, onProgress } = publication;
  const corpus = readCorpus(input, off, (done, total) => onProgress?.("Reading", done, total));
  const loadRun = await beginRun(manager, publication);
  const onTable = (done: number, total: number) => onProgress?.("Writing", done, total);
  const changes = await new Sync(manager, rowsOf(corpus, loadRun.rowId), onTable).run();
  await keepMachineJudgements(manager, corpus.pairs);
  await refreshReviewOf(manager);
  await endRun(manager, loadRun, changes);
  return { changes, dropped: corpus.dropped };
}

function rowsOf(corpus: Corpus, loadRun: number): Rows {
  const { articles, facts, officials, standings } = corpus;
  const rows = new Rows();
  const mentions = new MentionFinder(facts, officials);
  addReferenceRows(rows);
  for (const article of articles) addArticleRows(rows, article, mentions);
  addRepublications(rows, articles);
  addFactRows(rows, facts, officials, standings, loadRun);
  addRivalValues(rows, corpus.rivals);
  addReferents(rows, corpus.merged);
  addSearchDocuments(rows, corpus);
  return rows;
}
