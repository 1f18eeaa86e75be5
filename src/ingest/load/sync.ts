import type { EntityManager, ObjectLiteral } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import { Reference, type Rows, type Table, type Values } from "./rows";
import { TABLES, type TableSpec } from "./tables";

/** How many rows of a table a load added, changed and removed. */
export interface TableChange {
  readonly table: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** SQLite allows 32,766 bound parameters in a statement, PostgreSQL 65,535. */
const PARAMETERS = 30_000;

/** Makes the database hold exactly the rows: inserts, updates and deletes what differs, parents before children. */
export class Sync {
  private readonly ids = new Map<Table, Map<string, unknown>>();
  private readonly obsolete: { spec: TableSpec; ids: unknown[] }[] = [];

  constructor(
    private readonly manager: EntityManager,
    private readonly rows: Rows,
    private readonly onTable: (done: number, total: number) => void = () => undefined,
  ) {}

  /** Return the changes of each table that changed. */
  async run(): Promise<TableChange[]> {
    const changes: TableChange[] = [];
    for (const [index, spec] of TABLES.entries()) {
      changes.push(await this.syncTable(spec));
      this.onTable(index + 1, TABLES.length);
    }
    for (const { spec, ids } of this.obsolete.reverse()) await this.remove(spec, ids);
    return changes.filter(({ added, changed, removed }) => added + changed + removed > 0);
  }

  private async syncTable(spec: TableSpec): Promise<TableChange> {
    const { columns, tableName } = this.manager.dataSource.getMetadata(spec.table);
    const existing = new Map((await this.existing(spec)).map((row) => [naturalKey(spec, columns, row), row]));
    const wanted = new Map<string, { key: string; row: Values }>();
    for (const [key, values] of this.rows.of(spec.table)) {
      const row = this.resolved(values);
      wanted.set(naturalKey(spec, columns, row), { key, row });
    }
    const added = [...wanted].filter(([natural]) => !existing.has(natural)).map(([, { row }]) => row);
    await this.insert(spec, added, columns.length);
    const changed = await this.update(spec, columns, wanted, existing);
    const removed = [...existing]
      .filter(([natural]) => !wanted.has(natural))
      .map(([, row]) => primaryKey(columns, row));
    this.obsolete.push({ spec, ids: removed });
    await this.rememberIds(spec, columns, wanted);
    return { table: tableName, added: added.length, changed, removed: removed.length };
  }

  private existing(spec: TableSpec): Promise<ObjectLiteral[]> {
    return this.manager.find(spec.table);
  }

  private async insert({ table }: TableSpec, rows: readonly Values[], columns: number): Promise<void> {
    const size = Math.max(1, Math.floor(PARAMETERS / columns));
    for (let from = 0; from < rows.length; from += size)
      await this.manager
        .createQueryBuilder()
        .insert()
        .into(table)
        .values(rows.slice(from, from + size))
        .updateEntity(false)
        .execute();
  }

  private async update(
    spec: TableSpec,
    columns: readonly ColumnMetadata[],
    wanted: ReadonlyMap<string, { row: Values }>,
    existing: ReadonlyMap<string, ObjectLiteral>,
  ): Promise<number> {
    let changed = 0;
    for (const [natural, { row }] of wanted) {
      const before = existing.get(natural);
      if (!before || !differs(spec, columns, before, row)) continue;
      await this.manager.update(spec.table, primaryKey(columns, before), row);
      changed++;
    }
    return changed;
  }

  private async remove({ table }: TableSpec, ids: readonly unknown[]): Promise<void> {
    for (let from = 0; from < ids.length; from += PARAMETERS)
      await this.manager.delete(table, ids.slice(from, from + PARAMETERS));
  }

  /** Only tables that others refer to need their ids known. */
  private async rememberIds(
    spec: TableSpec,
    columns: readonly ColumnMetadata[],
    wanted: ReadonlyMap<string, { key: string }>,
  ): Promise<void> {
    if (!spec.referenced) return;
    const ids = new Map<string, unknown>();
    for (const row of await this.existing(spec)) {
      const key = wanted.get(naturalKey(spec, columns, row))?.key;
      if (key !== undefined) ids.set(key, primaryKey(columns, row));
    }
    this.ids.set(spec.table, ids);
  }

  private resolved(values: Values): Values {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.resolvedValue(value)]));
  }

  private resolvedValue(value: unknown): unknown {
    if (value instanceof Reference) {
      const id = this.ids.get(value.table)?.get(value.key);
      if (id === undefined) throw new Error(`no row ${value.key} to refer to`);
      return id;
    }
    return value !== null && typeof value === "object" ? this.resolved(value as Values) : value;
  }
}

function primaryKey(columns: readonly ColumnMetadata[], row: ObjectLiteral): unknown {
  return columns.find((column) => column.isPrimary)?.getEntityValue(row);
}

function naturalKey(spec: TableSpec, columns: readonly ColumnMetadata[], row: ObjectLiteral): string {
  const values = spec.naturalKey.map(
    (path) => columns.find((column) => column.propertyPath === path)?.getEntityValue(row) as unknown,
  );
  return JSON.stringify(values);
}

function differs(
  spec: TableSpec,
  columns: readonly ColumnMetadata[],
  before: ObjectLiteral,
  after: ObjectLiteral,
): boolean {
  return columns.some((column) => {
    if ((column.isPrimary && column.isGenerated) || spec.notCompared?.includes(column.propertyPath)) return false;
    return (column.getEntityValue(before) ?? null) !== (column.getEntityValue(after) ?? null);
  });
}
