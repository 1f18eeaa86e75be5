import type { EntityManager } from "typeorm";
import { refreshReviewOf } from "../../officials/refresh-review";
import { readCorpus, type CorpusInput } from "../corpus/corpus";
import { beginRun, endRun, refuseGenerated, type RunOfLoad } from "./load-run";
import { addCorpusRows, type Told } from "../load/corpus-rows";
import { MentionFinder } from "../load/mentions";
import { keepMachineJudgements } from "../load/machine-judgements";
import { addReferenceRows } from "../load/reference-rows";
import { Rows } from "../load/rows";
import { Sync, type TableChange } from "../load/sync";
import type { RuleId } from "../rules/rule-id";
import type { DroppedFact } from "../standing";

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
  await refuseGenerated(manager);
  const corpus = readCorpus(input, off, (done, total) => onProgress?.("Reading", done, total));
  const loadRun = await beginRun(manager, publication);
  const onTable = (done: number, total: number) => onProgress?.("Writing", done, total);
  const changes = await new Sync(manager, rowsOf(corpus, loadRun.rowId), onTable).run();
  await keepMachineJudgements(manager, corpus.pairs);
  await refreshReviewOf(manager);
  await endRun(manager, loadRun, changes);
  return { changes, dropped: corpus.dropped };
}

/** Return all rows of the database that holds the corpus. */
export function rowsOf(corpus: Told, loadRun: number): Rows {
  const rows = new Rows();
  addReferenceRows(rows);
  addCorpusRows(rows, corpus, loadRun, new MentionFinder(corpus.facts, corpus.officials));
  return rows;
}
