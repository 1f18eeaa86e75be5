import type { DataSource } from "typeorm";
import { byCodePoint } from "./engine";
import { every, inside, join, padded, raw, sql, type Sql, type SqlValue, ValueList } from "./sql";

/** What is selected, and from where. */
interface Selected {
  readonly dataSource: DataSource;
  readonly columns: readonly Sql[];
  readonly from: Sql;
  /** Return the column of a property. */
  column(property: string): Sql;
}

/** The values that properties may have, by property. */
export type ValuesOfProperties = Readonly<Record<string, readonly SqlValue[]>>;

/** A statement that reads rows by lists of values for their properties; it is put together once. */
export class WhereIn {
  readonly #places: readonly ValueList[];
  readonly #statement: Sql;

  constructor(selected: Selected, properties: readonly string[], order?: string) {
    this.#places = properties.map(() => new ValueList([]));
    const conditions = this.#places.map((place, index) => {
      return sql`${selected.column(properties[index] ?? "")} IN (${inside(place)})`;
    });
    const ordering = order ? sql` ORDER BY ${byCodePoint(selected.dataSource, selected.column(order))}` : raw("");
    const columns = join(selected.columns, ", ");
    this.#statement = sql`SELECT ${columns} FROM ${selected.from} WHERE ${every(conditions)}${ordering}`.kept();
  }

  /** Return the statement for the values; without any there is no row. */
  for(values: ValuesOfProperties): Sql {
    const lists = Object.values(values).map((each) => padded(each.length > 0 ? each : [null]));
    return lists.reduce((whole, list, index) => whole.with(this.#places[index] as ValueList, list), this.#statement);
  }
}
