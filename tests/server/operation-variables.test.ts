import { buildSchema, getVariableValues, Kind, parse, type OperationDefinitionNode } from "graphql";
import { OperationVariables } from "../../src/server/prepared/operation-variables";

/** Variables are what graphql-js makes of them, which looks up their types for every request. */
const SCHEMA = buildSchema(`
  enum Role { SIGNATORY WITNESS }
  input Filter { names: [String!] first: Int = 3 and: [Filter!] role: Role! = WITNESS }
  type Query { a(ids: [ID!], text: String): Int }
`);

const DEFINITIONS = (
  parse(`query (
    $text: String, $needed: String!, $first: Int = 5, $must: Int! = 7, $role: Role, $ids: [ID!], $filter: Filter,
    $byDefault: Filter = { names: ["a"] }, $__proto__: String
  ) { a }`).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode
).variableDefinitions;

const variables = new OperationVariables(SCHEMA, DEFINITIONS ?? []);

test.each([
  ["nothing but what is needed", { needed: "x" }],
  ["nothing at all", {}],
  ["null for what is needed", { needed: null }],
  ["null for what may be null", { needed: "x", text: null, filter: null, first: null }],
  ["null where the default is taken otherwise", { needed: "x", must: null }],
  ["values for what has a default", { needed: "x", first: 1, must: 2, byDefault: {} }],
  ["a value of an enumeration", { needed: "x", role: "SIGNATORY" }],
  ["a value that the enumeration has not", { needed: "x", role: "SINGER" }],
  ["one id for a list of ids", { needed: "x", ids: 7 }],
  ["a list with null in it", { needed: "x", ids: ["a", null] }],
  ["an object in an object", { needed: "x", filter: { and: [{ names: ["b"] }], first: 1 } }],
  ["an object with a field there is not", { needed: "x", filter: { name: "b" } }],
  ["a number that is none", { needed: "x", first: "1" }],
  ["a number with a fraction", { needed: "x", first: 1.5 }],
  ["a list for a text", { needed: ["x"] }],
  ["what is not asked for", { needed: "x", other: [] }],
  ["a name that objects inherit by", JSON.parse('{ "needed": "x", "__proto__": "p" }') as Record<string, unknown>],
])("with %s", (_case, sent) => {
  const { coerced = null } = getVariableValues(SCHEMA, DEFINITIONS ?? [], sent);
  expect(variables.of(sent)).toEqual(coerced);
  expect(Object.keys(variables.of(sent) ?? {})).toEqual(Object.keys(coerced ?? {}));
});
