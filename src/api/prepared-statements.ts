import type BetterSqlite3 from "better-sqlite3";
import { type DataSource, QueryFailedError } from "typeorm";
import { BoundedCache } from "./bounded-cache";

/** How many statements a connection keeps prepared. */
const KEPT = 500;

/** A row as an object by the names of its columns, or as the list of its values. */
export type RowForm = "object" | "values";

type Connection = BetterSqlite3.Database;
type Statement = BetterSqlite3.Statement;

const prepared: Readonly<Record<RowForm, WeakMap<Connection, BoundedCache<Statement>>>> = {
  object: new WeakMap(),
  values: new WeakMap(),
};

/**
 * Runs a statement that reads on the connection of a SQLite data source and returns its rows. TypeORM would make a query
 * runner and a promise of it; what it reports to the logger of the data source is reported here too.
 */
export function readAtOnce(dataSource: DataSource, text: string, values: readonly unknown[], form: RowForm): unknown[] {
  if (dataSource.options.logging) dataSource.logger.logQuery(text, [...values]);
  try {
    return statementOf(dataSource, text, form).all(values);
  } catch (error) {
    throw new QueryFailedError(text, [...values], error as Error);
  }
}

/** Return the prepared statement; of too many, one that was not used for long is given up. */
function statementOf(dataSource: DataSource, text: string, form: RowForm): Statement {
  const connection = (dataSource.driver as unknown as { databaseConnection: Connection }).databaseConnection;
  const kept = prepared[form].get(connection) ?? new BoundedCache<Statement>(KEPT);
  prepared[form].set(connection, kept);
  const known = kept.get(text);
  if (known) return known;
  const statement = connection.prepare(text).raw(form === "values");
  kept.set(text, statement);
  return statement;
}
