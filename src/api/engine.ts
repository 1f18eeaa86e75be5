import { type DataSource, QueryFailedError } from "typeorm";
import { raw, sql, type Sql } from "./sql";

/** Runs a statement and returns its rows. */
export async function rows<Row>(dataSource: DataSource, statement: Sql): Promise<Row[]> {
  const placeholder = isPostgres(dataSource) ? (position: number) => `$${String(position)}` : () => "?";
  return dataSource.query<Row[]>(statement.text(placeholder), statement.values.map(storable));
}

/** Runs a statement that counts and returns its "count". */
export async function count(dataSource: DataSource, statement: Sql): Promise<number> {
  const [counted] = await rows<{ count: string | number }>(dataSource, statement);
  return Number(counted?.count);
}

/** Return the text so that it is ordered by code point on every engine; PostgreSQL would follow the locale of the cluster. */
export function byCodePoint(dataSource: DataSource, text: Sql): Sql {
  return sql`${text} COLLATE ${raw(isPostgres(dataSource) ? '"C"' : "BINARY")}`;
}

/** PostgreSQL refuses a text with NUL, which none it stores can hold; a lone replacement character matches none either. */
export function storable<Value>(value: Value): Value | string {
  return typeof value === "string" && value.includes("\0") ? "\uFFFD" : value;
}

function isPostgres(dataSource: DataSource): boolean {
  return dataSource.options.type === "postgres";
}

/** Return whether PostgreSQL ended a statement because it took too long; SQLite ends none. */
export function isStatementTimeout(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === "57014";
}
