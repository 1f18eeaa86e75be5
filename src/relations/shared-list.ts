import type { Connection } from "../api/connection";
import { count } from "../api/engine";
import { List, type ListArgs } from "../api/list";
import type { Loaders } from "../api/loaders";
import type { OrderKey } from "../api/order";
import { isUsual, statesAsked, usually } from "../api/review";
import { raw, sql, type Sql } from "../api/sql";
import type { SharedItem } from "../countries/country-items";
import type { Dossier } from "./dossier";

/**
 * The list of the same things for what two countries share of them: a page of what is accepted is read in the order in which
 * the database keeps that. `byDay` is the key by which the list orders things by their day, if it has one.
 */
export class SharedList<Entity extends object> extends List<Entity> {
  constructor(
    of: List<Entity>,
    table: string,
    private readonly kind: SharedItem,
    byDay?: string,
  ) {
    const { from, key, order } = of.spec;
    const kept = raw(`(SELECT * FROM shared_item WHERE "kind" = '${kind}') item
      LEFT JOIN ${table} ON ${table}."id" = item."itemId" LEFT JOIN claim ON claim."id" = item."itemId"`);
    const columns: Readonly<Record<string, string>> = { LOADED: "itemId", ...(byDay && { [byDay]: "day" }) };
    const keys = Object.entries(order).map(([field, by]): [string, OrderKey] => {
      const column = columns[field];
      return [field, column ? { ...by, expression: usually(raw(`item."${column}"`), by.expression) } : by];
    });
    super(of.name, {
      ...of.spec,
      from: usually(kept, from),
      key: usually(raw(`item."itemId"`), key),
      order: Object.fromEntries(keys),
      like: of,
    });
  }

  /** Return the page asked for of what belongs to the dossier under the condition. */
  in(dossier: Dossier, condition: Sql, args: ListArgs, loaders: Loaders): Connection {
    const page = this.all(loaders, args, condition);
    if (args.filter != null || !dossier.isWhole || !isUsual(statesAsked(args))) return page;
    const { budget, dataSource } = loaders;
    // What is kept tells how many there are without a look at each.
    const counted = sql`SELECT COUNT(*) AS "count" FROM shared_item item
      WHERE "kind" = ${raw(`'${this.kind}'`)} AND ${dossier.items}`;
    return { ...page, totalCount: () => budget.read(() => count(dataSource, counted)) };
  }
}
