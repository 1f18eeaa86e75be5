import {
  buildSchema,
  getVariableValues,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { getComplexity } from "graphql-query-complexity";
import { buildEntenteSchema } from "../../src/schema";
import { fieldCost } from "../../src/server/limits/field-cost";
import { refuseLargeArguments } from "../../src/server/limits/input-size";
import { RequestedCost } from "../../src/server/limits/requested-cost";
import { EXAMPLES } from "../support/examples";

/** What is worked out once for a document adds up to what graphql-query-complexity finds by walking through it each time. */
type Variables = Record<string, unknown>;

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error("There is no operation in the document.");
  return operation;
}

/** Return the cost, or what is wrong, in both ways. */
function bothWays(schema: GraphQLSchema, query: string, variables: Variables): { ours: unknown; reference: unknown } {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const definition = operationOf(document);
  const cost = new RequestedCost(schema, document, definition);
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  if (!coerced) throw new Error("The variables do not fit.");
  return {
    ours: outcome(() => cost.with(coerced)),
    reference: outcome(() => {
      try {
        return walked(schema, document, variables);
      } catch (error) {
        // How we say what to do about it.
        const { message } = error as Error;
        throw new Error(message.startsWith("Argument") ? `${message} Send it in \`variables\`.` : message);
      }
    }),
  };
}

function walked(schema: GraphQLSchema, query: DocumentNode, variables: Variables): number {
  return getComplexity({
    schema,
    query,
    variables,
    estimators: [
      ({ type, field, args, childComplexity }) => {
        refuseLargeArguments(args);
        return fieldCost(type, field)(args, childComplexity);
      },
    ],
  });
}

function outcome(compute: () => number): unknown {
  try {
    return compute();
  } catch (error) {
    return (error as Error).message;
  }
}

const SCHEMA = buildSchema(`
  type Query {
    officials(first: Int, last: Int, filter: Filter): OfficialConnection!
    byIds(ids: [ID!]!): [Node]!
    node(id: ID!): Node
    named(name: String! = "x", first: Int! = 5): [Official!]!
    agents: [Agent!]!
  }
  input Filter { names: [String!] and: [Filter!] }
  interface Node { id: ID! }
  type OfficialConnection { nodes: [Official!]! edges: [Edge!]! totalCount: Int pageInfo: PageInfo! }
  type Edge { node: Official! }
  type PageInfo { hasNextPage: Boolean! }
  type Official implements Node { id: ID! name: String posts: [Post!]! friends(first: Int): OfficialConnection! }
  type Post implements Node { id: ID! title: String holder: Official }
  type Body implements Node { id: ID! posts: [Post!]! }
  union Agent = Official | Body
`);

const CASES: readonly (readonly [string, string, Variables])[] = [
  ["a constant", "{ officials(first: 7) { nodes { name posts { title } } } }", {}],
  ["no size", "{ officials { nodes { friends { edges { node { id } } pageInfo { hasNextPage } } } } }", {}],
  ["a size in a variable", "query ($n: Int) { officials(first: $n) { nodes { posts { id } } totalCount } }", { n: 13 }],
  ["the last of a page", "query ($n: Int) { officials(last: $n) { edges { node { id } } } }", { n: 4 }],
  ["a size that is not sent", "query ($n: Int) { officials(first: $n) { nodes { id } } }", {}],
  ["a size that is null", "query ($n: Int) { officials(first: $n) { nodes { id } } }", { n: null }],
  ["a size by default", "query ($n: Int = 9) { officials(first: $n) { nodes { id } } }", {}],
  ["a negative size", "query ($n: Int) { officials(first: $n) { nodes { id } } }", { n: -3 }],
  ["ids in a variable", "query ($ids: [ID!]!) { byIds(ids: $ids) { id } }", { ids: ["a", "b", "c"] }],
  ["ids some of which are variables", 'query ($id: ID!) { byIds(ids: [$id, "b"]) { id } }', { id: "a" }],
  [
    "a single value in a variable",
    "query ($id: ID!) { node(id: $id) { id ... on Official { posts { id } } } }",
    { id: "a" },
  ],
  [
    "the dearest of several types",
    "{ node(id: 1) { ... on Official { posts { id } friends(first: 3) { nodes { id } } } ... on Post { holder { id } } ... on Node { id } } }",
    {},
  ],
  [
    "a union",
    "query ($n: Int) { agents { ... on Official { friends(first: $n) { nodes { id } } } ... on Body { posts { holder { id } } } } }",
    { n: 2 },
  ],
  [
    "fragments in fragments",
    "query ($n: Int) { officials(first: 5) { nodes { ...A ...A } } } fragment A on Official { ...B posts { id } } fragment B on Node { ... on Official { friends(first: $n) { nodes { id } } } }",
    { n: 3 },
  ],
  [
    "what is skipped",
    "query ($no: Boolean!) { agents { __typename } officials @skip(if: $no) { nodes { id } } }",
    { no: true },
  ],
  ["what is not skipped", "query ($no: Boolean!) { officials @skip(if: $no) { nodes { id } } }", { no: false }],
  ["what is included", "query ($y: Boolean!) { ... @include(if: $y) { officials { nodes { id } } } }", { y: true }],
  [
    "what is not included",
    "query ($y: Boolean!) { ... on Query @include(if: $y) { officials { nodes { id } } } }",
    { y: false },
  ],
  [
    "literal directives",
    "{ a: agents @include(if: false) { __typename } b: agents @skip(if: false) { __typename } }",
    {},
  ],
  ["the schema", '{ __schema { types { name } } a: __type(name: "A") { name } __typename }', {}],
  ["a default that is null after all", "query ($s: String) { named(name: $s) { id } }", { s: null }],
  [
    "two of them",
    "query ($s: String, $n: Int) { named(name: $s) { id } b: named(first: $n) { id } }",
    { s: null, n: null },
  ],
  ["a default that is taken", "query ($s: String) { named(name: $s) { id } }", {}],
  [
    "too many values in a variable",
    "query ($f: Filter) { officials(filter: $f) { nodes { id } } }",
    { f: { names: Array.from({ length: 1200 }, String) } },
  ],
  [
    "too many values in the document",
    `{ officials(filter: { names: [${Array.from({ length: 1200 }, () => '"x"').join(" ")}] }) { nodes { id } } }`,
    {},
  ],
  [
    "a value that counts in a variable",
    "query ($f: Filter) { officials(filter: $f, first: 3) { nodes { id } } }",
    { f: { names: ["a"] } },
  ],
];

test.each(CASES)("%s", (_case, query, variables) => {
  const { ours, reference } = bothWays(SCHEMA, query, variables);
  expect(ours).toEqual(reference);
});

describe("every example of the API", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildEntenteSchema();
  });

  test.each(EXAMPLES.map(({ operation, query, variables }) => [operation, query, variables] as const))(
    "%s",
    (_operation, query, variables) => {
      const { ours, reference } = bothWays(schema, query, variables);
      expect(ours).toEqual(reference);
      expect(ours).toBeGreaterThan(0);
    },
  );
});
