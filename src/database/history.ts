import type { DataSource } from "typeorm";
import { MIGRATIONS_TABLE } from "./data-source";

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

/** Return the names of all tables of a database. */
export async function tableNames(dataSource: DataSource): Promise<string[]> {
  const sql = TABLE_NAMES[dataSource.options.type === "postgres" ? "postgres" : "sqlite"];
  const rows = await dataSource.query<{ name: string }[]>(sql);
  return rows.map(({ name }) => name);
}
