import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type GraphQLField,
  type GraphQLNamedType,
} from "graphql";
import { PAGE_CAP } from "../../api/page-args";

/** The values of a field's arguments. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Return what a field costs by its arguments, of an object in which all that is asked for costs `inside`. */
export type FieldCost = (args: Arguments, inside: number) => number;

/** The arguments that say how many items there are. */
export const SIZES: readonly string[] = ["first", "last", "ids"];

/** A connection and its page info; what it holds is counted for each of its items. */
const CONNECTION = 2;

/** `__schema` and `__type` cost the same whatever is asked of them: the schema is in memory and bounded. */
export const INTROSPECTION = 100;

/** How many items a list is taken to have that is not told: a root list is as long as a page, others are mostly short. */
const ASSUMED = { rootList: PAGE_CAP, nestedList: 10, listWithoutPages: 5 } as const;

/** Lists without pages that are mostly longer or shorter than others, by their field. */
const LENGTHS: Readonly<Record<string, number>> = {
  "AggregateGroup.keys": 2,
  "AggregateResult.groups": 100,
  "Dataset.counts": 30,
  "Dataset.rules": 20,
  "EncounterGraph.edges": 200,
  "EncounterGraph.nodes": 100,
};

/** Objects cost 1 and are counted for every item of the lists around them; what an object's fields say is free. */
export function fieldCost({ name: parent }: GraphQLNamedType, field: GraphQLField<unknown, unknown>): FieldCost {
  if (field.name.startsWith("__")) return field.name === "__typename" ? () => 0 : () => INTROSPECTION;
  const type = getNamedType(field.type);
  if (!isCompositeType(type) || type.name === "PageInfo") return () => 0;
  if (type.name.endsWith("Connection")) {
    const assumed = parent === "Query" ? ASSUMED.rootList : ASSUMED.nestedList;
    return (args, inside) => CONNECTION + pageSize(args, assumed) * inside;
  }
  // The items of a page are counted at their connection, which knows how many they are.
  const isPage = parent.endsWith("Connection") && (field.name === "nodes" || field.name === "edges");
  if (!isListType(getNullableType(field.type)) || isPage) return (_args, inside) => 1 + inside;
  const assumed = LENGTHS[`${parent}.${field.name}`] ?? ASSUMED.listWithoutPages;
  return (args, inside) => listSize(args, assumed) * (1 + inside);
}

function pageSize(args: Arguments, assumed: number): number {
  const { first, last } = args as { first?: number | null; last?: number | null };
  // The list itself refuses a size that is negative, when it is read.
  return Math.max(first ?? last ?? assumed, 0);
}

function listSize(args: Arguments, assumed: number): number {
  const { first, ids } = args as { first?: number | null; ids?: readonly unknown[] | null };
  return Math.max(first ?? ids?.length ?? assumed, 0);
}
