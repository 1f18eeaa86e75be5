import type { Connection } from "../api/connection";
import { asksNothing, asksOnly, type FilterTable } from "../api/filter";
import { List, type ListArgs } from "../api/list";
import type { Loaders } from "../api/loaders";
import type { OrderKey } from "../api/order";
import { isUsual, statesAsked, usually } from "../api/review";
import { raw, sql, type Sql } from "../api/sql";
import type { SharedItem } from "./country-items";

/** What is kept of things that countries share, and how a list asks for it. */
interface Kept {
  /** The table in which the database keeps who shares them, and which of its rows count. */
  readonly kept: string;
  readonly condition: Sql;
  /** The column of the thing, and the tables of such things. */
  readonly node: string;
  readonly tables: readonly string[];
  /** The columns that are kept of what the list is ordered by, by the keys of its order. */
  readonly order: Readonly<Record<string, string>>;
  /** Fields of the filter that ask for what is kept as an "item" beside the countries. */
  readonly filter?: FilterTable;
  /** The condition on what is counted as an "item" of two countries in a table of its own, if it is. */
  readonly counted?: Sql;
}

/** What belongs to two countries: the condition on the "item" that is kept, and whether nothing more is asked. */
interface OfTwo {
  readonly items: Sql;
  readonly isWhole: boolean;
}

/** Return what is kept of the claims of a kind; their day orders them by the key, if the list has one for it. */
export function sharedClaims(kind: SharedItem, table: string, byDay?: string, filter: FilterTable = {}): Kept {
  const ofKind = raw(`"kind" = '${kind}'`);
  const order = { LOADED: "itemId", ...(byDay !== undefined && { [byDay]: "day" }) };
  const from = { kept: "shared_item", condition: ofKind, node: "itemId", tables: [table, "claim"] };
  return { ...from, order, filter, counted: ofKind };
}

/**
 * The list of the same things for what two countries share of them: a page of what is accepted is read in the order in which
 * the database keeps that, from what it keeps of it.
 */
export class SharedList<Entity extends object> extends List<Entity> {
  constructor(
    of: List<Entity>,
    private readonly shared: Kept,
  ) {
    const { from, key, order } = of.spec;
    const { kept, condition, node, tables, filter } = shared;
    const column = (name: string) => raw(`item."${name}"`);
    const joined = tables.map((table) => ` LEFT JOIN ${table} ON ${table}."id" = item."${node}"`);
    const items = sql`(SELECT * FROM ${raw(kept)} WHERE ${condition}) item${raw(joined.join(""))}`;
    const id = usually(column(node), key);
    const keys = Object.entries(order).map(([field, by]): [string, OrderKey] => {
      const stored = shared.order[field];
      if (stored === undefined) return [field, by];
      return [field, { ...by, expression: stored === node ? id : usually(column(stored), by.expression) }];
    });
    super(of.name, {
      ...of.spec,
      from: usually(items, from),
      withoutClaim: null,
      key: id,
      order: Object.fromEntries(keys),
      like: of,
      filterApart: filter,
    });
  }

  /** Return the page asked for of what belongs to two countries under the condition. */
  in({ items, isWhole }: OfTwo, condition: Sql, args: ListArgs, loaders: Loaders): Connection {
    const { kept, condition: counts, filter = {}, counted } = this.shared;
    if (!isWhole || !asksOnly(args.filter, filter) || !isUsual(statesAsked(args)))
      return this.all(loaders, args, condition);
    // What is kept tells how many there are without a look at each.
    if (counted && asksNothing(args.filter)) {
      const count = sql`SELECT COALESCE(SUM("count"), 0) AS "count" FROM shared_count item WHERE ${counted} AND ${items}`;
      return this.all(loaders, args, condition, count);
    }
    const count = sql`SELECT COUNT(*) AS "count" FROM ${raw(kept)} item
      WHERE ${counts} AND ${items} AND ${this.stretch(args).condition}`;
    return this.all(loaders, args, condition, count);
  }
}
