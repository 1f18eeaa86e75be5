import type { QueryRunner } from "typeorm";

/** Prefix of the tables that hold the rows of dropped tables until these are created again. */
const PREFIX = "set_aside_";

/** Copy all rows of a table, so that a migration that drops it loses none. */
export async function setRowsAside(queryRunner: QueryRunner, table: string): Promise<void> {
  await queryRunner.query(`CREATE TABLE "${PREFIX}${table}" AS SELECT * FROM "${table}"`);
}

/** Put the rows back that were set aside, if any were, with the ids they had. */
export async function restoreRows(queryRunner: QueryRunner, table: string): Promise<void> {
  const aside = await queryRunner.getTable(PREFIX + table);
  if (!aside) return;
  const columns = aside.columns.map(({ name }) => `"${name}"`).join(", ");
  // One statement, so that a row may refer to another row of its table whatever their order.
  await queryRunner.query(`INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM "${PREFIX}${table}"`);
  await queryRunner.dropTable(PREFIX + table);
  await continueNumbering(queryRunner, table);
}

/**
 * Let the next row get an id after the restored ones. Here alone the engines differ: SQLite does so by itself,
 * PostgreSQL keeps a sequence beside the table.
 */
async function continueNumbering(queryRunner: QueryRunner, name: string): Promise<void> {
  if (queryRunner.connection.options.type !== "postgres") return;
  const table = await queryRunner.getTable(name);
  for (const { name: column } of table?.columns.filter(({ isGenerated }) => isGenerated) ?? []) {
    await queryRunner.query(
      `SELECT setval(pg_get_serial_sequence('"${name}"', '${column}'), max("${column}")) FROM "${name}"`,
    );
  }
}
