import type { DataSource } from "typeorm";
import type { Position } from "./cursor";
import { byCodePoint } from "./engine";
import type { OrderBy, OrderTable } from "./order";
import type { Window } from "./page-args";
import { reviewed, type ReviewState } from "./review";
import { every, join, raw, some, sql, type Sql } from "./sql";

/** Which items count: those that meet the condition, as far as the claims behind them are in the states of review. */
export interface Counted {
  readonly condition: Sql;
  readonly review: readonly ReviewState[];
}

/** The part of a list that one page asks for. */
export interface Stretch extends Counted {
  readonly order: readonly OrderBy[];
  readonly window: Window;
  readonly after: Position | null;
  readonly before: Position | null;
}

/** The tables a list is read from, the key of its items and what it can be ordered by. */
export interface Source {
  readonly from: Sql;
  readonly key: Sql;
  readonly keyType: "number" | "string";
  readonly order: OrderTable;
}

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

interface Term {
  readonly expression: Sql;
  readonly compared: Sql;
  readonly ascending: boolean;
  readonly nullsFirst: boolean;
}

/** Return the statement of one page of the whole list; it reads one item more than asked for, to see whether more follow. */
export function pageStatement(dataSource: DataSource, source: Source, stretch: Stretch): Sql {
  const terms = termsOf(dataSource, source, stretch.order);
  const page = sql`SELECT NULL AS "parent", ${selection(source, terms)} FROM ${source.from}
    WHERE ${every([stretch.condition, bounds(terms, stretch)])}
    ORDER BY ${ordering(terms, stretch.window.backward)} LIMIT ${stretch.window.size + 1}`;
  return reviewed(page, stretch.review);
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

/** What the list is ordered by, ended by the key so that no two items are equal. */
function termsOf(dataSource: DataSource, source: Source, order: readonly OrderBy[]): Term[] {
  const chosen = order.flatMap(({ field, direction, nulls }) => {
    const key = source.order[field];
    const placed = { ascending: direction === "ASC", nullsFirst: nulls === "FIRST" };
    return key ? [{ ...comparable(dataSource, key.expression, key.kind === "text"), ...placed }] : [];
  });
  const key = comparable(dataSource, source.key, source.keyType === "string");
  return [...chosen, { ...key, ascending: true, nullsFirst: false }];
}

function comparable(dataSource: DataSource, expression: Sql, isText: boolean): Pick<Term, "expression" | "compared"> {
  return { expression, compared: isText ? byCodePoint(dataSource, expression) : expression };
}

function selection(source: Source, terms: readonly Term[]): Sql {
  const values = terms
    .slice(0, -1)
    .map(({ expression }, index) => sql`${expression} AS ${raw(`"value${String(index)}"`)}`);
  return join([sql`${source.key} AS "node"`, ...values], ", ");
}

/** Whether there is nothing to sort: items of a parent are found in the order of their key. */
function isInOrderOfKey(terms: readonly Term[]): boolean {
  const key = terms.at(-1);
  return terms.every(
    ({ expression, ascending }) => expression.texts.join() === key?.expression.texts.join() && ascending,
  );
}

/** A page that ends the list is read backward, so the statement's order is the reverse of the list's. */
function ordering(terms: readonly Term[], backward: boolean): Sql {
  const steps = (isInOrderOfKey(terms) ? terms.slice(0, 1) : terms).map(({ compared, ascending, nullsFirst }) => {
    const direction = raw(ascending === backward ? "DESC" : "ASC");
    return sql`${compared} ${direction} NULLS ${raw(nullsFirst === backward ? "LAST" : "FIRST")}`;
  });
  return join(steps, ", ");
}

function bounds(terms: readonly Term[], { after, before }: Stretch): Sql {
  return every([
    ...(after ? [beyond(terms, [...after.values, after.key], true)] : []),
    ...(before ? [beyond(terms, [...before.values, before.key], false)] : []),
  ]);
}

/** Return the condition of standing behind (or before) the given values in the list. */
function beyond(terms: readonly Term[], values: readonly (string | number | null)[], forward: boolean): Sql {
  const [first, ...others] = terms;
  const [value = null, ...rest] = values;
  if (!first) return raw("FALSE");
  return some([beyondOne(first, value, forward), every([equal(first, value), beyond(others, rest, forward)])]);
}

/** Missing values stand at one end: seen from a value they lie ahead or are passed, seen from them all else is the other. */
function beyondOne(
  { compared, expression, ascending, nullsFirst }: Term,
  value: string | number | null,
  forward: boolean,
): Sql {
  const nullsAhead = forward !== nullsFirst;
  if (value === null) return nullsAhead ? raw("FALSE") : sql`${expression} IS NOT NULL`;
  const comparison = sql`${compared} ${raw(ascending === forward ? ">" : "<")} ${value}`;
  return nullsAhead ? sql`(${comparison} OR ${expression} IS NULL)` : comparison;
}

function equal({ expression }: Term, value: string | number | null): Sql {
  return value === null ? sql`${expression} IS NULL` : sql`${expression} = ${value}`;
}
