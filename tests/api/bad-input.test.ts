import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";

/** Each query, the argument that its error names and the remedy. */
const REFUSED: readonly (readonly [query: string, argument: string, remedy: RegExp])[] = [
  ["{ agreements(first: 101) { totalCount } }", "first", /at most 100; page on with `after`/u],
  ["{ agreements(last: 1000) { totalCount } }", "last", /at most 100/u],
  ["{ agreements(first: -1) { totalCount } }", "first", /must not be negative/u],
  ["{ agreements(first: 1, last: 1) { totalCount } }", "last", /cannot be combined with `first`/u],
  ['{ agreements(after: "x") { totalCount } }', "after", /not a cursor/u],
  ["{ officials { nodes { events(first: 101) { totalCount } } } }", "first", /at most 100/u],
  [
    '{ agreements(filter: { or: [{ signedOn: { gte: "soon" } }] }) { totalCount } }',
    "filter.or[0].signedOn.gte",
    /EDTF/u,
  ],
  ['{ agreements(filter: { signedOn: { lte: "XXXX-02" } }) { totalCount } }', "filter.signedOn.lte", /names no year/u],
  [
    '{ agreements(filter: { parties: { includesAll: ["KZ", "Oz"] } }) { totalCount } }',
    "filter.parties.includesAll[1]",
    /"Oz" is no country/u,
  ],
  ['{ country(code: "KZ") { agreements(with: "ZZ") { totalCount } } }', "with", /"ZZ" is no country/u],
  ['{ relation(between: ["KZ"]) { events { totalCount } } }', "between", /exactly two different/u],
  ['{ relation(between: ["KZ", "KZ"]) { events { totalCount } } }', "between", /exactly two different/u],
  ['{ relation(between: ["KZ", "ZZ"]) { events { totalCount } } }', "between[1]", /"ZZ" is no country/u],
  ['{ agreements { nodes { status(asOf: "soon") } } }', "asOf", /EDTF/u],
  ['{ officials { nodes { memberships(asOf: "2024/..") { totalCount } } } }', "asOf", /has no end/u],
  [`{ nodes(ids: ${JSON.stringify(Array(101).fill("x"))}) { id } }`, "ids", /at most 100/u],
];

describe.each(ENGINES)("on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });

  afterAll(() => asking.discard());

  test.each(REFUSED)("%s is refused", async (query, argument, remedy) => {
    const { errors } = await asking.ask(query);
    expect(errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument });
    expect(errors?.[0]?.message).toMatch(remedy);
  });

  test("a cursor of another list, another order or with other values is refused", async () => {
    const { officials } = await asking.data<{ officials: { pageInfo: { endCursor: string } } }>(
      "{ officials(first: 1) { pageInfo { endCursor } } }",
    );
    const cursor = officials.pageInfo.endCursor;
    const damaged = Buffer.from(
      Buffer.from(cursor, "base64url")
        .toString()
        .replace(/\["[^"]*"\],\d+/u, "[7],7"),
    ).toString("base64url");
    const messages = await Promise.all([
      refusal("{ agreements(after: $cursor) { totalCount } }", cursor),
      refusal("{ officials(after: $cursor, orderBy: [{ field: SLUG, direction: ASC }]) { totalCount } }", cursor),
      refusal("{ officials(after: $cursor) { totalCount } }", damaged),
    ]);
    expect(messages).toEqual([
      expect.stringContaining("another list"),
      expect.stringContaining("another order"),
      expect.stringContaining("damaged"),
    ]);
  });

  async function refusal(query: string, cursor: string): Promise<string | undefined> {
    const { errors } = await asking.ask(`query ($cursor: String) ${query}`, { cursor });
    return errors?.[0]?.message;
  }
});
