import type { EntityManager } from "typeorm";
import { groupBy } from "../../../api/group-by";
import { ColumnSet } from "../column-set";
import { Reference, type Rows, type Table, type Values } from "../rows";
import type { TableChange } from "../sync";
import { TABLES, type TableSpec } from "../tables";
import type { BulkEngine, BulkTable } from "./bulk-table";
import { Numbers } from "./numbers";
import { RowShape } from "./row-shape";

/** A table that is being filled. */
interface Target {
  readonly spec: TableSpec;
  readonly shape: RowShape;
  readonly rows: BulkTable;
  added: number;
}

/** A row, with its number when its table numbers them. */
interface NumberedRow {
  readonly number: number | null;
  readonly values: Values;
}

/** Writes rows into tables that hold none of them yet; unlike `Sync` it never asks what is there already. */
export class BulkLoad {
  private readonly numbers = new Numbers();
  private readonly targets: readonly Target[];

  constructor(
    private readonly manager: EntityManager,
    engine: BulkEngine,
  ) {
    this.targets = TABLES.map((spec) => {
      const shape = new RowShape(manager, spec);
      return { spec, shape, rows: engine.table(shape.table), added: 0 };
    });
  }

  /** The rows of every table so far. */
  get changes(): TableChange[] {
    const counted = this.targets.map(({ shape: { table }, added }) => ({ table, added, changed: 0, removed: 0 }));
    return counted.filter(({ added }) => added > 0);
  }

  /** Write rows; what they refer to is among them or was written before. */
  async add(rows: Rows): Promise<void> {
    for (const target of this.targets) await this.addTo(target, rows);
    this.numbers.endPart();
  }

  /** Write what still waits. */
  async finish(): Promise<void> {
    for (const { rows } of this.targets) await rows.flush();
  }

  private async addTo(target: Target, rows: Rows): Promise<void> {
    const { spec, shape } = target;
    const values: unknown[] = [];
    const late: NumberedRow[] = [];
    const unknown: Reference[] = [];
    for (const [key, row] of rows.take(spec.table)) {
      const number = shape.isNumbered ? this.numbers.give(spec.table, spec.referenced ? key : null) : null;
      const numbered = { number, values: row };
      if (!this.append(shape, numbered, values, unknown)) late.push(numbered);
      target.added++;
    }
    await this.lookUp(unknown);
    for (const row of late)
      if (!this.append(shape, row, values, unknown)) throw new Error(`no row ${unknown.at(-1)?.key ?? ""} to refer to`);
    if (values.length > 0) await target.rows.add(shape.columns, values);
  }

  /** Append the values of a row; when it refers to what is not known, take them back and return false. */
  private append(shape: RowShape, { number, values }: NumberedRow, to: unknown[], unknown: Reference[]): boolean {
    const [begun, known] = [to.length, unknown.length];
    if (number !== null) to.push(number);
    shape.append(to, values, (value) => this.resolved(value, unknown));
    if (unknown.length === known) return true;
    to.length = begun;
    return false;
  }

  private resolved(value: unknown, unknown: Reference[]): unknown {
    if (typeof value === "boolean") return Number(value);
    if (!(value instanceof Reference)) return value;
    const number = this.numbers.of(value);
    if (number === null) unknown.push(value);
    return number;
  }

  /** Learn the numbers of rows that earlier parts wrote. */
  private async lookUp(references: readonly Reference[]): Promise<void> {
    for (const [table, those] of groupBy(references, (reference) => reference.table)) {
      const target = this.targets.find(({ spec }) => spec.table === table);
      if (!target) continue;
      await target.rows.flush();
      const found = await new ColumnSet(this.manager, target.spec).idsAmong([...new Set(those.map(({ key }) => key))]);
      for (const [key, number] of found) this.numbers.keep(table, key, Number(number));
    }
  }
}
