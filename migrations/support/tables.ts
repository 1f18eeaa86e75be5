import { type QueryRunner, Table } from "typeorm";
import { merge, type Part } from "./parts";
import { restoreRows, setRowsAside } from "./set-aside";

/** The definition of a table: a name and its parts. */
export interface TableDefinition extends Part {
  readonly name: string;
}

/** Define a table line by line. */
export function table(name: string, ...parts: Part[]): TableDefinition {
  return { name, ...merge(...parts) };
}

/** Create the tables, and fill each with the rows that `dropTables` set aside. */
export async function createTables(queryRunner: QueryRunner, definitions: readonly TableDefinition[]): Promise<void> {
  for (const definition of definitions) {
    // A table takes and changes its options, so it gets a copy of the definition.
    await queryRunner.createTable(new Table(structuredClone(definition)));
    await restoreRows(queryRunner, definition.name);
  }
}

/** Drop the tables, the last one first, and set their rows aside. */
export async function dropTables(queryRunner: QueryRunner, definitions: readonly TableDefinition[]): Promise<void> {
  for (const { name } of [...definitions].reverse()) {
    await setRowsAside(queryRunner, name);
    await queryRunner.dropTable(name);
  }
}
