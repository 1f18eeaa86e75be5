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
  private readonly numbers: readonly ColumnMetadata[];
  private readonly known: readonly ColumnMetadata[];
  private filled: readonly { column: ColumnMetadata; place: Place }[] | null = null;

  constructor(manager: EntityManager, { table }: TableSpec) {
    const metadata = manager.dataSource.getMetadata(table);
    const [primary] = metadata.primaryColumns;
    this.table = metadata.tableName;
    this.isNumbered = primary?.isGenerated ?? false;
    this.numbers = metadata.columns.filter((column) => column === primary && this.isNumbered);
    this.known = metadata.columns;
  }

  /** Return the columns that the rows fill, the number first if they are numbered; known from the first row on. */
  get columns(): readonly ColumnMetadata[] {
    return [...this.numbers, ...(this.filled ?? []).map(({ column }) => column)];
  }

  /** Append the values of a row in the order of the columns, what it refers to as `numberOf` has it. */
  append(to: unknown[], values: Values, numberOf: (reference: Reference) => number | null): void {
    this.filled ??= this.filledBy(values);
    for (const { place } of this.filled) {
      const value = valueAt(values, place);
      if (value instanceof Reference) to.push(numberOf(value));
      else to.push(typeof value === "boolean" ? Number(value) : value);
    }
  }

  /** Every row of a table is made by the same writer, so that the first one tells which columns there are. */
  private filledBy(values: Values) {
    const places = this.known.map((column) => ({ column, place: placeOf(column) }));
    return places.filter(({ place }) => valueAt(values, place) !== undefined);
  }
}

function valueAt(values: Values, { outer, inner }: Place): unknown {
  const value = values[outer];
  return inner === null ? value : (value as Values | null)?.[inner];
}

function placeOf({ propertyPath }: ColumnMetadata): Place {
  const [outer = "", inner = null, deeper] = propertyPath.split(".");
  if (deeper !== undefined) throw new Error(`${propertyPath} lies too deep`);
  return { outer, inner };
}
