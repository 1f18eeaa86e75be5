import type { EntityManager } from "typeorm";
import { groupBy } from "../../../api/group-by";
import { ColumnSet } from "../column-set";
import type { Reference, Rows, Values } from "../rows";
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
    const numberOf = (reference: Reference): number | null => {
      const number = this.numbers.of(reference);
      if (number === null) unknown.push(reference);
      return number;
    };
    for (const [key, row] of rows.take(spec.table)) {
      const number = shape.isNumbered ? this.numbers.give(spec.table, spec.referenced ? key : null) : null;
      const [begun, known] = [values.length, unknown.length];
      if (number !== null) values.push(number);
      shape.append(values, row, numberOf);
      target.added++;
      if (unknown.length === known) continue;
      values.length = begun;
      late.push({ number, values: row });
    }
    await this.lookUp(unknown);
    for (const { number, values: row } of late) {
      if (number !== null) values.push(number);
      shape.append(values, row, (reference) => this.found(reference));
    }
    if (values.length > 0) await target.rows.add(shape.columns, values);
  }

  private found(reference: Reference): number {
    const number = this.numbers.of(reference);
    if (number === null) throw new Error(`no row ${reference.key} to refer to`);
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
