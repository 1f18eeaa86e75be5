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

/** An item as a page statement returns it: whose it is, its key, the values it is ordered by and what else is read of it. */
export interface ItemRow {
  /** Null in the list of all. */
  readonly parent: string | number | null;
  readonly node: string | number;
  readonly values: readonly (string | number | null)[];
  readonly columns: readonly unknown[];
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
  const page = sql`SELECT NULL AS "parent", ${selection(source, terms, [])} FROM ${source.from}
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

/** Return the statement of a page for each of many parents, which also reads the columns. */
export function nestedPageStatement(
  dataSource: DataSource,
  source: Source,
  stretch: Stretch,
  { parent, joined, condition }: Belonging,
  columns: readonly Sql[],
): Sql {
  const terms = termsOf(dataSource, source, stretch.order);
  const pages = sql`SELECT * FROM (
      SELECT ${parent} AS "parent", ${selection(source, terms, columns)}, ROW_NUMBER() OVER (
        PARTITION BY ${parent} ORDER BY ${ordering(terms, stretch.window.backward)}) AS "place"
      FROM ${source.from}${joined}
      WHERE ${every([condition, stretch.condition, bounds(terms, stretch)])}
    ) ranked WHERE "place" <= ${stretch.window.size + 1} ORDER BY "place"`;
  return reviewed(pages, stretch.review);
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
  const behind = 2 + order.length;
  return found.map((row) => ({
    parent: row[0] as ItemRow["parent"],
    node: row[1] as ItemRow["node"],
    values: row.slice(2, behind) as ItemRow["values"],
    columns: row.slice(behind),
  }));
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

function selection(source: Source, terms: readonly Term[], columns: readonly Sql[]): Sql {
  const values = terms
    .slice(0, -1)
    .map(({ expression }, index) => sql`${expression} AS ${raw(`"value${String(index)}"`)}`);
  return join([sql`${source.key} AS "node"`, ...values, ...columns], ", ");
}

/** A page that ends the list is read backward, so the statement's order is the reverse of the list's. */
function ordering(terms: readonly Term[], backward: boolean): Sql {
  const steps = terms.map(({ compared, ascending, nullsFirst }) => {
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
