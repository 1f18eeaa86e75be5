import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from "graphql";
import { inspect } from "graphql/jsutils/inspect";

/** Return a value as it stands in an answer; throws what the type says of one that it cannot be. */
export type Serialize = (value: unknown) => unknown;

/** What most values of the built-in scalars already are. */
const AS_THEY_ARE = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, (value) => typeof value === "string"],
  [GraphQLID, (value) => typeof value === "string"],
  [GraphQLInt, (value) => typeof value === "number" && (value | 0) === value],
  [GraphQLFloat, (value) => typeof value === "number" && Number.isFinite(value)],
  [GraphQLBoolean, (value) => typeof value === "boolean"],
]);

/** Return how values of a type are serialized: those that are as they should be without a detour. */
export function serializer(type: GraphQLLeafType): Serialize {
  const serialize = (value: unknown): unknown => {
    const serialized = type.serialize(value);
    if (serialized != null) return serialized;
    const call = `${inspect(type)}.serialize(${inspect(value)})`;
    throw new Error(`Expected \`${call}\` to return non-nullable value, returned: ${inspect(serialized)}`);
  };
  if (isEnumType(type)) {
    const names = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, name]));
    return (value) => names.get(value) ?? serialize(value);
  }
  const isAsItIs = AS_THEY_ARE.get(type);
  return isAsItIs ? (value) => (isAsItIs(value) ? value : serialize(value)) : serialize;
}
