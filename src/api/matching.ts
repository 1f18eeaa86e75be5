import type { FilterField, FilterInput } from "./filter";
import type { List } from "./list";
import { sql, type Sql } from "./sql";

/** Return the keys of the items of a list that meet a filter; `path` is the argument's path, for messages. */
export function keysMatching<Entity extends object>(
  { source, filter: conditions }: List<Entity>,
  filter: FilterInput | null | undefined,
  path: string,
): Sql {
  return sql`SELECT ${source.key} FROM ${source.from} WHERE ${conditions.where(filter, path)}`;
}

/** The item of another list that a column refers to, by the filter of that list. */
export function matching<Entity extends object>(
  description: string,
  of: List<Entity>,
  column: Sql,
): FilterField<FilterInput> {
  return {
    description,
    type: () => of.filter.type,
    where: (input, path) => sql`${column} IN (${keysMatching(of, input, path)})`,
  };
}
