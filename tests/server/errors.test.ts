import { ENGINES } from "../support/engines";
import { serveSeeds, type Answer, type ServedSeeds } from "./served-seeds";

/** What clients are told when something is wrong: the code, the place and what to do, and nothing of the inside. */
const INSIDES = /SELECT|FROM|sqlite|postgres|pg_|typeorm|QueryFailed|node_modules|\.ts:|\.js:|\bat \/|stack/iu;

describe.each(ENGINES)("on $name", (engine) => {
  let seeds: ServedSeeds;
  beforeAll(async () => {
    seeds = await serveSeeds({}, engine);
  });
  afterAll(() => seeds.discard());

  test.each([
    ["cannot be parsed", "{ officials {", undefined, 400, "GRAPHQL_PARSE_FAILED", "line and column"],
    ["is empty", "", undefined, 400, "BAD_REQUEST", "query"],
    ["does not fit the schema", "{ treaties }", undefined, 400, "GRAPHQL_VALIDATION_FAILED", "playground at /"],
    [
      "has a wrong literal",
      "{ officials(first: many) { totalCount } }",
      undefined,
      400,
      "GRAPHQL_VALIDATION_FAILED",
      "many",
    ],
    [
      "lacks a variable",
      "query ($s: String!) { official(slug: $s) { name } }",
      {},
      400,
      "BAD_USER_INPUT",
      "in `variables`",
    ],
    [
      "has a wrong variable",
      "query ($n: Int) { officials(first: $n) { totalCount } }",
      { n: "x" },
      400,
      "BAD_USER_INPUT",
      "in `variables`",
    ],
    [
      "has a wrong value of an enumeration",
      'query ($r: [AgreementRole!]) { official(slug: "murat-nurtleu") { agreements(roles: $r) { totalCount } } }',
      { r: ["SINGER"] },
      400,
      "BAD_USER_INPUT",
      "in `variables`",
    ],
    [
      "names no operation",
      "query A { __typename } query B { __typename }",
      undefined,
      400,
      "OPERATION_RESOLUTION_FAILURE",
      "`operationName`",
    ],
  ])("a request that %s is told the code and the remedy", async (_case, query, variables, status, code, remedy) => {
    const answer = await seeds.ask(query, variables, { accept: "application/graphql-response+json" });
    expect(answer.status).toBe(status);
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors?.[0]).toMatchObject({ message: expect.stringContaining(remedy), extensions: { code } });
    expect(answer.text).not.toMatch(/stack|node_modules/u);
  });

  test("names the operation there is not", async () => {
    const answer = await seeds.post(JSON.stringify({ query: "query A { __typename }", operationName: "B" }));
    expect(answer.body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('"B"'),
      extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
    });
  });

  test("what is right is answered beside what is wrong, which is null with its path", async () => {
    const { status, body } = await seeds.ask(
      '{ country(code: "KZ") { name } relation(between: ["KZ"]) { __typename } }',
    );
    expect(status).toBe(200);
    expect(body.data).toEqual({ country: { name: "Kazakhstan" }, relation: null });
    expect(body.errors).toMatchObject([{ path: ["relation"], extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

describe.each(ENGINES)("when the database fails, on $name", (engine) => {
  let answers: readonly Answer[];
  let log: readonly string[];

  beforeAll(async () => {
    const seeds = await serveSeeds({ responseCache: 0 }, engine);
    ({ log } = seeds);
    await seeds.dataSource.query('ALTER TABLE statement RENAME TO "lost"');
    const part = await seeds.ask('{ __typename country(code: "KZ") { name } statements { nodes { slug } } }');
    const nullable = await seeds.ask('{ country(code: "KZ") { name } statement(slug: "x") { slug } }');
    await seeds.dataSource.destroy();
    const all = await seeds.ask('{ country(code: "KZ") { name } }');
    answers = [part, nullable, all];
    await seeds.discard();
  });

  test("clients are told nothing of the inside", () => {
    for (const { text, status } of answers) {
      expect(status).toBe(200);
      expect(text).not.toMatch(INSIDES);
      expect(text).toContain("INTERNAL_SERVER_ERROR");
    }
  });

  test("clients get the path, and what does not depend on it", () => {
    expect(answers.map(({ body }) => body.errors?.[0]?.path)).toEqual([
      ["statements", "nodes"],
      ["statement"],
      ["country"],
    ]);
    expect(answers[1]?.body.data).toEqual({ country: { name: "Kazakhstan" }, statement: null });
  });

  test("the log has what happened", () => {
    expect(log.join()).toContain("statement");
    expect(log.length).toBeGreaterThanOrEqual(answers.length);
  });
});
