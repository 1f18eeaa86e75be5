import type { EntityManager } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import { Reference, type Values } from "../rows";
import type { TableSpec } from "../tables";

/** Where a column's value is in the values of a row. */
interface Place {
  readonly outer: string;
  readonly inner: string | null;
}

/** Which columns of a table its rows fill, and where their values are. */
export class RowShape {
  readonly table: string;
  /** Whether its rows are numbered; others come with the number of their claim, or a code. */
  readonly isNumbered: boolean;
  /** The columns that the rows fill, the number first if they are numbered; none before the first row. */
  columns: readonly ColumnMetadata[] = [];
  private readonly primary: readonly ColumnMetadata[];
  private readonly known: readonly ColumnMetadata[];
  private outers: readonly string[] = [];
  private inners: readonly (string | null)[] = [];

  constructor(manager: EntityManager, { table }: TableSpec) {
    const metadata = manager.dataSource.getMetadata(table);
    const [primary] = metadata.primaryColumns;
    this.table = metadata.tableName;
    this.isNumbered = primary?.isGenerated ?? false;
    this.primary = metadata.columns.filter((column) => column === primary && this.isNumbered);
    this.known = metadata.columns;
  }

  /**
   * Append the values of a row in the order of the columns, what it refers to as `numberOf` has it; return whether that
   * is known of everything.
   */
  append(to: unknown[], values: Values, numberOf: (reference: Reference) => number | null): boolean {
    if (this.columns.length === 0) this.learnFrom(values);
    let isWhole = true;
    const { outers, inners } = this;
    for (let at = 0; at < outers.length; at++) {
      const [outer, inner] = [values[outers[at] ?? ""], inners[at]];
      const value = inner === null || inner === undefined ? outer : (outer as Values)[inner];
      if (typeof value === "string" || value === null) to.push(value);
      else if (value instanceof Reference) {
        const number = value.number ?? numberOf(value);
        isWhole &&= number !== null;
        to.push(number);
      } else to.push(typeof value === "boolean" ? Number(value) : value);
    }
    return isWhole;
  }

  /** Every row of a table is made by the same writer, so that the first one tells which columns there are. */
  private learnFrom(values: Values): void {
    const places = this.known.map((column) => ({ column, place: placeOf(column) }));
    const filled = places.filter(({ place }) => valueAt(values, place) !== undefined);
    this.columns = [...this.primary, ...filled.map(({ column }) => column)];
    this.outers = filled.map(({ place }) => place.outer);
    this.inners = filled.map(({ place }) => place.inner);
  }
}

function valueAt(values: Values, { outer, inner }: Place): unknown {
  const value = values[outer];
  return inner === null ? value : (value as Values | null | undefined)?.[inner];
}

function placeOf({ propertyPath }: ColumnMetadata): Place {
  const [outer = "", inner = null, deeper] = propertyPath.split(".");
  if (deeper !== undefined) throw new Error(`${propertyPath} lies too deep`);
  return { outer, inner };
}
