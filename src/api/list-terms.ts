import type { DataSource } from "typeorm";
import { byCodePoint } from "./engine";
import type { OrderBy } from "./order";
import { every, join, raw, some, sql, type Sql } from "./sql";
import type { Source, Stretch } from "./stretch";

/** One of the steps by which a list is ordered. */
export interface Term {
  readonly expression: Sql;
  readonly compared: Sql;
  readonly ascending: boolean;
  /** Where what has no value stands; null for the key, which every item has. */
  readonly nullsFirst: boolean | null;
}

/** What the list is ordered by, ended by the key so that no two items are equal. */
export function termsOf(dataSource: DataSource, source: Source, order: readonly OrderBy[]): Term[] {
  const chosen = order.flatMap(({ field, direction, nulls }) => {
    const key = source.order[field];
    const placed = { ascending: direction === "ASC", nullsFirst: nulls === "FIRST" };
    return key ? [{ ...comparable(dataSource, key.expression, key.kind === "text"), ...placed }] : [];
  });
  const key = comparable(dataSource, source.key, source.keyType === "string");
  return [...chosen, { ...key, ascending: true, nullsFirst: null }];
}

function comparable(dataSource: DataSource, expression: Sql, isText: boolean): Pick<Term, "expression" | "compared"> {
  return { expression, compared: isText ? byCodePoint(dataSource, expression) : expression };
}

/** Whether there is nothing to sort: items of a parent are found in the order of their key. */
export function isInOrderOfKey(terms: readonly Term[]): boolean {
  const key = terms.at(-1)?.expression;
  return terms.every(({ expression, ascending }) => ascending && key?.equals(expression));
}

/** A page that ends the list is read backward, so the statement's order is the reverse of the list's. */
export function ordering(terms: readonly Term[], backward: boolean): Sql {
  const steps = (isInOrderOfKey(terms) ? terms.slice(0, 1) : terms).map(({ compared, ascending, nullsFirst }) => {
    const direction = raw(ascending === backward ? "DESC" : "ASC");
    // SQLite takes an index for an order of nulls only where there is an order of nulls.
    if (nullsFirst === null) return sql`${compared} ${direction}`;
    return sql`${compared} ${direction} NULLS ${raw(nullsFirst === backward ? "LAST" : "FIRST")}`;
  });
  return join(steps, ", ");
}

/**
 * Return conditions of standing between the cursors of a page, one after another in the order in which the page is read. Each
 * is a range of what the list is ordered by first, so that an index leads to where the page begins.
 */
export function ranges(terms: readonly Term[], stretch: Stretch): readonly Sql[] {
  const { after, before, window } = stretch;
  const [first] = terms;
  const cursor = window.backward ? before : after;
  const all = bounds(terms, stretch);
  if (!first || !cursor) return [all];
  const value = cursor.values[0] === undefined ? cursor.key : cursor.values[0];
  const isAbsent = sql`${first.expression} IS NULL`;
  const absentAhead = areNullsAhead(first, !window.backward);
  if (value === null)
    return [isAbsent, ...(absentAhead ? [] : [sql`NOT ${isAbsent}`])].map((range) => every([range, all]));
  const direction = raw(first.ascending === window.backward ? "<=" : ">=");
  return [sql`${first.compared} ${direction} ${value}`, ...(absentAhead ? [isAbsent] : [])].map((range) =>
    every([range, all]),
  );
}

/** Whether what has no value stands behind what has one, in the direction in which the list is gone through. */
function areNullsAhead({ nullsFirst }: Term, forward: boolean): boolean {
  return nullsFirst !== null && forward !== nullsFirst;
}

/** Return the condition of standing between the cursors of a page. */
export function bounds(terms: readonly Term[], { after, before }: Stretch): Sql {
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
function beyondOne(term: Term, value: string | number | null, forward: boolean): Sql {
  const { compared, expression, ascending } = term;
  const nullsAhead = areNullsAhead(term, forward);
  if (value === null) return nullsAhead ? raw("FALSE") : sql`${expression} IS NOT NULL`;
  const comparison = sql`${compared} ${raw(ascending === forward ? ">" : "<")} ${value}`;
  return nullsAhead ? sql`(${comparison} OR ${expression} IS NULL)` : comparison;
}

function equal({ expression }: Term, value: string | number | null): Sql {
  return value === null ? sql`${expression} IS NULL` : sql`${expression} = ${value}`;
}
