import { List } from "../api/list";
import type { OrderKey } from "../api/order";
import { usually } from "../api/review";
import { raw } from "../api/sql";
import type { SharedItem } from "../countries/country-items";

/**
 * Return the list of the same things for what two countries share of them: a page of what is accepted is read in the order in
 * which the database keeps that. `byDay` is the key by which the list orders things by their day, if it has one.
 */
export function sharedList<Entity extends object>(
  of: List<Entity>,
  table: string,
  kind: SharedItem,
  byDay?: string,
): List<Entity> {
  const { from, key, order } = of.spec;
  const kept = raw(`(SELECT * FROM shared_item WHERE "kind" = '${kind}') item
    LEFT JOIN ${table} ON ${table}."id" = item."itemId" LEFT JOIN claim ON claim."id" = item."itemId"`);
  const keys = Object.entries(order).map(([field, by]): [string, OrderKey] => {
    if (field === byDay) return [field, { ...by, expression: usually(raw(`item."day"`), by.expression) }];
    if (field === "LOADED") return [field, { ...by, expression: usually(raw(`item."itemId"`), by.expression) }];
    return [field, by];
  });
  return new List(of.name, {
    ...of.spec,
    from: usually(kept, from),
    key: usually(raw(`item."itemId"`), key),
    order: Object.fromEntries(keys),
    like: of,
  });
}
