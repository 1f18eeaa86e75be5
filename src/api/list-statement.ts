import type { DataSource } from "typeorm";
import type { Deferred } from "./deferred";
import { valuesOfRows } from "./engine";
import { bounds, isInOrderOfKey, ordering, ranges, type Term, termsOf } from "./list-terms";
import type { OrderBy } from "./order";
import { reviewed } from "./review";
import { every, join, limit, raw, refersTo, sql, type Sql, ValueList } from "./sql";
import type { Counted, Source, Stretch } from "./stretch";

/** An item as a page statement returns it: its parent, what it is ordered by, its key and what else is read of it. */
export class ItemRow {
  constructor(
    readonly row: readonly unknown[],
    private readonly order: readonly OrderBy[],
  ) {}

  /** Whose it is; null in the list of all. */
  get parent(): string | number | null {
    return this.row[0] as string | number | null;
  }

  /** What it is ordered by. */
  get values(): readonly (string | number | null)[] {
    return this.row.slice(1, this.columnsAt) as (string | number | null)[];
  }

  get node(): string | number {
    return this.row[this.columnsAt] as string | number;
  }

  /** Where the columns begin that are read of the item itself, its key first. */
  get columnsAt(): number {
    return 1 + this.order.length;
  }
}

/** Reads one page of the whole list, and one item more than asked for, to see whether more follow. */
export function readPage(dataSource: DataSource, source: Source, stretch: Stretch): Deferred<ItemRow[]> {
  const terms = termsOf(dataSource, source, stretch.order);
  const order = ordering(terms, stretch.window.backward);
  const size = stretch.window.size + 1;
  const readFrom = ([range, ...others]: readonly Sql[], before: readonly ItemRow[]): Deferred<ItemRow[]> => {
    const page = sql`SELECT ${join(selection(raw("NULL"), source, terms, null), ", ")} FROM ${source.from}
      WHERE ${every([stretch.condition, ...(range ? [range] : [])])} ORDER BY ${order} ${limit(size - before.length)}`;
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

/** What is read of the items themselves: columns of tables in which `key` is the key of the item, which comes first. */
export interface ItemColumns {
  readonly columns: readonly Sql[];
  readonly from: Sql;
  readonly key: Sql;
}

/** Stands for how many rows a statement of whole lists may return. */
export const MOST = new ValueList([]);

/**
 * Return the statement of the whole lists of many parents from where their pages begin, as far as they have no more items
 * than may be returned, which also reads the items, if that is how they are read. The items of each parent come in order.
 */
export function wholeListsStatement(
  dataSource: DataSource,
  source: Source,
  stretch: Stretch,
  { parent, joined, condition }: Belonging,
  items: ItemColumns | null,
): Sql {
  const terms = termsOf(dataSource, source, stretch.order);
  const lists = sql`SELECT ${join(selection(parent, source, terms, items), ", ")} FROM ${source.from}${joined}
    WHERE ${every([condition, stretch.condition, bounds(terms, stretch)])}
    ORDER BY ${parent}, ${ordering(terms, stretch.window.backward)} ${limit(MOST)}`;
  return reviewed(lists, stretch.review);
}

/**
 * Return the statement of a page for each of many parents, which also reads the items, if that is how they are read. The
 * items of each parent come in order.
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
  const ranked = (columns: ItemColumns | null) => sql`(
      SELECT ${join([...selection(parent, source, terms, columns), place], ", ")}
      FROM ${source.from}${joined}
      WHERE ${every([condition, stretch.condition, bounds(terms, stretch)])}
    ) ranked`;
  const onPage = sql`ranked."place" <= ${stretch.window.size + 1}`;
  const inPlace = raw('ORDER BY ranked."place"');
  if (!items || isInOrderOfKey(terms))
    return reviewed(sql`SELECT * FROM ${ranked(items)} WHERE ${onPage} ${inPlace}`, stretch.review);
  // Most that is sorted may not be on the page: what is not needed for that is read afterwards.
  const told = ["parent", ...valueNames(terms)].map((name) => raw(`ranked."${name}"`));
  const page = sql`SELECT ${join([...told, ...items.columns], ", ")} FROM ${ranked(null)}, ${items.from}
    WHERE ${onPage} AND ${items.key} = ranked."node" ${inPlace}`;
  return reviewed(page, stretch.review);
}

/** Return the statement that counts the whole list. */
export function countStatement(source: Source, { condition, review }: Counted): Sql {
  return reviewed(sql`SELECT COUNT(*) AS "count" FROM ${countedFrom(source, condition)} WHERE ${condition}`, review);
}

/** Return the statement that counts the list of each of many parents. */
export function nestedCountStatement(source: Source, { condition, review }: Counted, belonging: Belonging): Sql {
  const { parent, joined } = belonging;
  const conditions = every([belonging.condition, condition]);
  const from = countedFrom(source, sql`${parent}${joined}${conditions}`);
  const counts = sql`SELECT ${parent} AS "parent", COUNT(*) AS "count" FROM ${from}${joined}
    WHERE ${conditions} GROUP BY ${parent}`;
  return reviewed(counts, review);
}

/** Return what has to be read to count, by what else the statement says. */
function countedFrom({ from, withoutClaim }: Source, said: Sql): Sql {
  return withoutClaim && !refersTo(said, "claim") ? withoutClaim : from;
}

/** Return the items of a page from the values of its rows. */
export function itemsOf(found: readonly (readonly unknown[])[], { order }: Stretch): ItemRow[] {
  return found.map((row) => new ItemRow(row, order));
}

/** Return what is selected for the rows of items. */
export function selection(parent: Sql, source: Source, terms: readonly Term[], items: ItemColumns | null): Sql[] {
  const values = valueNames(terms).map(
    (name, index) => sql`${terms[index]?.expression ?? raw("NULL")} AS ${raw(`"${name}"`)}`,
  );
  return [sql`${parent} AS "parent"`, ...values, ...(items?.columns ?? [sql`${source.key} AS "node"`])];
}

/** The names of what items are ordered by, besides their key. */
function valueNames(terms: readonly Term[]): string[] {
  return terms.slice(0, -1).map((_, index) => `value${String(index)}`);
}
