import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type DataSource, type Logger } from "typeorm";
import { withoutPassword } from "../config";
import { DatabaseError } from "../errors";
import { createDataSource, MIGRATIONS_TABLE, sqlitePath } from "./data-source";
import { MIGRATIONS } from "./migrations";

/**
 * Connect to a database, made when it is a SQLite file that does not exist yet. Throws a DatabaseError when it cannot
 * be reached or written, belongs to something else, or was made by a newer version.
 */
export async function openDatabase(databaseUrl: string, logger?: Logger): Promise<DataSource> {
  const name = withoutPassword(databaseUrl);
  const path = sqlitePath(databaseUrl);
  if (path !== null && path !== ":memory:") refuseUnwritable(name, path);
  const dataSource = await connect(name, createDataSource(databaseUrl, logger));
  try {
    await refuseForeign(name, dataSource);
    await refuseNewer(name, dataSource);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return dataSource;
}

function refuseUnwritable(name: string, path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK);
  } catch (error) {
    const remedy = "make the file and its folder writable, or name another file in DATABASE_URL";
    throw new DatabaseError("UNWRITABLE", name, `cannot be written (${codeOf(error)})`, remedy);
  }
}

async function connect(name: string, dataSource: DataSource): Promise<DataSource> {
  try {
    return await dataSource.initialize();
  } catch (error) {
    const remedy = "start the server, or correct host, user, password and database in DATABASE_URL";
    throw new DatabaseError("UNREACHABLE", name, `cannot be reached (${codeOf(error)})`, remedy);
  }
}

async function refuseForeign(name: string, dataSource: DataSource): Promise<void> {
  const remedy = "name an empty database, or a new file, in DATABASE_URL";
  const tables = await tableNames(dataSource).catch((error: unknown) => {
    if (codeOf(error) !== "SQLITE_NOTADB") throw error;
    throw new DatabaseError("FOREIGN", name, "is not a SQLite database", remedy);
  });
  if (tables.length === 0 || tables.includes(MIGRATIONS_TABLE)) return;
  throw new DatabaseError("FOREIGN", name, `holds tables of something else (${tables.slice(0, 3).join(", ")})`, remedy);
}

async function refuseNewer(name: string, dataSource: DataSource): Promise<void> {
  const known = new Set<string>(MIGRATIONS.map((migration) => migration.name));
  const unknown = (await appliedMigrations(dataSource)).find((migration) => !known.has(migration));
  if (unknown === undefined) return;
  const remedy = "use that version, or name another database in DATABASE_URL";
  throw new DatabaseError("NEWER", name, `was made by a newer version of Entente (migration ${unknown})`, remedy);
}

/** Return the names of the migrations that a database went through, oldest first. */
export async function appliedMigrations(dataSource: DataSource): Promise<string[]> {
  if (!(await tableNames(dataSource)).includes(MIGRATIONS_TABLE)) return [];
  const rows = await dataSource.query<{ name: string }[]>(`SELECT "name" FROM "${MIGRATIONS_TABLE}" ORDER BY "id"`);
  return rows.map((row) => row.name);
}

/** Catalogues are not part of standard SQL as the engines have it. */
const TABLE_NAMES = {
  sqlite: `SELECT "name" FROM "sqlite_master" WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite_%' ORDER BY "name"`,
  postgres: `SELECT "tablename" AS "name" FROM "pg_tables" WHERE "schemaname" = current_schema() ORDER BY "tablename"`,
};

async function tableNames(dataSource: DataSource): Promise<string[]> {
  const sql = TABLE_NAMES[dataSource.options.type === "postgres" ? "postgres" : "sqlite"];
  const rows = await dataSource.query<{ name: string }[]>(sql);
  return rows.map(({ name }) => name);
}

function codeOf(error: unknown): string {
  const { code, driverError, message } = error as { code?: string; driverError?: { code?: string }; message?: string };
  return driverError?.code ?? code ?? message ?? String(error);
}
