import type { EntityTarget, ObjectLiteral } from "typeorm";

export type Table = EntityTarget<ObjectLiteral>;

/** Stands for the primary key that the row with this key will have. */
export class Reference {
  constructor(
    readonly table: Table,
    readonly key: string,
  ) {}
}

/** The values of a row, shaped like its entity; references stand in for primary keys. */
export type Values = Record<string, unknown>;

/** The rows that the database is to hold, by table; a row's key is how references name it. */
export class Rows {
  private readonly tables = new Map<Table, Map<string, Values>>();

  add(table: Table, key: string, values: Values): Reference {
    const rows = this.tables.get(table) ?? new Map<string, Values>();
    this.tables.set(table, rows.set(key, values));
    return new Reference(table, key);
  }

  of(table: Table): ReadonlyMap<string, Values> {
    return this.tables.get(table) ?? new Map<string, Values>();
  }
}
