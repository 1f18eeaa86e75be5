import type { DataSource } from "typeorm";
import { isPostgres } from "./engine";
import type { ListArgs } from "./list";
import { type ItemColumns, selection } from "./list-statement";
import { bounds, ordering, termsOf } from "./list-terms";
import { isUsual, reviewed } from "./review";
import { every, inside, join, limit, raw, sql, type Sql, type ValueList } from "./sql";
import type { Source, Stretch } from "./stretch";

/**
 * A table in which the database keeps which items the parents of a list have when nothing unusual is asked, in the order of
 * one field, latest first: a page of it takes as long as the page and not as the list.
 */
export interface KeptPairs<Args extends ListArgs> {
  readonly table: string;
  /** The columns of the parent, of the item and of what the field is ordered by. */
  readonly parent: string;
  readonly node: string;
  readonly value: string;
  readonly field: string;
  /** Whether it has what the arguments ask for, as far as they are those of this list alone. */
  readonly serves: (args: Args) => boolean;
}

/** Return whether a page can be read of what is kept. */
export function isKept<Args extends ListArgs>(kept: KeptPairs<Args>, args: Args, { review, order }: Stretch): boolean {
  const [first, ...others] = order;
  const isInOrder = first?.field === kept.field && first.direction === "DESC" && first.nulls !== "FIRST";
  return isInOrder && others.length === 0 && args.filter == null && isUsual(review) && kept.serves(args);
}

/** Return SQL that selects the pairs of the parents, as the list itself would find them. */
export function pairsKept({ table, parent, node }: KeptPairs<never>, parents: Sql): Sql {
  return sql`${raw(`SELECT "${parent}" AS "parent", "${node}" AS "node" FROM "${table}" WHERE "${parent}" IN (`)}${parents})`;
}

/** Return the statement that counts the items of each of the parents. */
export function keptCountStatement({ table, parent }: KeptPairs<never>, parents: Sql): Sql {
  const counts = raw(`SELECT "${parent}" AS "parent", COUNT(*) AS "count" FROM "${table}" WHERE "${parent}" IN (`);
  return sql`${counts}${parents}${raw(`) GROUP BY "${parent}"`)}`;
}

/**
 * Return the statement of a page for each of the parents in a JSON list, each in its order; null where the engine cannot look
 * up one page after another, or the items are not read with their pages.
 */
export function keptPageStatement(
  dataSource: DataSource,
  kept: KeptPairs<never>,
  source: Source,
  stretch: Stretch,
  items: ItemColumns | null,
  parents: ValueList,
): Sql | null {
  if (isPostgres(dataSource) || !items) return null;
  const column = (name: string) => raw(`pair."${name}"`);
  const order = { ...source.order, [kept.field]: { ...source.order[kept.field], expression: column(kept.value) } };
  const pairs = { ...source, key: column(kept.node), order } as Source;
  const places = termsOf(dataSource, pairs, stretch.order);
  const terms = termsOf(dataSource, source, stretch.order);
  const { backward, size } = stretch.window;
  const page = sql`SELECT ${pairs.key} FROM ${raw(`"${kept.table}" pair`)}
    WHERE ${every([sql`${column(kept.parent)} = wanted."value"`, bounds(places, stretch)])}
    ORDER BY ${ordering(places, backward)} ${limit(size + 1)}`;
  const columns = join(selection(raw('wanted."value"'), source, terms, items), ", ");
  const each = sql`SELECT ${columns} FROM json_each(${inside(parents)}) wanted CROSS JOIN ${items.from}
    WHERE ${items.key} IN (${page}) ORDER BY ${ordering(terms, backward)}`;
  return reviewed(each, stretch.review).kept();
}
