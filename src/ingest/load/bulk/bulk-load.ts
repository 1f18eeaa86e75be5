import type { EntityManager } from "typeorm";
import { groupBy } from "../../../api/group-by";
import { ColumnSet } from "../column-set";
import { made, Reference, type Rows, type RowSink, type RowValues, type Table, type Values } from "../rows";
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
  /** The values of rows that are not written yet, one row after another. */
  waiting: unknown[];
  added: number;
}

/** A row that refers to what is not known yet, with its number when its table numbers them. */
interface LateRow {
  readonly target: Target;
  readonly number: number;
  readonly values: Values;
}

/**
 * Writes rows into tables that hold none of them yet; unlike `Sync` it never asks what is there already, and unlike `Rows`
 * it keeps none that could be asked for. What a row refers to was added before it or by an earlier part.
 */
export class BulkLoad implements RowSink {
  private readonly numbers = new Numbers();
  private readonly targets: ReadonlyMap<Table, Target>;
  private late: LateRow[] = [];
  private unknown: Reference[] = [];

  constructor(
    private readonly manager: EntityManager,
    engine: BulkEngine,
  ) {
    this.targets = new Map(
      TABLES.map((spec) => {
        const shape = new RowShape(manager, spec);
        return [spec.table, { spec, shape, rows: engine.table(shape.table), waiting: [], added: 0 }];
      }),
    );
  }

  /** The rows of every table so far. */
  get changes(): TableChange[] {
    const counted = [...this.targets.values()].map(({ shape: { table }, added }) => ({ table, added }));
    return counted.filter(({ added }) => added > 0).map((change) => ({ ...change, changed: 0, removed: 0 }));
  }

  add(table: Table, key: string, values: RowValues): Reference {
    const reference = new Reference(table, key);
    const target = this.targetOf(table);
    const number = this.append(target, made(values));
    if (!target.shape.isNumbered) return reference;
    if (target.spec.referenced) this.numbers.keep(table, key, number);
    reference.number = number;
    return reference;
  }

  addUnnamed(table: Table, values: RowValues): void {
    this.append(this.targetOf(table), made(values));
  }

  has(table: Table, key: string): boolean {
    return this.numbers.find(table, key) !== null;
  }

  get(): undefined {
    return undefined;
  }

  /** Add rows that were kept elsewhere. */
  pour(rows: Rows): void {
    for (const { table } of TABLES)
      for (const [key, values] of rows.take(table))
        if (key === null) this.addUnnamed(table, values);
        else this.add(table, key, values);
  }

  /** Write what has been added: what later parts do not refer to is forgotten. */
  async endPart(): Promise<void> {
    await this.addLate();
    await this.write(true);
    this.numbers.endPart();
  }

  /** Write what still waits. */
  async finish(): Promise<void> {
    await this.write(false);
  }

  /** Returns the number of the row, if its table numbers them. */
  private append(target: Target, values: Values): number {
    const { shape, waiting } = target;
    const number = ++target.added;
    const begun = waiting.length;
    if (shape.isNumbered) waiting.push(number);
    if (shape.append(waiting, values, this.numberOf)) return number;
    waiting.length = begun;
    this.late.push({ target, number, values });
    return number;
  }

  private readonly numberOf = (reference: Reference): number | null => {
    const number = this.numbers.of(reference);
    if (number === null) this.unknown.push(reference);
    return number;
  };

  private async addLate(): Promise<void> {
    const { late, unknown } = this;
    if (late.length === 0) return;
    [this.late, this.unknown] = [[], []];
    await this.lookUp(unknown.filter((reference) => this.numbers.of(reference) === null));
    for (const { target, number, values } of late) {
      if (target.shape.isNumbered) target.waiting.push(number);
      target.shape.append(target.waiting, values, (reference) => this.found(reference));
    }
  }

  private found(reference: Reference): number {
    const number = this.numbers.of(reference);
    if (number === null) throw new Error(`no row ${reference.key} to refer to`);
    return number;
  }

  /** Learn the numbers of rows that earlier parts wrote. */
  private async lookUp(references: readonly Reference[]): Promise<void> {
    for (const [table, those] of groupBy(references, (reference) => reference.table)) {
      const target = this.targetOf(table);
      await writeOf(target, false);
      const found = await new ColumnSet(this.manager, target.spec).idsAmong([...new Set(those.map(({ key }) => key))]);
      for (const [key, number] of found) this.numbers.keep(table, key, Number(number));
    }
  }

  private async write(canWait: boolean): Promise<void> {
    for (const target of this.targets.values()) if (target.added > 0) await writeOf(target, canWait);
  }

  private targetOf(table: Table): Target {
    const target = this.targets.get(table);
    if (!target) throw new Error("rows came of a table that no load fills");
    return target;
  }
}

async function writeOf(target: Target, canWait: boolean): Promise<void> {
  const { rows, shape, waiting } = target;
  const written = await rows.write(shape.columns, waiting, canWait);
  if (written > 0) target.waiting = waiting.slice(written);
}
