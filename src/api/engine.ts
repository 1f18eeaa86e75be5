import { type DataSource, type EntityManager, QueryFailedError } from "typeorm";
import { Deferred } from "./deferred";
import { readAtOnce } from "./prepared-statements";
import { join, raw, sql, type Sql, type SqlValue } from "./sql";

/** A word in a full-text index; one that is only begun stands for every word that begins so. */
export interface Lexeme {
  readonly word: string;
  readonly begun: boolean;
}

/** Runs a statement that reads and returns its rows: at once on SQLite, which answers at once. */
export function rows<Row>(dataSource: DataSource, statement: Sql): Deferred<Row[]> {
  const [text, values] = spelt(dataSource, statement);
  return Deferred.from(() =>
    isPostgres(dataSource)
      ? dataSource.query<Row[]>(text, values)
      : (readAtOnce(dataSource, text, values, "object") as Row[]),
  );
}

/** Runs a statement that reads and returns the values of its rows, in the order of its columns. */
export function valuesOfRows(dataSource: DataSource, statement: Sql): Deferred<unknown[][]> {
  const [text, values] = spelt(dataSource, statement);
  return Deferred.from(() =>
    isPostgres(dataSource)
      ? dataSource.query<object[]>(text, values).then((found) => found.map((row) => Object.values(row) as unknown[]))
      : (readAtOnce(dataSource, text, values, "values") as unknown[][]),
  );
}

/** Runs a statement as a part of the transaction of the manager and returns its rows. */
export async function read<Row>(manager: EntityManager, statement: Sql): Promise<Row[]> {
  return manager.query<Row[]>(...spelt(manager.dataSource, statement));
}

/** Runs a statement that writes, as a part of the transaction of the manager. */
export async function write(manager: EntityManager, statement: Sql): Promise<void> {
  await manager.query(...spelt(manager.dataSource, statement));
}

function spelt(dataSource: DataSource, statement: Sql): [text: string, values: unknown[]] {
  return isPostgres(dataSource)
    ? [statement.text(numbered), statement.bound.map(storable)]
    : [statement.text(unnumbered), statement.bound.map(bindable)];
}

/** SQLite has no truth values, only 0 and 1. */
function bindable(value: SqlValue): SqlValue {
  return typeof value === "boolean" ? Number(value) : storable(value);
}

/** Return placeholders as PostgreSQL has them. */
function numbered(position: number, count: number): string {
  return Array.from({ length: count }, (_, index) => `$${String(position + index)}`).join(", ");
}

const UNNUMBERED = new Map<number, string>();

/** Return placeholders as SQLite has them. */
function unnumbered(_: number, count: number): string {
  const known = UNNUMBERED.get(count) ?? new Array<string>(count).fill("?").join(", ");
  UNNUMBERED.set(count, known);
  return known;
}

/** Runs a statement that counts and returns its "count". */
export function count(dataSource: DataSource, statement: Sql): Deferred<number> {
  return rows<{ count: string | number }>(dataSource, statement).then(([counted]) => Number(counted?.count));
}

/** Return the text so that it is ordered by code point on every engine; PostgreSQL would follow the locale of the cluster. */
export function byCodePoint(dataSource: DataSource, text: Sql): Sql {
  return sql`${text} COLLATE ${raw(isPostgres(dataSource) ? '"C"' : "BINARY")}`;
}

/** PostgreSQL refuses a text with NUL, which none it stores can hold; a lone replacement character matches none either. */
export function storable<Value>(value: Value): Value | string {
  return typeof value === "string" && value.includes("\0") ? "\uFFFD" : value;
}

/**
 * Return the condition that the full-text index of a table has one lexeme of each group for the row. They are quoted, and
 * hold no quotation mark themselves: a word is letters and digits, so nothing in it is an operator.
 */
export function indexHolds(dataSource: DataSource, table: string, groups: readonly (readonly Lexeme[])[]): Sql {
  const index = raw(`${table}_index`);
  const match = isPostgres(dataSource)
    ? sql`"lexemes" @@ CAST(${expression(groups, "'", ":*", " | ", " & ")} AS tsquery)`
    : sql`${index} MATCH (${withWordsBegun(table, expression(groups, '"', "*", " OR ", " AND "))})`;
  return sql`${raw(table)}."id" IN (SELECT "rowid" FROM ${index} WHERE ${match})`;
}

function expression(groups: readonly (readonly Lexeme[])[], quote: string, star: string, or: string, and: string) {
  const quoted = ({ word, begun }: Lexeme) => quote + word + quote + (begun ? star : "");
  return groups.map((group) => `(${group.map(quoted).join(or)})`).join(and);
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

export function isPostgres(dataSource: DataSource): boolean {
  return dataSource.options.type === "postgres";
}

/** Return whether PostgreSQL ended a statement because it took too long; SQLite ends none. */
export function isStatementTimeout(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === "57014";
}
