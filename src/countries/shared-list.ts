import type { Connection } from "../api/connection";
import { asksOnly, type FilterTable } from "../api/filter";
import { List, type ListArgs } from "../api/list";
import type { Loaders } from "../api/loaders";
import type { OrderKey } from "../api/order";
import { isUsual, statesAsked, usually } from "../api/review";
import { raw, sql, type Sql } from "../api/sql";
import type { SharedItem } from "./country-items";

/** What is kept of things that countries share, and how a list asks for it. */
interface Kept {
  readonly table: string;
  readonly kind: SharedItem;
  /** The key by which the list orders things by their day, if it has one. */
  readonly byDay?: string;
  /** Fields of the filter that ask for what is kept as an "item" beside the countries. */
  readonly filter?: FilterTable;
}

/** What belongs to two countries: the condition on the "item" that is kept, and whether nothing more is asked. */
interface OfTwo {
  readonly items: Sql;
  readonly isWhole: boolean;
}

/**
 * The list of the same things for what two countries share of them: a page of what is accepted is read in the order in which
 * the database keeps that, from what it keeps of it.
 */
export class SharedList<Entity extends object> extends List<Entity> {
  constructor(
    of: List<Entity>,
    private readonly kept: Kept,
  ) {
    const { from, key, order } = of.spec;
    const { table, kind, byDay, filter } = kept;
    const items = raw(`(SELECT * FROM shared_item WHERE "kind" = '${kind}') item
      LEFT JOIN ${table} ON ${table}."id" = item."itemId" LEFT JOIN claim ON claim."id" = item."itemId"`);
    const id = usually(raw(`item."itemId"`), key);
    const keys = Object.entries(order).map(([field, by]): [string, OrderKey] => {
      if (field === "LOADED") return [field, { ...by, expression: id }];
      return [field, field === byDay ? { ...by, expression: usually(raw(`item."day"`), by.expression) } : by];
    });
    super(of.name, {
      ...of.spec,
      from: usually(items, from),
      key: id,
      order: Object.fromEntries(keys),
      like: of,
      filterApart: filter,
    });
  }

  /** Return the page asked for of what belongs to two countries under the condition. */
  in({ items, isWhole }: OfTwo, condition: Sql, args: ListArgs, loaders: Loaders): Connection {
    const { kind, filter = {} } = this.kept;
    if (!isWhole || !asksOnly(args.filter, filter) || !isUsual(statesAsked(args)))
      return this.all(loaders, args, condition);
    // What is kept tells how many there are without a look at each.
    const counted = sql`SELECT COUNT(*) AS "count" FROM shared_item item
      WHERE "kind" = ${raw(`'${kind}'`)} AND ${items} AND ${this.stretch(args).condition}`;
    return this.all(loaders, args, condition, counted);
  }
}
