import { isObjectType, type GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import type { EdtfDate } from "./entities/edtf-date";
import { RESOLVERS } from "./resolvers/resolvers";

/** Return the schema. TypeORM makes an object of a date without any value, which is answered as null. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers: RESOLVERS as unknown as NonEmptyArray<() => void> });
  const date = schema.getType("EdtfDate");
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const [name, field] of Object.entries(type.getFields())) {
      if (field.type !== date) continue;
      field.resolve = (source: Record<string, EdtfDate | null>) => present(source[name]);
    }
  }
  return schema;
}

function present(date: EdtfDate | null | undefined): EdtfDate | null {
  const isKnown =
    date && (date.edtf ?? date.asStated ?? date.earliest ?? date.latest ?? date.basis ?? date.rule) != null;
  return isKnown ? date : null;
}
