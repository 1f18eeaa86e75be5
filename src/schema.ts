import "reflect-metadata";
import {
  specifiedDirectives,
  isAbstractType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLSchema,
} from "graphql";
import { buildSchema, getMetadataStorage } from "type-graphql";
import { CACHE_CONTROL } from "./api/cache-control";
import { readBy } from "./api/field-reader";
import { type EdtfDate, presentDate } from "./dates/edtf-date";
import { callResolversDirectly } from "./schema/direct-resolvers";
import { RESOLVERS } from "./schema/resolvers";

/** Builds the schema of the API. */
export async function buildEntenteSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [...RESOLVERS],
    directives: [...specifiedDirectives, CACHE_CONTROL],
    validate: false,
  });
  describeQuery(schema);
  callResolversDirectly(schema);
  resolveTypesAtOnce(schema);
  readGettersAtOnce(schema);
  answerAbsentDatesWithNull(schema);
  return schema;
}

/** Return the schema as it is committed: sorted, so that a change shows as the lines that it changes. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** type-graphql cannot describe the schema and the root type. */
function describeQuery(schema: GraphQLSchema): void {
  schema.description =
    "News about diplomacy as a graph: who met whom, in which post, what was agreed, and the exact sentence that says so.";
  const query = schema.getQueryType();
  if (query) query.description = "Where every question begins: things by their key or id, lists of them, and dossiers.";
  const mutation = schema.getMutationType();
  if (mutation) mutation.description = "What editors do: each field is an act of its own, done wholly or not at all.";
}

/** type-graphql resolves abstract types with promises, one per item; a class name needs none. */
function resolveTypesAtOnce(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: object) => value.constructor.name;
  }
}

/** type-graphql wraps what an accessor returns in a promise, `simpleResolvers` or not; graphql-js reads it as it is. */
function readGettersAtOnce(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const getters = fieldResolvers.filter(({ kind }) => kind === "internal");
  for (const { name, target } of objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    const own = getters.filter((getter) => target === getter.target || target.prototype instanceof getter.target);
    for (const { schemaName } of own) delete type.getFields()[schemaName]?.resolve;
  }
}

/** A plain date of a type is null when it is not there: see `presentDate`. */
function answerAbsentDatesWithNull(schema: GraphQLSchema): void {
  const dates = schema.getType("EdtfDate");
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const [name, field] of Object.entries(type.getFields())) {
      if (field.type !== dates || field.resolve) continue;
      const read = (source: unknown): EdtfDate | null => presentDate((source as Record<string, EdtfDate | null>)[name]);
      readBy(field, () => read);
    }
  }
}
