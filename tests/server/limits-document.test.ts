import { getIntrospectionQuery } from "graphql";
import { serveSeeds, type Answer, type ServedSeeds } from "./served-seeds";

/** What a document and its variables may be, asked over HTTP of the seeds. */
let seeds: ServedSeeds;
beforeAll(async () => {
  seeds = await serveSeeds();
});
afterAll(() => seeds.discard());

/** The error that a refused request is told first. */
function firstError({ body }: Answer): { readonly message: string; readonly code?: unknown } {
  const [error] = body.errors ?? [];
  return { ...error?.extensions, message: error?.message ?? "" };
}

function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(" ");
}

/** Conditions within conditions, as JSON or as a literal. */
function nested(depth: number, name = "not"): string {
  return `{${name}:`.repeat(depth) + "{}" + "}".repeat(depth);
}

const doublingFragments = times(15, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`);

describe("refuses a document", () => {
  test.each([
    ["of too many tokens", "tokens", `{ ${times(5000, () => "__typename")} }`, "5000 tokens"],
    [
      "too deep",
      "depth",
      `{ officials { nodes ${"{ memberships { nodes { official ".repeat(7)} { name } ${"} } }".repeat(7)} } }`,
      "20 levels",
    ],
    ["of too many aliases", "aliases", `{ ${times(51, (index) => `a${index}: __typename`)} }`, "50 aliases"],
    [
      "of too many aliases in fragments",
      "aliases",
      `{ ${times(6, (index) => `b${index}: dataset { ...D }`)} } fragment D on Dataset { ${times(10, (index) => `c${index}: version`)} }`,
      "50 aliases",
    ],
    [
      "of too many directives",
      "directives",
      `{ ${times(51, () => "... @include(if: true) { __typename }")} }`,
      "50 directives",
    ],
    ["that repeats a field", "repetitions", `{ ${times(500, () => "__typename")} }`, '"__typename" 500 times'],
    [
      "that repeats a list so often that it cannot be checked",
      "repetitions",
      `{ ${times(500, () => "officials(first: 1) { totalCount }")} }`,
      "too often to compare",
    ],
    ["that repeats a field in fragments", "repetitions", `{ ${times(21, () => "... { __typename }")} }`, "21 times"],
    [
      "that selects too much through fragments",
      "selections",
      `{ ...F0 } ${doublingFragments} fragment F15 on Query { __typename }`,
      "2000 fields",
    ],
    ["with a text too long", "textLength", `{ official(slug: "${"x".repeat(5001)}") { name } }`, "5000 characters"],
    [
      "with an argument too deep",
      "inputDepth",
      `{ officials(filter: ${nested(40)}) { totalCount } }`,
      "32 lists and objects",
    ],
  ])("%s", async (_case, limit, query, words) => {
    const answer = await seeds.ask(query);
    expect(answer.status).toBe(400);
    expect(firstError(answer)).toMatchObject({ code: "LIMIT_EXCEEDED", limit });
    expect(firstError(answer).message).toContain(words);
  });

  test.each([
    ["with fragments that spread themselves", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"],
    [
      "that goes round in the schema",
      `{ __schema { types { ${"fields { type { ".repeat(6)} name ${"} } ".repeat(6)} } } }`,
    ],
    ["with the wrong directives", `{ __typename ${times(40, () => "@aa")} }`],
  ])("%s", async (_case, query) => {
    const answer = await seeds.ask(query);
    expect(answer.status).toBe(400);
    expect(firstError(answer).code).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(answer.body.errors?.length).toBeLessThan(10);
  });
});

test.each([
  ["fields", (depth: number) => "{ officials ".repeat(depth) + "{ totalCount }" + "}".repeat(depth)],
  ["inline fragments", (depth: number) => `${"{ ... ".repeat(depth)}{ __typename }${"}".repeat(depth)}`],
  ["lists", (depth: number) => `{ officials(filter: ${"[".repeat(depth)}${"]".repeat(depth)}) { totalCount } }`],
  ["objects", (depth: number) => `{ officials(filter: ${nested(depth)}) { totalCount } }`],
  ["types", (depth: number) => `query ($v: ${"[".repeat(depth)}Int${"]".repeat(depth)}) { __typename }`],
])("refuses %s within one another, as deep as the tokens allow and deeper", async (_case, document) => {
  for (const depth of [1000, 1200, 1600, 2400, 4900, 50_000]) {
    const answer = await seeds.ask(document(depth));
    expect(answer.status).toBe(400);
    expect(firstError(answer).code).toMatch(/^(LIMIT_EXCEEDED|GRAPHQL_(PARSE|VALIDATION)_FAILED)$/u);
  }
});

describe("refuses variables that are too large", () => {
  const query = "query ($filter: OfficialFilter) { officials(filter: $filter) { totalCount } }";
  const deep = `{"filter":${nested(40, '"not"')}}`;

  test.each([
    ["inputDepth", "side by side", deep],
    ["inputDepth", "side by side", `{"undeclared":${"[".repeat(50_000)}${"]".repeat(50_000)}}`],
    ["inputValues", "5000 values", `{"filter":{"slug":{"in":[${'"x",'.repeat(5000)}"x"]}}}`],
    ["textLength", "5000 characters", `{"filter":{"slug":{"contains":"${"x".repeat(60_000)}"}}}`],
  ])("of a POST: %s, with the remedy %s", async (limit, words, variables) => {
    const answer = await seeds.post(`{"query":"${query}","variables":${variables}}`);
    expect(answer.status).toBe(400);
    expect(firstError(answer)).toMatchObject({ code: "LIMIT_EXCEEDED", limit });
    expect(firstError(answer).message).toContain(words);
  });

  test("of a GET", async () => {
    const response = await fetch(`${seeds.url}graphql?${new URLSearchParams({ query, variables: deep }).toString()}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { limit: "inputDepth" } }] });
  });

  test("and arguments that one variable makes large in many places", async () => {
    const conditions = Array.from({ length: 400 }, () => ({ slug: { eq: "x" } }));
    const many = `query ($f: OfficialFilter!) { officials(filter: { or: [${times(100, () => "$f")}] }) { totalCount } }`;
    const answer = await seeds.ask(many, { f: { or: conditions } });
    expect(firstError(answer)).toMatchObject({
      limit: "argumentValues",
      message: expect.stringContaining("1000 values"),
    });
  });

  test("and takes a filter of as many conditions as one may have", async () => {
    const { body } = await seeds.ask(query, { filter: { or: Array.from({ length: 900 }, () => ({})) } });
    expect(body.errors).toBeUndefined();
  });

  test("and takes one that nests as deeply as it may", async () => {
    const { status, body } = await seeds.ask(query, { filter: JSON.parse(nested(31, '"not"')) as unknown });
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
  });
});

describe("the size of a page", () => {
  test.each([
    ["literal", "{ officials(first: 101) { totalCount } }", undefined],
    ["variable", "query ($n: Int) { officials(first: $n) { totalCount } }", { n: 101 }],
    ["negative variable", "query ($n: Int) { officials(last: $n) { totalCount } }", { n: -1 }],
  ])("is bounded by a %s", async (_case, query, variables) => {
    const answer = await seeds.ask(query, variables);
    expect(firstError(answer)).toMatchObject({ code: "BAD_USER_INPUT", message: expect.stringMatching(/first|last/u) });
  });
});

describe("the schema", () => {
  const whole = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });

  test("is told to tools that ask for all of it", async () => {
    const { status, body } = await seeds.ask(whole);
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: { __schema: {} }, extensions: { cost: { requested: 100, actual: 100 } } });
    expect(body.errors).toBeUndefined();
  });

  test("is kept when introspection is off, and not given away by suggestions", async () => {
    const closed = await serveSeeds({ introspection: false });
    const refused = await closed.ask(whole);
    const misspelt = await closed.ask("{ oficials { totalCount } }");
    const typename = await closed.ask("{ __typename }");
    await closed.discard();
    expect(refused.status).toBe(400);
    expect(firstError(refused)).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "introspection" });
    expect(firstError(refused).message).toContain("ENTENTE_INTROSPECTION");
    expect(firstError(misspelt).code).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(misspelt.text).not.toContain("Did you mean");
    expect(typename.body.data).toEqual({ __typename: "Query" });
  });
});

test("several operations in one request are refused", async () => {
  const answer = await seeds.post(JSON.stringify(Array.from({ length: 10 }, () => ({ query: "{ __typename }" }))));
  expect(answer.status).toBe(400);
  expect(firstError(answer).code).toBe("BAD_REQUEST");
});

test("a body above the limit is refused", async () => {
  const answer = await seeds.ask(`# ${"x".repeat(1_100_000)}`);
  expect(answer.status).toBe(413);
  expect(firstError(answer).message).toContain("larger than 1 MB");
});

test("what was refused harms nobody: the server still answers", async () => {
  const { body } = await seeds.ask("{ officials(first: 1) { nodes { name } } }");
  expect(body.errors).toBeUndefined();
});
