import type { Corpus } from "../corpus/corpus";
import { addArticleRows, addRepublications } from "./article-rows";
import { addFactRows } from "./fact-rows";
import type { MentionFinder } from "./mentions";
import { addReferents, addRivalValues } from "./resolution-rows";
import type { RowSink } from "./rows";
import { addSearchDocuments, contextOf, type Context } from "./search-rows";

/** What has rows of its own: the articles, what they assert, and what came of resolving it. */
export type Told = Pick<Corpus, "articles" | "facts" | "officials" | "standings" | "merged" | "rivals">;

/** Add the rows of a corpus or of a part of one; what other parts tell is known before. */
export function addCorpusRows(
  rows: RowSink,
  told: Told,
  loadRun: number,
  mentions: MentionFinder,
  before?: Context,
): void {
  const { articles, facts, officials, standings } = told;
  const context = contextOf(told, before);
  for (const article of articles) addArticleRows(rows, article, mentions);
  addRepublications(rows, articles);
  addFactRows(rows, facts, officials, standings, loadRun, context.index);
  addRivalValues(rows, told.rivals);
  addReferents(rows, told.merged);
  addSearchDocuments(rows, told, context);
}
