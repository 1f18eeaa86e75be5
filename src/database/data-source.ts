import type BetterSqlite3 from "better-sqlite3";
import pg from "pg";
import { DataSource, type DataSourceOptions, type Logger } from "typeorm";
import { VERSION } from "../package";
import { ENTITIES } from "./entities";
import { MIGRATIONS } from "./migrations";
import { NamingStrategy } from "./naming-strategy";
import { sqliteDriver } from "./sqlite-driver";

/** The table that says which migrations ran; a database with tables but without this one is not ours. */
export const MIGRATIONS_TABLE = "entente_migration";

/**
 * Return a data source for a database, not yet connected; a `logger` gets every statement. PostgreSQL ends a statement
 * after the timeout in milliseconds; SQLite cannot.
 */
export function createDataSource(databaseUrl: string, logger?: Logger, statementTimeout?: number): DataSource {
  return new DataSource({
    ...engineOptions(databaseUrl, statementTimeout),
    entities: [...ENTITIES],
    migrations: [...MIGRATIONS],
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: "all",
    namingStrategy: new NamingStrategy(),
    logger,
    logging: logger !== undefined,
  });
}

/** Return the path in a database address that names a SQLite file, or null for PostgreSQL. */
export function sqlitePath(databaseUrl: string): string | null {
  return databaseUrl.startsWith("sqlite:") ? databaseUrl.slice("sqlite:".length) : null;
}

function engineOptions(databaseUrl: string, statementTimeout?: number): DataSourceOptions {
  const path = sqlitePath(databaseUrl);
  return path === null ? postgres(databaseUrl, statementTimeout) : sqlite(path);
}

function sqlite(database: string): DataSourceOptions {
  return {
    type: "better-sqlite3",
    driver: sqliteDriver(),
    database,
    timeout: 5000,
    // With a write-ahead log, NORMAL loses no consistency, only the last moments before a power cut.
    prepareDatabase: (db: BetterSqlite3.Database) => void db.pragma("synchronous = NORMAL"),
  };
}

function postgres(url: string, statementTimeout?: number): DataSourceOptions {
  return {
    type: "postgres",
    driver: pg,
    url,
    applicationName: `entente ${VERSION}`,
    connectTimeoutMS: 10_000,
    // Counts are bigint in PostgreSQL; as strings they would differ from SQLite's numbers.
    parseInt8: true,
    extra: { statement_timeout: statementTimeout },
  };
}
