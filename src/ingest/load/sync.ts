import type { EntityManager } from "typeorm";
import { ColumnSet, type StoredRow } from "./column-set";
import { Reference, type Rows, type Table, type Values } from "./rows";
import { TABLES, type TableSpec } from "./tables";

/** How many rows of a table a load added, changed and removed. */
export interface TableChange {
  readonly table: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** How many rows wait to be inserted together. */
const BATCH = 5000;

/** Makes the database hold exactly the rows: inserts, updates and deletes what differs, parents before children. */
export class Sync {
  private readonly ids = new Map<Table, Map<string, unknown>>();
  private readonly obsolete: { columns: ColumnSet; ids: unknown[] }[] = [];

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
    for (const { columns, ids } of this.obsolete.reverse()) await columns.remove(ids);
    return changes.filter(({ added, changed, removed }) => added + changed + removed > 0);
  }

  private async syncTable(spec: TableSpec): Promise<TableChange> {
    const columns = new ColumnSet(this.manager, spec);
    const existing = new Map((await columns.read()).map((row) => [columns.naturalKey(row), row]));
    const keys = new Map<string, string>();
    const waiting: StoredRow[] = [];
    let [added, changed] = [0, 0];
    for (const [key, values] of this.rows.take(spec.table)) {
      const row = columns.stored(this.resolved(values));
      const natural = columns.naturalKey(row);
      const before = existing.get(natural);
      if (!before && !keys.has(natural)) {
        added += 1;
        if (waiting.push(row) === BATCH) await columns.insert(waiting.splice(0));
      } else if (before && columns.differ(before, row)) {
        await columns.update(before, row);
        changed++;
      }
      keys.set(natural, key ?? natural);
    }
    await columns.insert(waiting);
    const removed = [...existing].filter(([natural]) => !keys.has(natural)).map(([, row]) => columns.primaryKey(row));
    this.obsolete.push({ columns, ids: removed });
    if (spec.referenced) this.ids.set(spec.table, await columns.ids(keys));
    return { table: columns.table, added, changed, removed: removed.length };
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
