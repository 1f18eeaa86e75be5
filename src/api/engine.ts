import { type DataSource, type EntityManager, QueryFailedError } from "typeorm";
import { Deferred } from "./deferred";
import { readAtOnce } from "./prepared-statements";
import { raw, sql, type Sql, type SqlValue } from "./sql";

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

/** Return a text as both engines can keep it: PostgreSQL has no NUL. */
export function keepable(text: string): string {
  return text.replaceAll("\0", "\uFFFD");
}

export function isPostgres(dataSource: DataSource): boolean {
  return dataSource.options.type === "postgres";
}

/** Return whether PostgreSQL ended a statement because it took too long; SQLite ends none. */
export function isStatementTimeout(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === "57014";
}
