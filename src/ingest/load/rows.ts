import type { EntityTarget, ObjectLiteral } from "typeorm";

export type Table = EntityTarget<ObjectLiteral>;

/** Stands for the primary key that the row with this key will have. */
export class Reference {
  /** The primary key, once whoever writes the rows knows it. */
  number: number | null = null;

  constructor(
    readonly table: Table,
    readonly key: string,
  ) {}
}

/** The values of a row, shaped like its entity; references stand in for primary keys. */
export type Values = Record<string, unknown>;

/** The values of a row, or how to make them when it is their turn: of a large corpus not all fit in memory at once. */
export type RowValues = Values | (() => Values);

/** Takes the rows that the database is to hold; a row's key is how references name it. */
export interface RowSink {
  add(table: Table, key: string, values: RowValues): Reference;
  /** Add a row that nothing refers to and that is not added twice. */
  addUnnamed(table: Table, values: RowValues): void;
  has(table: Table, key: string): boolean;
  /** Return the values of a row that is still at hand. */
  get(table: Table, key: string): Values | undefined;
}

/** Keeps rows by table until somebody takes them. */
export class Rows implements RowSink {
  private readonly tables = new Map<Table, Map<string, RowValues>>();
  private readonly unnamed = new Map<Table, RowValues[]>();

  add(table: Table, key: string, values: RowValues): Reference {
    const rows = this.tables.get(table) ?? new Map<string, RowValues>();
    this.tables.set(table, rows.set(key, values));
    return new Reference(table, key);
  }

  addUnnamed(table: Table, values: RowValues): void {
    const rows = this.unnamed.get(table);
    if (rows) rows.push(values);
    else this.unnamed.set(table, [values]);
  }

  has(table: Table, key: string): boolean {
    return this.tables.get(table)?.has(key) ?? false;
  }

  get(table: Table, key: string): Values | undefined {
    const values = this.tables.get(table)?.get(key);
    return values && made(values);
  }

  /** Return the rows of a table one by one, and forget them. */
  *take(table: Table): Generator<[key: string | null, values: Values]> {
    const rows = this.tables.get(table) ?? new Map<string, RowValues>();
    this.tables.delete(table);
    for (const [key, values] of rows) {
      yield [key, made(values)];
      rows.delete(key);
    }
    const unnamed = this.unnamed.get(table) ?? [];
    this.unnamed.delete(table);
    for (const values of unnamed) yield [null, made(values)];
  }
}

/** Return the values of a row whose turn it is. */
export function made(values: RowValues): Values {
  return typeof values === "function" ? values() : values;
}
