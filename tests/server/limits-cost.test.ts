import { EXAMPLES } from "../support/examples";
import { serveSeeds, type Answer, type ServedSeeds } from "./served-seeds";

/** What operations cost, as `extensions.cost` tells it, and which cost too much. */
const LIMIT = 50_000;

let seeds: ServedSeeds;
beforeAll(async () => {
  seeds = await serveSeeds();
});
afterAll(() => seeds.discard());

const headline = EXAMPLES.find(({ operation }) => operation === "AgreementsOfAMinister");

interface Cost {
  readonly requested: number;
  readonly actual: number;
}

async function costOf(query: string, variables?: unknown): Promise<Cost> {
  const { body } = await seeds.ask(query, variables);
  expect(body.errors).toBeUndefined();
  const { requested, actual } = body.extensions?.["cost"] as Cost;
  return { requested, actual };
}

function refusal({ body }: Answer): unknown {
  return body.errors?.map(({ message, extensions }) => ({ message, ...extensions }))[0];
}

test("the headline query tells its cost", async () => {
  const { body } = await seeds.ask(headline?.query ?? "", headline?.variables);
  expect(body.extensions).toEqual({
    cost: {
      requested: 5115,
      actual: 55,
      limit: LIMIT,
      throttle: { available: expect.any(Number), restoreRate: 250_000 },
    },
  });
});

test.each(EXAMPLES)(
  "the example $operation is far below the limit and holds no more than it requested",
  async (example) => {
    const { requested, actual } = await costOf(example.query, example.variables);
    expect(actual).toBeLessThanOrEqual(requested);
    expect(requested).toBeLessThan(LIMIT / 5);
  },
);

describe("the cost requested", () => {
  test.each([
    ["is 1 for an object", '{ country(code: "KZ") { name } }', 1],
    ["is nothing for what an object says", "{ __typename }", 0],
    ["is 2 for a list, and 1 for each item it may hold", "{ officials(first: 7) { nodes { name } } }", 9],
    ["counts a list from its end alike", "{ officials(last: 7) { nodes { name } } }", 9],
    ["counts edges and their nodes", "{ officials(first: 7) { edges { node { name } } } }", 16],
    [
      "takes page info and the total as part of the list",
      "{ officials(first: 7) { totalCount pageInfo { endCursor } } }",
      2,
    ],
    ["takes a root list to fill a page", "{ officials { nodes { name } } }", 102],
    [
      "takes a list below to be short",
      "{ officials(first: 3) { nodes { memberships { nodes { basis } } } } }",
      2 + 3 * (1 + 2 + 10),
    ],
    [
      "multiplies lists within lists",
      "{ officials(first: 3) { nodes { memberships(first: 4) { nodes { basis } } } } }",
      2 + 3 * (1 + 2 + 4),
    ],
    [
      "takes a list without pages to hold five",
      "{ memberships(first: 2) { nodes { evidence { quote } } } }",
      2 + 2 * (1 + 5),
    ],
    [
      "takes the graph of who met whom to be large",
      "{ encounters { nodes { degree } edges { weight } } }",
      1 + 100 + 200,
    ],
    ["counts the groups asked for", "{ agreementsAggregate(groupBy: [STATUS]) { groups(first: 3) { count } } }", 1 + 3],
    ["counts the ids asked for", '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ["leaves out what is skipped", "{ officials(first: 7) { nodes @skip(if: true) { name } } }", 2],
    [
      "counts the dearest of several types",
      '{ node(id: "x") { ... on Country { name } ... on Membership { evidence { quote } } } }',
      1 + 5,
    ],
    [
      "counts fragments wherever they are spread",
      '{ a: country(code: "KZ") { ...C } b: country(code: "UZ") { ...C } } fragment C on Country { officials(first: 5) { nodes { name } } }',
      16,
    ],
  ])("%s", async (_case, query, requested) => {
    expect(await costOf(query)).toMatchObject({ requested });
  });

  test("is that of the variables, those by default included", async () => {
    const query = "query ($first: Int = 5) { officials(first: $first) { nodes { name } } }";
    expect(await costOf(query)).toMatchObject({ requested: 7 });
    expect(await costOf(query, { first: 50 })).toMatchObject({ requested: 52 });
    expect(await costOf(query, { first: 3 })).toMatchObject({ requested: 5, actual: 4 });
  });

  test("is that of the operation asked for, not of the others", async () => {
    const query =
      "query A { officials(first: 5) { nodes { name } } } query B { officials(first: 9) { nodes { name } } }";
    const { body } = await seeds.post(JSON.stringify({ query, operationName: "B" }));
    expect(body.extensions).toMatchObject({ cost: { requested: 11 } });
  });
});

describe("an operation above the limit is refused before it runs", () => {
  const byVariable = `query ($n: Int!, $m: Int) {
    officials(first: $n) { nodes { memberships(first: $n) { nodes { official { statements(first: $m) { nodes { text } } } } } } }
  }`;
  const byLiteral = byVariable
    .replace(/^query.*\{/u, "{")
    .replaceAll("$n", "100")
    .replaceAll("$m", "10");

  test.each([
    ["by literals", byLiteral, undefined],
    ["by variables", byVariable, { n: 100, m: 10 }],
    ["by variables that are not given", byVariable, { n: 100 }],
  ])("%s", async (_case, query, variables) => {
    const answer = await seeds.ask(query, variables);
    expect(answer.status).toBe(400);
    expect(answer.body.data).toBeUndefined();
    expect(refusal(answer)).toEqual({
      message:
        "This operation may cost 140302 points, but the limit is 50000: ask for fewer items with a smaller `first` on the lists, most of all on those that hold lists.",
      code: "LIMIT_EXCEEDED",
      limit: "cost",
      requested: 140_302,
      maximum: LIMIT,
    });
  });

  test("though the same document was within the limit before", async () => {
    expect((await costOf(byVariable, { n: 3, m: 3 })).requested).toBeLessThan(LIMIT);
    expect((await seeds.ask(byVariable, { n: 100 })).status).toBe(400);
  });

  test("though one of its arguments would fail", async () => {
    const query = byVariable
      .replace("officials(first: $n)", "country(code: $code) { name } $&")
      .replace("$n: Int!", '$&, $code: String = "KZ"');
    const answer = await seeds.ask(query, { n: 100, code: null });
    expect(answer.status).toBe(400);
    expect(refusal(answer)).toMatchObject({ code: "BAD_USER_INPUT", message: expect.stringContaining('"code"') });
  });

  test("through fragments", async () => {
    const levels = [
      "official { memberships { nodes { ...M1 } } }",
      "official { memberships { nodes { ...M2 } } }",
      "official { name }",
    ];
    const fragments = levels.map((level, index) => `fragment M${index} on Membership { ${level} }`).join(" ");
    const answer = await seeds.ask(
      `{ memberships(first: 100) { nodes { ...M0 } } officials { nodes { memberships { nodes { ...M0 } } } } } ${fragments}`,
    );
    expect(refusal(answer)).toMatchObject({ limit: "cost" });
  });
});

test("lists that are longer than they were taken to be end the operation at the limit", async () => {
  const small = await serveSeeds({ costLimit: 20 });
  const query = '{ article(slug: "004-463f2454764681b9") { slug claims { nodes { basis } } } }';
  const { body } = await small.ask(query);
  await small.discard();
  expect(body.data).toEqual({ article: null });
  expect(body.errors?.[0]).toMatchObject({
    path: ["article", "claims", "nodes"],
    message: expect.stringContaining("more than 20 items"),
    extensions: { code: "LIMIT_EXCEEDED", limit: "items" },
  });
});

test("an operation that does not run has no cost", async () => {
  const { body } = await seeds.ask("query ($n: Int) { officials(first: $n) { totalCount } }", { n: "many" });
  expect(body.extensions).toBeUndefined();
  expect(refusal({ body } as Answer)).toMatchObject({ code: "BAD_USER_INPUT" });
});
