import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";

interface Aggregate {
  readonly totalCount: number;
  readonly groupCount: number;
  readonly groups: readonly { readonly count: number; readonly keys: readonly Key[] }[];
}

interface Key {
  readonly key: string;
  readonly value: string | null;
  readonly label: string | null;
}

/** Counts by key, as the five articles support them; null is the group of things without a value. */
const COUNTS: Readonly<Record<string, readonly (readonly [number, ...(string | null)[]])[]>> = {
  "agreementsAggregate(groupBy: [STATUS])": [
    [4, "SIGNED"],
    [1, "IN_RATIFICATION"],
  ],
  "agreementsAggregate(groupBy: [INSTRUMENT_TYPE])": [
    [3, "AGREEMENT"],
    [1, "INTERGOVERNMENTAL_AGREEMENT"],
    [1, "MEMORANDUM_OF_UNDERSTANDING"],
  ],
  "agreementsAggregate(groupBy: [STATUS, SIGNED_YEAR])": [
    [2, "SIGNED", "2022"],
    [1, "IN_RATIFICATION", "2024"],
    [1, "SIGNED", "2025"],
    [1, "SIGNED", null],
  ],
  "agreementsAggregate(groupBy: [COUNTRY_PAIR])": [
    [2, "GB-KZ"],
    [2, "KZ-UZ"],
    [1, "BH-KZ"],
  ],
  'agreementsAggregate(groupBy: [COUNTRY], filter: { parties: { includesAll: ["UZ"] } })': [
    [2, "KZ"],
    [2, "UZ"],
  ],
  "agreementsAggregate(groupBy: [TOPIC])": [
    [3, "20000638"],
    [1, "09000000"],
    [1, "20000587"],
    [1, "20000639"],
  ],
  'eventsAggregate(groupBy: [CLASSIFICATION], filter: { countries: { includesAll: ["KZ", "UZ"] } })': [
    [2, "VISIT"],
    [1, "AUDIENCE"],
    [1, "NEGOTIATIONS"],
  ],
  'eventsAggregate(groupBy: [MONTH], filter: { startDate: { gte: "2024" } })': [
    [5, "2024-01"],
    [3, null],
    [1, "2024-02"],
    [1, "2024-05"],
    [1, "2025-01"],
    [1, "2025-02"],
  ],
  "figuresAggregate(groupBy: [COUNTRY_PAIR, KIND])": [
    [3, "GB-KZ", "ACTUAL"],
    [3, "KZ-TJ", "ACTUAL"],
    [2, "KZ-UZ", "ACTUAL"],
    [2, "KZ-UZ", "PIPELINE"],
    [1, "KZ-TJ", "TARGET"],
    [1, "KZ-UZ", "TARGET"],
  ],
  "statementsAggregate(groupBy: [SPEAKER])": [
    [7, "murat-nurtleu"],
    [3, "sirojiddin-muhriddin"],
    [2, "roman-vassilenko"],
    [2, null],
    [1, "abdullatif-alzayani"],
    [1, "aigul-kuspan"],
    [1, "kairat-umarov"],
  ],
  "articlesAggregate(groupBy: [PUBLISHER])": [
    [2, "Daryo"],
    [2, null],
    [1, "Kazinform"],
  ],
  'officialsAggregate(groupBy: [SENIORITY], filter: { country: { includesAll: ["KZ"] } })': [
    [2, "DEPUTY_MINISTER"],
    [1, "DEPUTY_HEAD_OF_GOVERNMENT"],
    [1, "FOREIGN_MINISTER"],
    [1, "HEAD_OF_STATE"],
    [1, "LEGISLATOR"],
  ],
  "organizationsAggregate(groupBy: [STATUS])": [
    [29, "EXISTING"],
    [1, "PLANNED"],
    [1, "PROPOSED"],
  ],
  "commitmentsAggregate(groupBy: [YEAR])": [
    [19, "2024"],
    [6, "2023"],
    [5, null],
  ],
};

describe.each(ENGINES)("an aggregate on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });

  afterAll(() => asking.discard());

  test.each(Object.entries(COUNTS))("counts %s", async (field, counts) => {
    const { groups, groupCount } = await aggregate(field);
    expect(groups.map(({ count, keys }) => [count, ...keys.map(({ value }) => value)])).toEqual(counts);
    expect(groupCount).toBe(counts.length);
  });

  test("says in words what a code stands for", async () => {
    const { groups } = await aggregate("agreementsAggregate(groupBy: [COUNTRY_PAIR, TOPIC])", "first: 1");
    expect(groups.map(({ keys }) => keys)).toEqual([
      [
        { key: "COUNTRY_PAIR", value: "KZ-UZ", label: "Kazakhstan and Uzbekistan" },
        { key: "TOPIC", value: "20000638", label: "international relations" },
      ],
    ]);
  });

  test("counts a thing with several values in each of their groups, but once in all", async () => {
    const { totalCount, groups } = await aggregate("agreementsAggregate(groupBy: [COUNTRY])");
    expect(totalCount).toBe(5);
    expect(groups.map(({ count }) => count)).toEqual([5, 2, 2, 1]);
  });

  test("gives the largest groups first and tells how many it left out", async () => {
    const { groups, groupCount } = await aggregate("eventsAggregate(groupBy: [COUNTRY])", "first: 2");
    expect([groupCount, groups.map(({ keys }) => keys[0]?.value)]).toEqual([15, ["KZ", "UZ"]]);
  });

  test("agrees with the list of every group", async () => {
    const { groups } = await aggregate("eventsAggregate(groupBy: [CLASSIFICATION])");
    for (const { keys, count } of groups) {
      const query = `{ events(filter: { classification: { eq: ${String(keys[0]?.value)} } }) { totalCount } }`;
      expect(await asking.data(query)).toEqual({ events: { totalCount: count } });
    }
  });

  test.each([
    ["groupBy: []", "first: 1"],
    ["groupBy: [STATUS, STATUS]", "first: 1"],
    ["groupBy: [STATUS, LEGAL_FORM, TOPIC]", "first: 1"],
    ["groupBy: [STATUS]", "first: 1001"],
    ["groupBy: [STATUS]", "first: -1"],
  ])("refuses %s with %s", async (by, first) => {
    const { errors } = await asking.ask(`{ agreementsAggregate(${by}) { groups(${first}) { count } } }`);
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect(errors?.[0]?.message).toMatch(/^Argument "(groupBy|first)": /u);
  });

  async function aggregate(field: string, paging = "first: 1000"): Promise<Aggregate> {
    const query = `{ found: ${field} { totalCount groupCount groups(${paging}) { count keys { key value label } } } }`;
    return (await asking.data<{ found: Aggregate }>(query)).found;
  }
});
