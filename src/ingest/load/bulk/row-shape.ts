import type { EntityManager } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import { Reference, type Values } from "../rows";
import type { TableSpec } from "../tables";
import type { WaitingValues } from "./waiting-values";

type NumberOf = (reference: Reference) => number | null;

/** Which columns of a table its rows fill: every row of a table is made by the same writer, so that the first one tells. */
export class RowShape {
  readonly table: string;
  /** Whether its rows are numbered; others come with the number of their claim, or a code. */
  readonly isNumbered: boolean;
  /** The columns that the rows fill, the number first if they are numbered; none before the first row. */
  columns: readonly ColumnMetadata[] = [];
  private readonly primary: readonly ColumnMetadata[];
  private readonly known: ReadonlyMap<string, ColumnMetadata>;
  private count = 0;

  constructor(manager: EntityManager, { table }: TableSpec) {
    const metadata = manager.dataSource.getMetadata(table);
    const [primary] = metadata.primaryColumns;
    this.table = metadata.tableName;
    this.isNumbered = primary?.isGenerated ?? false;
    this.primary = metadata.columns.filter((column) => column === primary && this.isNumbered);
    this.known = new Map(metadata.columns.map((column) => [column.propertyPath, column]));
  }

  /**
   * Append the values of a row in the order of the columns, what it refers to as `numberOf` has it; return whether that
   * is known of everything.
   */
  append(to: WaitingValues, values: Values, numberOf: NumberOf): boolean {
    if (this.columns.length === 0) this.learnFrom(values);
    const begun = to.count;
    let isWhole = true;
    // In the order in which the writer names them: to look for each by its name takes longer than all the rest.
    for (const name in values) {
      const value = values[name];
      if (!isGroup(value)) isWhole = appendValue(to, value, numberOf) && isWhole;
      else for (const inner in value) isWhole = appendValue(to, value[inner], numberOf) && isWhole;
    }
    if (to.count - begun !== this.count) throw new Error(`the rows of ${this.table} fill different columns`);
    return isWhole;
  }

  private learnFrom(values: Values): void {
    const paths = Object.entries(values).flatMap(([name, value]) =>
      isGroup(value) ? Object.keys(value).map((inner) => `${name}.${inner}`) : [name],
    );
    const filled = paths.map((path) => this.columnAt(path));
    this.columns = [...this.primary, ...filled];
    this.count = filled.length;
  }

  private columnAt(path: string): ColumnMetadata {
    const column = this.known.get(path);
    if (!column) throw new Error(`${this.table} has no column for ${path}`);
    return column;
  }
}

/** Whether it is the values of several columns, such as those of a date. */
function isGroup(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !(value instanceof Reference);
}

/** Returns whether the value is known. */
function appendValue(to: WaitingValues, value: unknown, numberOf: NumberOf): boolean {
  if (!(value instanceof Reference)) {
    to.add(typeof value === "boolean" ? Number(value) : value);
    return true;
  }
  const number = value.number ?? numberOf(value);
  to.add(number);
  return number !== null;
}
