import { BadInput } from "./bad-input";
import type { OrderBy, OrderTable } from "./order";

/** Where an item stands in a list: the values it is ordered by and its key, which breaks ties. */
export interface Position {
  readonly values: readonly (string | number | null)[];
  readonly key: string | number;
}

const VERSION = 2;

/** Return the opaque cursor of a position in a list of that name and order. */
export function encodeCursor(list: string, order: readonly OrderBy[], { values, key }: Position): string {
  return Buffer.from(JSON.stringify([VERSION, list, signature(order), values, key]), "utf8").toString("base64url");
}

/** Return the position behind a cursor of this list and order; refuses any other cursor. */
export function decodeCursor(
  argument: string,
  cursor: string,
  list: string,
  order: readonly OrderBy[],
  table: OrderTable,
  keyType: "number" | "string",
): Position {
  const parts = parse(cursor);
  if (parts?.[0] !== VERSION)
    throw new BadInput(argument, "is not a cursor; pass one that a page of this list returned.");
  const [, from, signed, values, key] = parts;
  if (from !== list) throw new BadInput(argument, `is a cursor of another list; pass one of ${list}.`);
  if (signed !== signature(order)) {
    throw new BadInput(
      argument,
      "is a cursor of another order; page on with the `orderBy` that the page was asked with.",
    );
  }
  if (!areValuesOf(values, order, table) || !isKey(key, keyType))
    throw new BadInput(argument, "is a damaged cursor; begin again without it.");
  return { values, key };
}

function signature(order: readonly OrderBy[]): string {
  return order.map(({ field, direction, nulls }) => `${field} ${direction} NULLS ${nulls ?? "LAST"}`).join();
}

function parse(cursor: string): readonly unknown[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

function areValuesOf(values: unknown, order: readonly OrderBy[], table: OrderTable): values is Position["values"] {
  if (!Array.isArray(values) || values.length !== order.length) return false;
  const types = order.map(({ field }) => (table[field]?.kind === "number" ? "number" : "string"));
  return values.every((value, index) => value === null || typeof value === types[index]);
}

/** A larger number than a row id can be would be refused by PostgreSQL instead of by us. */
function isRowId(key: unknown): boolean {
  return Number.isInteger(key) && Math.abs(key as number) < 2 ** 31;
}

function isKey(key: unknown, type: "number" | "string"): key is Position["key"] {
  return typeof key === type && (typeof key === "string" || isRowId(key));
}
