import { buildSchema, type ExecutionResult, type GraphQLResolveInfo, type GraphQLSchema, parse } from "graphql";
import { Deferred } from "../../src/api/deferred";
import { createExecutor } from "../../src/execution/executor";
import { type Asked, COERCION_ERRORS, compiled, interpreted } from "./both-engines";

const TYPES = `
  type Query { ministers(first: Int = 2): [Minister!]! anybody: Somebody minister(name: String!): Minister
    echo(sure: Int! = 3, list: [Int!], input: Word = { word: "w" }, flag: Boolean): String }
  input Word { word: String = "d" number: Int! = 1 }
  type Mutation { appoint(name: String!): Int! }
  interface Somebody { name: String }
  type Minister implements Somebody { name: String greeting(to: String! = "you", loud: Boolean): String post: Post }
  type Post implements Somebody { name: String holder: Minister }
`;

type Resolvers = Record<string, Record<string, (source: never, args: never, context: never, info: never) => unknown>>;

function schemaOf(resolvers: Resolvers): GraphQLSchema {
  const schema = buildSchema(TYPES);
  for (const [type, fields] of Object.entries(resolvers)) {
    for (const [name, resolve] of Object.entries(fields)) {
      const object = schema.getType(type) as ReturnType<GraphQLSchema["getQueryType"]>;
      Object.assign(object?.getFields()[name] ?? {}, { resolve });
    }
  }
  return schema;
}

const MINISTERS = [{ name: "Ana Ruiz" }, { name: "Bo Lind" }];
const ministers = (): unknown => MINISTERS;

function ask(schema: GraphQLSchema, asked: Asked, context: unknown = null): ReturnType<ReturnType<typeof compiled>> {
  return compiled(schema)({ ...asked, document: parse(asked.query), context });
}

describe("what is told to resolvers", () => {
  test("the same arguments for all objects of a request, and others for the next", async () => {
    const given: object[] = [];
    const greeting = (_: unknown, args: object): unknown => given.push(args);
    const schema = schemaOf({ Query: { ministers }, Minister: { greeting } });
    const execute = compiled(schema);
    const document = parse("query ($to: String!) { ministers { greeting(to: $to) } }");
    await execute({ document, variables: { to: "Ana" }, context: null });
    await execute({ document, variables: { to: "Bo" }, context: null });
    expect(given).toEqual([{ to: "Ana" }, { to: "Ana" }, { to: "Bo" }, { to: "Bo" }]);
    expect(given[0]).toBe(given[1]);
    expect(given[2]).toBe(given[3]);
  });

  test("all that graphql-js tells of the field", async () => {
    const told: unknown[] = [];
    const greeting = (...[, , , info]: [unknown, unknown, unknown, GraphQLResolveInfo]): string => {
      const { fieldName, fieldNodes, returnType, parentType, path, fragments, operation, variableValues } = info;
      const { schema, rootValue } = info;
      told.push({ fieldName, fieldNodes, returnType, parentType, path, operation, variableValues, schema, rootValue });
      told.push(Object.keys(fragments));
      return "";
    };
    const schema = schemaOf({ Query: { ministers }, Minister: { greeting: greeting } });
    const asked = {
      query: 'query Greet($to: String = "us") { all: ministers { ...G } } fragment G on Minister { greeting(to: $to) }',
    };
    await ask(schema, asked);
    const ours = told.splice(0);
    await interpreted(schema, asked, null);
    expect(ours).toHaveLength(4);
    // Both parse the document, so that its nodes are alike and not the same.
    expect(ours).toEqual(told);
  });

  test("a method of an object is called on it, as by graphql-js", async () => {
    class Sender {
      readonly name = "Ana";
      greeting({ to }: { to: string }, context: { mark: string }, { fieldName }: GraphQLResolveInfo): string {
        return `${this.name} to ${to}${context.mark} ${fieldName}`;
      }
    }
    const schema = schemaOf({ Query: { minister: () => new Sender() } });
    const result = await ask(schema, { query: '{ minister(name: "a") { greeting } }' }, { mark: "!" });
    expect(result).toEqual({ data: { minister: { greeting: "Ana to you! greeting" } } });
  });
});

describe("waiting", () => {
  test("what needs no waiting has its result at once", () => {
    const schema = schemaOf({ Query: { ministers: () => Deferred.of(MINISTERS) } });
    expect(ask(schema, { query: "{ ministers { name } }" })).toEqual({
      data: { ministers: [{ name: "Ana Ruiz" }, { name: "Bo Lind" }] },
    });
  });

  test("what is loaded is read once for each level, however many ask for it", async () => {
    let waiting: (() => void)[] = [];
    const later = (value: unknown): Deferred<unknown> => {
      const deferred = new Deferred<unknown>();
      waiting.push(() => {
        deferred.fulfil(value);
      });
      return deferred;
    };
    const reads: number[] = [];
    const flush = (): void => {
      const now = waiting;
      waiting = [];
      reads.push(now.length);
      for (const each of now) each();
    };
    const schema = schemaOf({
      Query: { ministers: () => [1, 2, 3].map(later) },
      Minister: { post: later, name: later },
      Post: { name: later },
    });
    const result = await compiled(
      schema,
      flush,
    )({ document: parse("{ ministers { name post { name } } }"), context: null });
    expect((result.data?.["ministers"] as unknown[]).length).toBe(3);
    expect(reads).toEqual([3, 6, 3]);
  });

  test("promises are waited for together", async () => {
    const events: string[] = [];
    const slow = async (_: unknown, { name }: { name: string }): Promise<object> => {
      events.push(`begin ${name}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      events.push(`end ${name}`);
      return { name };
    };
    const schema = schemaOf({ Query: { minister: slow } });
    const result = await ask(schema, { query: '{ a: minister(name: "a") { name } b: minister(name: "b") { name } }' });
    expect(result).toEqual({ data: { a: { name: "a" }, b: { name: "b" } } });
    expect(events).toEqual(["begin a", "begin b", "end a", "end b"]);
  });

  test("the failure of a promise behind a lost list ends nothing but the list", async () => {
    const schema = schemaOf({
      Query: { ministers: () => [null, Promise.reject(new Error("late")), Promise.reject(new Error("later"))] },
    });
    const { data, errors } = await ask(schema, { query: "{ ministers { name } }" });
    await new Promise((resolve) => setImmediate(resolve));
    expect(data).toBeNull();
    expect(errors?.map(({ message }) => message)).toEqual([
      "Cannot return null for non-nullable field Query.ministers.",
    ]);
  });
});

describe("as graphql-js", () => {
  const schema = schemaOf({ Query: { ministers, minister: (_: unknown, { name }: { name: string }) => ({ name }) } });
  const several = "query A { ministers { name } } query B($name: String!) { minister(name: $name) { name } }";

  test.each<Asked>([
    { query: several },
    { query: several, operationName: "A" },
    { query: several, operationName: "B" },
    { query: several, operationName: "B", variables: { name: "Ana" } },
    { query: several, operationName: "B", variables: { name: 1 } },
    { query: several, operationName: "B", variables: { name: null } },
    { query: several, operationName: "C" },
    { query: several, operationName: "" },
    { query: "fragment F on Minister { name }" },
    { query: "query ($n: [Int]) { __typename ministers(first: 1) { name } }", variables: { n: Array(9).fill("x") } },
    { query: "subscription { nothing }" },
    { query: "query ($skip: Boolean = true) { __typename @skip(if: $skip) }", variables: { skip: null } },
    { query: "query ($first: Int = null) { minister(name: null) { name } ministers(first: $first) { name } }" },
    { query: "{ ministers { nothing name ... on Nothing { name } ...Nothing } }" },
    { query: '{ __type(name: "Minister") { fields { name } } __schema { queryType { name } } }' },
  ])("$query $operationName $variables", async (asked) => {
    const theirs = await interpreted(schema, asked, null);
    expect(JSON.stringify(await ask(schema, asked))).toBe(JSON.stringify(theirs));
  });

  test.each<Asked>([
    { query: "{ echo }" },
    { query: "{ echo(flag: null, list: 1, input: { number: 2 }) b: echo(sure: 4, list: [1, 2], input: null) }" },
    ...[{}, { sure: 1, list: 2, word: "x", flag: true }, { sure: null, list: null, word: null, flag: null }].map(
      (variables) => ({
        query: `query ($sure: Int, $list: [Int!], $word: String = "v", $flag: Boolean) {
          echo(sure: $sure, list: $list, input: { word: $word }, flag: $flag)
        }`,
        variables,
      }),
    ),
    { query: "query ($one: Int) { echo(list: [1, $one]) }" },
    { query: "query ($one: Int) { echo(list: [1, $one]) }", variables: { one: 2 } },
    { query: "query ($input: Word) { echo(input: $input) }", variables: { input: { word: null } } },
    { query: "query ($input: Word) { echo(input: $input) }" },
    { query: "{ echo(sure: null) }" },
    { query: '{ echo(flag: "yes") }' },
    { query: "{ echo(sure: $undeclared) minister { name } }" },
  ])("arguments in $query with $variables", async (asked) => {
    const echoing = schemaOf({ Query: { echo: (_: unknown, args: object) => JSON.stringify(args) } });
    const theirs = await interpreted(echoing, asked, null);
    expect(JSON.stringify(await ask(echoing, asked))).toBe(JSON.stringify(theirs));
  });

  test.each([
    undefined,
    null,
    7,
    "Nothing",
    "Somebody",
    "Query",
    "Mutation",
    Promise.resolve("Post"),
    Promise.resolve(7),
  ])("a value that says it is a %p", async (type) => {
    const odd = schemaOf({ Query: { anybody: () => ({ name: "Ana" }) } });
    Object.assign(odd.getType("Somebody") ?? {}, { resolveType: () => type });
    const asked = { query: "{ anybody { __typename name } }" };
    const theirs = await interpreted(odd, asked, null);
    expect(JSON.stringify(await ask(odd, asked))).toBe(JSON.stringify(theirs));
  });

  test("the fields of mutations take turns", async () => {
    const order: string[] = [];
    const appoint = async (_: unknown, { name }: { name: string }): Promise<number> => {
      order.push(`begin ${name}`);
      await Promise.resolve();
      return order.push(`end ${name}`);
    };
    const asked = { query: 'mutation { a: appoint(name: "a") b: appoint(name: "b") }' };
    expect(await ask(schemaOf({ Mutation: { appoint } }), asked)).toEqual({ data: { a: 2, b: 4 } });
    expect(order).toEqual(["begin a", "end a", "begin b", "end b"]);
  });
});

describe("plans", () => {
  const query = `query (${[1, 2, 3, 4, 5, 6].map((n) => `$v${n}: Boolean!`).join(" ")}) {
    ministers { ${[1, 2, 3, 4, 5, 6].map((n) => `n${n}: name @include(if: $v${n})`).join(" ")} }
  }`;

  test("one document has as many answers as its variables include fields in ways", async () => {
    const schema = schemaOf({ Query: { ministers } });
    const execute = compiled(schema);
    const document = parse(query);
    // Twice, so that plans are met again, and those that had to give way.
    for (let ways = 0; ways < 128; ways += 1) {
      const bits = [1, 2, 3, 4, 5, 6].map((n) => [`v${n}`, ((ways >> (n - 1)) & 1) === 1] as const);
      const variables = Object.fromEntries(bits);
      const expected = await interpreted(schema, { query, variables }, null);
      expect(await execute({ document, variables, context: null })).toEqual(JSON.parse(JSON.stringify(expected)));
    }
  });

  test("graphql-js goes down into each object before the next, plans go level by level", async () => {
    const orders = await Promise.all([true, false].map((isCompiled) => orderOfReading(isCompiled)));
    expect(orders).toEqual([
      ["Ana Ruiz", "Bo Lind", "post of Ana Ruiz", "post of Bo Lind"],
      ["Ana Ruiz", "post of Ana Ruiz", "Bo Lind", "post of Bo Lind"],
    ]);
  });
});

async function orderOfReading(isCompiled: boolean): Promise<readonly string[]> {
  const order: string[] = [];
  const read = ({ name }: { name: string }): string => {
    order.push(name);
    return name;
  };
  const post = ({ name }: { name: string }): object => ({ name: `post of ${name}` });
  const schema = schemaOf({ Query: { ministers }, Minister: { name: read, post }, Post: { name: read } });
  const execute = createExecutor(schema, { isCompiled, maxCoercionErrors: COERCION_ERRORS, flush: () => undefined });
  const result: ExecutionResult = await execute({
    document: parse("{ ministers { name post { name } } }"),
    context: null,
  });
  expect(result.errors).toBeUndefined();
  return order;
}
