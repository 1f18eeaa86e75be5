import { usually } from "../api/review";
import { raw, sql, type Sql } from "../api/sql";

/** What can be an item of countries. */
export type CountryItem = "EVENT" | "AGREEMENT" | "COMMITMENT";

/** What two countries can share. */
export type SharedItem = CountryItem | "AGREEMENT_ACTION" | "FIGURE" | "STATEMENT";

/**
 * Return which countries have to do with which items of a kind, the items in the column. The database keeps it of what is
 * accepted, as whatever ends a write has it worked out; for all else it is derived.
 */
export function countryItems(kind: CountryItem, column: string, derived: Sql): Sql {
  const stored = sql`SELECT "itemId" AS ${raw(`"${column}"`)}, "countryCode" FROM country_item WHERE "kind" = ${raw(`'${kind}'`)}`;
  return usually(stored, derived);
}

/** Return the condition that a row of `shared_item`, so named, is of the two countries, in either order. */
export function isShared(alias: string, one: string, other: string): Sql {
  const [first, second] = one < other ? [one, other] : [other, one];
  return sql`${raw(alias)}."one" = ${first} AND ${raw(alias)}."other" = ${second}`;
}

/** Return the keys of the items of a kind that the two countries share. */
export function itemsShared(kind: SharedItem, one: string, other: string): Sql {
  return sql`SELECT shared_item."itemId" FROM shared_item
    WHERE ${isShared("shared_item", one, other)} AND shared_item."kind" = ${raw(`'${kind}'`)}`;
}
