import type { DataSource } from "typeorm";
import { Deferred } from "./deferred";
import { isPostgres, rows } from "./engine";
import { join, raw, sql, type Sql } from "./sql";

/** A word in a full-text index; one that is only begun stands for every word that begins so. */
export interface Lexeme {
  readonly word: string;
  readonly begun: boolean;
}

/** What documents are asked for: a lexeme of each of the groups. */
export type LexemeGroups = readonly (readonly Lexeme[])[];

/**
 * Return the condition that the full-text index of a table has for the row what is asked in one of the ways.
 */
export function indexHolds(dataSource: DataSource, table: string, ways: readonly LexemeGroups[]): Sql {
  const index = raw(`${table}_index`);
  const asked = questionOf(dataSource, ways);
  const match = isPostgres(dataSource)
    ? sql`"lexemes" @@ CAST(${asked} AS tsquery)`
    : sql`${index} MATCH (${withWordsBegun(table, asked)})`;
  return sql`${raw(table)}."id" IN (SELECT "rowid" FROM ${index} WHERE ${match})`;
}

/**
 * Return what is asked in one of the ways as the engine has it said. Lexemes are quoted, and hold no quotation mark
 * themselves: a word is letters and digits behind a mark of ours, so nothing in it is an operator.
 */
export function questionOf(dataSource: DataSource, ways: readonly LexemeGroups[]): string {
  const signs = isPostgres(dataSource) ? TSQUERY : FTS5;
  return ways.map((groups) => `(${expression(groups, signs)})`).join(signs.or);
}

/** How the engines, which differ here alone, have a question to a full-text index said. */
interface Signs {
  readonly quote: string;
  readonly star: string;
  readonly or: string;
  readonly and: string;
}
const TSQUERY: Signs = { quote: "'", star: ":*", or: " | ", and: " & " };
const FTS5: Signs = { quote: '"', star: "*", or: " OR ", and: " AND " };

function expression(groups: LexemeGroups, { quote, star, or, and }: Signs): string {
  const quoted = ({ word, begun }: Lexeme) => quote + word + quote + (begun ? star : "");
  return groups.map((group) => `(${group.map(quoted).join(or)})`).join(and);
}

/** Reads for each of the beginnings what is best asked for in its place: on SQLite the words of the index that begin so. */
export function readWordsBegun(
  dataSource: DataSource,
  table: string,
  beginnings: readonly string[],
): Deferred<Map<string, readonly Lexeme[]>> {
  const asBegun = new Map(beginnings.map((word) => [word, [{ word, begun: true }]]));
  if (isPostgres(dataSource) || beginnings.length === 0 || beginnings.length > BEGINNINGS) return Deferred.of(asBegun);
  const columns = beginnings.map((word, index) => sql`${wordsBegunSo(table, word)} AS ${raw(`"${String(index)}"`)}`);
  return rows<Record<string, string>>(dataSource, sql`SELECT ${join(columns, ", ")}`).then(
    ([found = {}]) => new Map(beginnings.map((word, index) => [word, lexemesOf(found[String(index)] ?? "")])),
  );
}

function lexemesOf(alternatives: string): Lexeme[] {
  return [...alternatives.matchAll(/"([^"]*)"(\*?)/gu)].map(([, word = "", star]) => ({ word, begun: star === "*" }));
}

/** A word of which FTS5 is asked for the beginning only. */
const BEGUN = /"([^"]*)"\*/u;

/** The most beginnings that are looked up: SQLite refuses an expression that is a thousand levels deep. */
const BEGINNINGS = 16;

/** Return the expression with the words of the index in the place of their beginnings. */
function withWordsBegun(table: string, match: string): Sql {
  const parts = match.split(BEGUN);
  if (parts.length > 2 * BEGINNINGS) return sql`${match}`;
  return join(
    parts.map((part, index) => (index % 2 === 1 ? wordsBegunSo(table, part) : sql`${part}`)),
    " || ",
  );
}

/** The most words by which a beginning is looked up. */
const WORDS = 16;

/**
 * Return SQL that lists the words of the index that begin so, or the beginning itself where they are many: FTS5 skips
 * through the documents of words, but puts all of those of a beginning together first. The word itself needs no look, and
 * all that goes on does so with a digit or what comes behind.
 */
function wordsBegunSo(table: string, beginning: string): Sql {
  const most = String(WORDS);
  return sql`(SELECT CASE WHEN COUNT("term") > ${raw(most)} THEN '"' || "begun" || '"*'
      ELSE '"' || "begun" || '"' || COALESCE(GROUP_CONCAT(' OR "' || "term" || '"', ''), '') END
    FROM (SELECT "begun", "term" FROM (SELECT ${beginning} AS "begun") LEFT JOIN ${raw(`${table}_words`)}
      ON "term" >= "begun" || '0' AND "term" < "begun" || CHAR(1114111) LIMIT ${raw(most)} + 1))`;
}
