import type { DataSource } from "typeorm";

/** Bring a database to the newest version, all of it or nothing; returns the names of the migrations that ran. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  if (dataSource.options.type === "better-sqlite3") await dataSource.query("PRAGMA journal_mode = WAL"); // kept in the file
  const migrations = await dataSource.runMigrations();
  return migrations.map(({ name }) => name);
}
