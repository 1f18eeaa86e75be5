import type { DataSource } from "typeorm";
import type { Deferred } from "./deferred";
import { valuesOfRows } from "./engine";
import { bounds, isInOrderOfKey, ordering, ranges, type Term, termsOf } from "./list-terms";
import type { OrderBy } from "./order";
import { reviewed } from "./review";
import { every, join, raw, sql, type Sql } from "./sql";
import type { Counted, Source, Stretch } from "./stretch";

/** An item as a page statement returns it. */
export class ItemRow {
  constructor(
    readonly row: readonly unknown[],
    private readonly order: readonly OrderBy[],
  ) {}

  /** Whose it is; null in the list of all. */
  get parent(): string | number | null {
    return this.row[0] as string | number | null;
  }

  get node(): string | number {
    return this.row[1] as string | number;
  }

  /** What it is ordered by. */
  get values(): readonly (string | number | null)[] {
    return this.row.slice(2, 2 + this.order.length) as (string | number | null)[];
  }

  /** Its place in the page of its parent, from 1. */
  get place(): number {
    return Number(this.row[2 + this.order.length]);
  }

  /** Where the columns begin that are read of the item itself. */
  get columnsAt(): number {
    return 3 + this.order.length;
  }
}

/** Reads one page of the whole list, and one item more than asked for, to see whether more follow. */
export function readPage(dataSource: DataSource, source: Source, stretch: Stretch): Deferred<ItemRow[]> {
  const terms = termsOf(dataSource, source, stretch.order);
  const order = ordering(terms, stretch.window.backward);
  const size = stretch.window.size + 1;
  const readFrom = ([range, ...others]: readonly Sql[], before: readonly ItemRow[]): Deferred<ItemRow[]> => {
    const page = sql`SELECT NULL AS "parent", ${selection(source, terms)} FROM ${source.from}
      WHERE ${every([stretch.condition, ...(range ? [range] : [])])} ORDER BY ${order} LIMIT ${size - before.length}`;
    return valuesOfRows(dataSource, reviewed(page, stretch.review)).then((found) => {
      const items = [...before, ...itemsOf(found, stretch)];
      return items.length === size || others.length === 0 ? items : readFrom(others, items);
    });
  };
  return readFrom(ranges(terms, stretch), []);
}

/** Which items belong to which of many parents. */
export interface Belonging {
  /** What tells the parent of an item. */
  readonly parent: Sql;
  /** What has to be joined to the tables of the list for that. */
  readonly joined: Sql;
  readonly condition: Sql;
}

/** What is read of the items themselves: columns of tables in which `key` is the key of the item. */
export interface ItemColumns {
  readonly columns: readonly Sql[];
  readonly from: Sql;
  readonly key: Sql;
}

/**
 * Return the statement of a page for each of many parents, which also reads the items, if that is how they are read. Its
 * rows come in any order.
 */
export function nestedPageStatement(
  dataSource: DataSource,
  source: Source,
  stretch: Stretch,
  { parent, joined, condition }: Belonging,
  items: ItemColumns | null,
): Sql {
  const terms = termsOf(dataSource, source, stretch.order);
  const place = sql`ROW_NUMBER() OVER (
    PARTITION BY ${parent} ORDER BY ${ordering(terms, stretch.window.backward)}) AS "place"`;
  const ranked = (columns: readonly Sql[]) => sql`(
      SELECT ${join([sql`${parent} AS "parent"`, selection(source, terms), place, ...columns], ", ")}
      FROM ${source.from}${joined}
      WHERE ${every([condition, stretch.condition, bounds(terms, stretch)])}
    ) ranked`;
  const onPage = sql`ranked."place" <= ${stretch.window.size + 1}`;
  if (!items) return reviewed(sql`SELECT * FROM ${ranked([])} WHERE ${onPage}`, stretch.review);
  if (isInOrderOfKey(terms))
    return reviewed(sql`SELECT * FROM ${ranked(items.columns)} WHERE ${onPage}`, stretch.review);
  // Most that is sorted may not be on the page: what is not needed for that is read afterwards.
  const page = sql`SELECT ${join([raw("ranked.*"), ...items.columns], ", ")} FROM ${ranked([])}, ${items.from}
    WHERE ${onPage} AND ${items.key} = ranked."node"`;
  return reviewed(page, stretch.review);
}

/** Return the statement that counts the whole list. */
export function countStatement(source: Source, { condition, review }: Counted): Sql {
  return reviewed(sql`SELECT COUNT(*) AS "count" FROM ${source.from} WHERE ${condition}`, review);
}

/** Return the statement that counts the list of each of many parents. */
export function nestedCountStatement(source: Source, { condition, review }: Counted, belonging: Belonging): Sql {
  const { parent, joined } = belonging;
  const counts = sql`SELECT ${parent} AS "parent", COUNT(*) AS "count" FROM ${source.from}${joined}
    WHERE ${every([belonging.condition, condition])} GROUP BY ${parent}`;
  return reviewed(counts, review);
}

/** Return the items of a page from the values of its rows. */
export function itemsOf(found: readonly (readonly unknown[])[], { order }: Stretch): ItemRow[] {
  return found.map((row) => new ItemRow(row, order));
}

function selection(source: Source, terms: readonly Term[]): Sql {
  const values = terms
    .slice(0, -1)
    .map(({ expression }, index) => sql`${expression} AS ${raw(`"value${String(index)}"`)}`);
  return join([sql`${source.key} AS "node"`, ...values], ", ");
}
