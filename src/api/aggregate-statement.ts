import type { DataSource } from "typeorm";
import { byCodePoint } from "./engine";
import { columnsOf, type GroupKey } from "./group-key";
import type { Counted, Source } from "./stretch";
import { reviewed } from "./review";
import { join, limit, raw, sql, type Sql } from "./sql";

/** A group as its statement returns it: how many items, and the value and label of each key. */
export type GroupRow = Readonly<Record<string, string | number | null>> & { readonly count: string | number };

/** Return the statement of the largest groups; among groups of one size their keys decide, missing values last. */
export function groupsStatement(
  dataSource: DataSource,
  source: Source,
  counted: Counted,
  keys: readonly GroupKey[],
  size: number,
): Sql {
  const order = keys.map((_, index) => sql`${byCodePoint(dataSource, valueAt(index))} ASC NULLS LAST`);
  return sql`SELECT * FROM (${grouped(source, counted, keys)}) counted
    ORDER BY ${join([sql`"count" DESC`, ...order], ", ")} ${limit(size)}`;
}

/** Return the statement that counts the groups. */
export function groupCountStatement(source: Source, counted: Counted, keys: readonly GroupKey[]): Sql {
  return sql`SELECT COUNT(*) AS "count" FROM (${grouped(source, counted, keys)}) counted`;
}

/** An item with several values of a key stands in several groups, in each of them once. */
function grouped(source: Source, { condition, review }: Counted, keys: readonly GroupKey[]): Sql {
  const columns = keys.map((key, index) => columnsOf(key, index, source.key));
  const selected = columns.map(
    ({ value, label }, index) => sql`${value} AS ${valueAt(index)}, ${label} AS ${labelAt(index)}`,
  );
  const joins = columns.map((column) => column.join);
  const values = keys.map((_, index) => valueAt(index));
  const labels = keys.map((_, index) => sql`MIN(${labelAt(index)}) AS ${labelAt(index)}`);
  const groups = sql`SELECT ${join([...values, ...labels], ", ")}, COUNT(DISTINCT "item") AS "count" FROM (
      SELECT ${source.key} AS "item", ${join(selected, ", ")} FROM ${source.from}${join(joins, "")} WHERE ${condition}
    ) items GROUP BY ${join(values, ", ")}`;
  return reviewed(groups, review);
}

function valueAt(index: number): Sql {
  return raw(`"value${String(index)}"`);
}

function labelAt(index: number): Sql {
  return raw(`"label${String(index)}"`);
}
