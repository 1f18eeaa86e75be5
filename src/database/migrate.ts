import type { DataSource } from "typeorm";
import { appliedMigrations } from "./history";
import { MIGRATIONS } from "./migrations";

/** Bring a database to the newest version, all of it or nothing; returns the names of the migrations that ran. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  // Kept in the file from then on: readers go on reading while a load writes.
  if (dataSource.options.type === "better-sqlite3") await dataSource.query("PRAGMA journal_mode = WAL");
  const migrations = await dataSource.runMigrations();
  return migrations.map(({ name }) => name);
}

/** Undo the last migration; returns its name, or null when there is none left. The rows of its tables are set aside. */
export async function undoLastMigration(dataSource: DataSource): Promise<string | null> {
  const last = (await appliedMigrations(dataSource)).at(-1) ?? null;
  if (last !== null) await undoUnchecked(dataSource);
  return last;
}

/** SQLite makes some tables anew, and TypeORM tells it too late, within a transaction, not to look at who refers to them. */
async function undoUnchecked(dataSource: DataSource): Promise<void> {
  if (dataSource.options.type !== "better-sqlite3") return dataSource.undoLastMigration();
  await dataSource.query("PRAGMA foreign_keys = OFF");
  try {
    await dataSource.undoLastMigration();
  } finally {
    await dataSource.query("PRAGMA foreign_keys = ON");
  }
}

/** Return every migration, in the order they run, with whether the database went through it. */
export async function migrationStates(dataSource: DataSource): Promise<{ name: string; applied: boolean }[]> {
  const applied = new Set(await appliedMigrations(dataSource));
  return MIGRATIONS.map(({ name }) => ({ name, applied: applied.has(name) }));
}
