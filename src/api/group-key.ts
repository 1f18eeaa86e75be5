import { raw, sql, type Sql } from "./sql";

/** What an item is counted under; a missing value makes a group of its own. */
interface SingleKey {
  readonly description: string;
  /** The value, a text. */
  readonly value: Sql;
}

/** What an item is counted under, once for each of its values. */
interface SeveralKey {
  readonly description: string;
  /** SQL that selects the "item", the "value" and its "label" of every item that has values. */
  readonly values: Sql;
}

/** Something the items of a list can be grouped by. */
export type GroupKey = SingleKey | SeveralKey;

export type GroupTable = Readonly<Record<string, GroupKey>>;

/** Where a statement finds a key: its columns, and what it joins to have them. */
export interface GroupColumns {
  readonly value: Sql;
  readonly label: Sql;
  readonly join: Sql;
}

/** Return where a statement over items with that key column finds the group key; `place` keeps several apart. */
export function columnsOf(groupKey: GroupKey, place: number, item: Sql): GroupColumns {
  if ("value" in groupKey) return { value: groupKey.value, label: sql`CAST(NULL AS VARCHAR)`, join: raw("") };
  const alias = raw(`grouped${String(place)}`);
  return {
    value: sql`${alias}."value"`,
    label: sql`${alias}."label"`,
    join: sql` LEFT JOIN (${groupKey.values}) ${alias} ON ${alias}."item" = ${item}`,
  };
}
