import type BetterSqlite3 from "better-sqlite3";
import { DataSource, type DataSourceOptions, type Logger } from "typeorm";
import { SQLITE_PATIENCE_MS } from "../api/write-lock";
import { VERSION } from "../package";
import { ENTITIES } from "./entities";
import { MIGRATIONS } from "./migrations";
import { NamingStrategy } from "./naming-strategy";
import { sqliteDriver } from "./sqlite-driver";

/** The table that says which migrations ran; a database with tables but without this one is not ours. */
export const MIGRATIONS_TABLE = "entente_migration";

/** How a database is used. */
export interface Usage {
  /** In milliseconds; PostgreSQL ends a statement after it, SQLite cannot. */
  readonly statementTimeout?: number;
  /** Refuse every write; the database has to be there already. */
  readonly readOnly?: boolean;
}

/** Return a data source for a database, not yet connected; a `logger` gets every statement. */
export function createDataSource(databaseUrl: string, logger?: Logger, usage: Usage = {}): DataSource {
  return new DataSource({
    ...engineOptions(databaseUrl, usage),
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

function engineOptions(databaseUrl: string, usage: Usage): DataSourceOptions {
  const path = sqlitePath(databaseUrl);
  return path === null ? postgres(databaseUrl, usage) : sqlite(path, usage);
}

/** How much of a file a reader keeps in memory; of the 2 MiB that SQLite keeps by itself, a busy server has little use. */
const PAGES_KEPT_KIB = 32 * 1024;

function sqlite(database: string, { readOnly = false }: Usage): DataSourceOptions {
  return {
    type: "better-sqlite3",
    driver: sqliteDriver(),
    database,
    readonly: readOnly,
    timeout: SQLITE_PATIENCE_MS,
    prepareDatabase: (db: BetterSqlite3.Database) => {
      // With a write-ahead log, NORMAL loses no consistency, only the last moments before a power cut.
      db.pragma("synchronous = NORMAL");
      if (readOnly) db.pragma(`cache_size = -${String(PAGES_KEPT_KIB)}`);
    },
  };
}

function postgres(url: string, { statementTimeout, readOnly }: Usage): DataSourceOptions {
  return {
    // TypeORM loads the driver by itself, so that whoever has a SQLite file does not wait for it.
    type: "postgres",
    url,
    applicationName: `entente ${VERSION}`,
    connectTimeoutMS: 10_000,
    // Counts are bigint in PostgreSQL; as strings they would differ from SQLite's numbers.
    parseInt8: true,
    extra: {
      statement_timeout: statementTimeout,
      ...(readOnly && { options: "-c default_transaction_read_only=on" }),
    },
  };
}
