import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";
import { PACKAGE_ROOT } from "../../src/package";
import { buildEntenteSchema, printedSchema } from "../../src/schema";

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildEntenteSchema();
});

test("schema.graphql is the schema of the program", () => {
  expect(readFileSync(join(PACKAGE_ROOT, "schema.graphql"), "utf8")).toBe(printedSchema(schema));
});

test("every type, field, argument and enum value is described", () => {
  expect([...undescribed(schema)]).toEqual([]);
});

test("abstract types are resolved without a promise", () => {
  for (const name of ["Node", "Claim", "Party", "Agent", "TimelineItem"]) {
    const type = schema.getType(name) as { resolveType?: (value: object) => unknown };
    class Official {}
    expect(type.resolveType?.(new Official())).toBe("Official");
  }
});

function* undescribed(of: GraphQLSchema): Generator<string> {
  for (const type of Object.values(of.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (!type.description) yield type.name;
    if (isEnumType(type)) {
      for (const value of type.getValues()) if (!value.description) yield `${type.name}.${value.name}`;
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) yield `${type.name}.${field.name}`;
      if (!("args" in field)) continue;
      for (const arg of field.args) if (!arg.description) yield `${type.name}.${field.name}(${arg.name})`;
    }
  }
}
