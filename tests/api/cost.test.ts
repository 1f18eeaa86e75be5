import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";

interface Case {
  readonly query: string;
  readonly few: Record<string, unknown>;
  readonly many: Record<string, unknown>;
}

/** The same asked of a few items and of many; the few already lead to rows of every type. */
const CASES: Readonly<Record<string, Case>> = {
  "officials and what they hold": {
    query: `query ($n: Int) { officials(first: $n) { totalCount nodes { names memberships { totalCount nodes {
      post { label organization { name } } country { name } observedOn { edtf } evidence { quote article { slug } } } } } } }`,
    few: { n: 4 },
    many: { n: 100 },
  },
  "agreements, six levels deep": {
    query: `query ($n: Int) { agreements(first: $n) { nodes {
      parties { nodes { party { __typename ... on Country { name } } evidence { quote } } }
      involvements { totalCount nodes { role official { name events { nodes { name
        participants { edges { role node { __typename } evidence { prefix quote suffix } } } } } } } } } } }`,
    few: { n: 2 },
    many: { n: 100 },
  },
  "events and all that belongs to them": {
    query: `query ($slugs: [String!]) { events(filter: { slug: { in: $slugs } }) { nodes { series { name } placeCountry { name } children { totalCount }
      topics { nodes { label } } commitments { nodes { debtors { nodes { agent { __typename } } } } }
      statements { nodes { speaker { __typename } about { totalCount } } } figures { nodes { fromCountry { name } } } } } }`,
    few: {
      slugs: [
        "kazakhstan-tajikistan-negotiations-in-dushanbe",
        "kazakhstan-uk-strategic-dialogue-8",
        "kazakhstan-uk-33rd-anniversary-of-diplomatic-relations",
      ],
    },
    many: { slugs: null },
  },
  "whom officials met": {
    query: `query ($n: Int) { officials(first: $n) { nodes { counterparts { totalCount edges {
      meetings last { edtf } basis node { name } events { nodes { name } } } } } } }`,
    few: { n: 4 },
    many: { n: 100 },
  },
  "countries and those they deal with": {
    query: `query ($codes: [String!]) { countries(filter: { code: { in: $codes } }) { nodes {
      names { nodes { name } } officials { totalCount nodes { name } } agreements { totalCount } statements { totalCount }
      relations { edges { eventCount agreementCount node { name } } } } } }`,
    few: { codes: ["KZ", "UZ"] },
    many: { codes: ["KZ", "UZ", "GB", "US", "TJ", "BH", "PL", "LV", "MD", "ES", "CH", "LU", "SG", "UA", "FR"] },
  },
  "articles and their claims of every type": {
    query: `query ($n: Int) { articles(first: $n) { nodes { sentences(first: 3) { nodes { text } }
      mentions { nodes { node { __typename } text } } claims { nodes { id evidence { quote } } } } } }`,
    few: { n: 2 },
    many: { n: 100 },
  },
};

describe.each(ENGINES)("on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });

  afterAll(() => asking.discard());

  test.each(Object.entries(CASES))(
    "%s: many rows cost no more statements than a few",
    async (_, { query, few, many }) => {
      expect(await asking.cost(query, many)).toBeLessThanOrEqual(await asking.cost(query, few));
    },
  );

  test("a list is not counted unless its count is asked for, and not read unless its items are", async () => {
    expect(await asking.cost("{ agreements { nodes { slug } } }")).toBe(2);
    expect(await asking.cost("{ agreements { totalCount } }")).toBe(1);
  });
});
