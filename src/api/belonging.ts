import { type KeptPairs, pairsKept } from "./kept-pairs";
import type { ListArgs } from "./list";
import type { Belonging } from "./list-statement";
import { raw, sql, type Sql } from "./sql";

/**
 * Return SQL that selects the distinct "parent" and "node" of every item of the parents, which are listed for `IN`, and
 * whatever of the two the list can be ordered by.
 */
export type Pairs<Args extends ListArgs> = (parents: Sql, args: Args) => Sql;

/** A column of the items' own table that tells their parents, and which of them count. */
export interface ParentColumn<Args extends ListArgs> {
  readonly column: Sql;
  readonly condition: (args: Args) => Sql;
}

/** Return the items whose column refers to the parents, as far as they meet the condition. */
export function byColumn<Args extends ListArgs = ListArgs>(
  table: string,
  column: string,
  condition: (args: Args) => Sql = () => raw("TRUE"),
): ParentColumn<Args> {
  return { column: raw(`${table}."${column}"`), condition };
}

/** Return which items belong to the parents, by what is kept of that if it serves the arguments. */
export function belongingTo<Args extends ListArgs>(
  parents: Sql,
  belonging: Pairs<Args> | ParentColumn<Args>,
  key: Sql,
  args: Args,
  kept: KeptPairs<Args> | null,
): Belonging {
  if (typeof belonging !== "function") {
    const { column, condition } = belonging;
    return { parent: column, joined: raw(""), condition: sql`${column} IN (${parents}) AND ${condition(args)}` };
  }
  return {
    parent: raw('pair."parent"'),
    joined: sql`, (${kept ? pairsKept(kept, parents) : belonging(parents, args)}) pair`,
    condition: sql`pair."node" = ${key}`,
  };
}
