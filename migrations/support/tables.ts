import { type QueryRunner, Table } from "typeorm";
import { restoreRows, setRowsAside } from "./set-aside";
import type { TableDefinition } from "./table-definition";

/** Create the tables, and fill each with the rows that `dropTables` set aside. */
export async function createTables(queryRunner: QueryRunner, definitions: readonly TableDefinition[]): Promise<void> {
  for (const definition of definitions) {
    // A table takes and changes its options, so it gets a copy of the definition.
    await queryRunner.createTable(new Table(structuredClone(definition)));
    await restoreRows(queryRunner, definition);
  }
}

/** Drop the tables, the last one first, and set their rows aside. */
export async function dropTables(queryRunner: QueryRunner, definitions: readonly TableDefinition[]): Promise<void> {
  for (const definition of [...definitions].reverse()) {
    await setRowsAside(queryRunner, definition);
    await queryRunner.query(`DROP TABLE "${definition.name}"`);
  }
}
