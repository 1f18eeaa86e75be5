import type { QueryRunner } from "typeorm";
import type { TableDefinition } from "./table-definition";

/** Copy all rows of a table to one beside it, so that a migration that drops the table loses none. */
export async function setRowsAside(queryRunner: QueryRunner, { name }: TableDefinition): Promise<void> {
  await queryRunner.query(`CREATE TABLE "${aside(name)}" AS SELECT * FROM "${name}"`);
}

/** Put the rows back that were set aside, if any were, with the ids they had. */
export async function restoreRows(queryRunner: QueryRunner, definition: TableDefinition): Promise<void> {
  const { name } = definition;
  if (!(await queryRunner.hasTable(aside(name)))) return;
  const columns = definition.columns?.map((column) => `"${column.name}"`).join(", ") ?? "";
  // One statement, so that a row may refer to another row of its table whatever their order.
  await queryRunner.query(`INSERT INTO "${name}" (${columns}) SELECT ${columns} FROM "${aside(name)}"`);
  await queryRunner.query(`DROP TABLE "${aside(name)}"`);
  await continueNumbering(queryRunner, definition);
}

/**
 * Let the next row get an id after the restored ones. Here alone the engines differ: SQLite does so by itself,
 * PostgreSQL keeps a sequence beside the table.
 */
async function continueNumbering(queryRunner: QueryRunner, { name, columns }: TableDefinition): Promise<void> {
  if (queryRunner.dataSource.options.type !== "postgres") return;
  for (const { name: column } of columns?.filter(({ isGenerated }) => isGenerated) ?? []) {
    const sequence = `pg_get_serial_sequence('"${name}"', '${column}')`;
    await queryRunner.query(`SELECT setval(${sequence}, max("${column}")) FROM "${name}"`);
  }
}

function aside(table: string): string {
  return `set_aside_${table}`;
}
