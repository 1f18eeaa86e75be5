import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";

/** A field that returns or takes a type. */
export interface Use {
  readonly owner: string;
  readonly member: string;
}

/** Return the fields that return a type or take it as an argument. */
export function usesOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly Use[] {
  const owners = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  return owners.flatMap((owner) => usesWithin(owner, type));
}

function usesWithin(owner: GraphQLNamedType, type: GraphQLNamedType): Use[] {
  if (isInputObjectType(owner)) {
    const fields = Object.values(owner.getFields()).filter((field) => getNamedType(field.type) === type);
    return fields.map(({ name }) => ({ owner: owner.name, member: name }));
  }
  if (!isObjectType(owner) && !isInterfaceType(owner)) return [];
  const fields = Object.values(owner.getFields()).filter((field) =>
    [field, ...field.args].some((part) => getNamedType(part.type) === type),
  );
  return fields.map(({ name }) => ({ owner: owner.name, member: name }));
}
