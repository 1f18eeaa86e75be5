import { addArticleRows, addRepublications } from "../article-rows";
import { addFactRows } from "../fact-rows";
import type { MentionFinder } from "../mentions";
import { Rows } from "../rows";
import { addSearchDocuments, type Context } from "../search-rows";
import type { CorpusPart } from "./corpus-part";

/** What rows of a part are derived from besides the part itself. */
export interface Stage extends Context {
  readonly mentions: MentionFinder;
}

/** Return the rows of a part, made by the writers that every load uses. */
export function rowsOfPart(part: CorpusPart, stage: Stage, loadRun: number): Rows {
  const rows = new Rows();
  for (const article of part.articles) addArticleRows(rows, article, stage.mentions);
  addRepublications(rows, part.articles);
  addFactRows(rows, part.facts, part.officials, part.standings, loadRun, stage.index);
  addSearchDocuments(rows, part, stage);
  return rows;
}
