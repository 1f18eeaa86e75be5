import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
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
    for (const { path, description } of membersOf(type)) if (!description) yield `${type.name}.${path}`;
  }
}

interface Member {
  readonly path: string;
  readonly description: string | null | undefined;
}

function membersOf(type: GraphQLNamedType): Member[] {
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => ({ path: name, description }));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map(({ name, description }) => ({ path: name, description }));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    { path: name, description },
    ...args.map((arg) => ({ path: `${name}(${arg.name})`, description: arg.description })),
  ]);
}
