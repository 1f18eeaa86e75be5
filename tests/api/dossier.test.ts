import { ENGINES } from "../support/engines";
import { askSeeds, type Asking } from "./asking";

const DOSSIER = `query ($between: [String!]!) { relation(between: $between) {
  countries { nodes { code } }
  officials(orderBy: [{ field: FAMILY_NAME, direction: ASC }]) { nodes { familyName } }
  events { totalCount }
  agreements { nodes { status signedOn { edtf } signingPlace } }
  organizations(orderBy: [{ field: NAME, direction: ASC }]) { nodes { status } }
  figures { totalCount }
  commitments { totalCount }
  statements { nodes { quoteType } }
  timeline { nodes { __typename ... on Event { startDate { earliest latest } } ... on AgreementAction { actionOn { earliest latest } } } }
} }`;

interface Dated {
  readonly startDate?: Days;
  readonly actionOn?: Days;
}
interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

describe.each(ENGINES)("the dossier of two countries on $name", (engine) => {
  let asking: Asking;

  beforeAll(async () => {
    asking = await askSeeds(engine);
  });

  afterAll(() => asking.discard());

  test("holds what both have to do with, and nothing of third countries", async () => {
    const { relation } = await asking.data<{ relation: { commitments: { totalCount: number } } }>(DOSSIER, {
      between: ["KZ", "UZ"],
    });
    const signed = { status: "SIGNED", signedOn: { edtf: "2022" }, signingPlace: "Tashkent" };
    expect(relation).toMatchObject({
      countries: { nodes: [{ code: "KZ" }, { code: "UZ" }] },
      officials: { nodes: ["Mirziyoyev", "Nurtleu", "Saidov", "Tokayev"].map((familyName) => ({ familyName })) },
      events: { totalCount: 4 },
      agreements: { nodes: [signed, signed] },
      figures: { totalCount: 4 },
      statements: { nodes: [{ quoteType: "DIRECT" }, { quoteType: "INDIRECT" }] },
    });
    expect(relation.commitments.totalCount).toBeGreaterThanOrEqual(3);
  });

  test("lists the bodies of both, planned ones among them", async () => {
    const { relation } = await asking.data<{ relation: { organizations: { nodes: { status: string }[] } } }>(DOSSIER, {
      between: ["KZ", "UZ"],
    });
    expect(relation.organizations.nodes.map(({ status }) => status).sort()).toEqual([
      ...["EXISTING", "EXISTING", "EXISTING", "PLANNED"],
    ]);
  });

  test("is the same whichever country is named first", async () => {
    const there = await asking.data(DOSSIER, { between: ["KZ", "UZ"] });
    expect(await asking.data(DOSSIER, { between: ["UZ", "KZ"] })).toEqual(there);
  });

  test("has a timeline in the order of the days", async () => {
    const { relation } = await asking.data<{ relation: { timeline: { nodes: Dated[] } } }>(DOSSIER, {
      between: ["KZ", "UZ"],
    });
    const days = relation.timeline.nodes.flatMap(({ startDate, actionOn }) => {
      const date = startDate ?? actionOn;
      return date ? [date.earliest ?? date.latest] : [];
    });
    expect(days.length).toBeGreaterThan(4);
    expect(days).toEqual([...days].sort());
  });

  test("is empty for two countries that have nothing to do with each other", async () => {
    const { relation } = await asking.data<{ relation: unknown }>(DOSSIER, { between: ["FR", "UZ"] });
    expect(relation).toMatchObject({ events: { totalCount: 0 }, agreements: { nodes: [] }, timeline: { nodes: [] } });
  });

  test.each([
    ["2020", 0, 0, 0, 0, 0],
    ["2021", 1, 0, 0, 0, 1],
    ["2022-06", 1, 0, 0, 0, 1],
    ["2022", 2, 2, 0, 0, 4],
    ["2024-01", 2, 2, 0, 0, 4],
    ["2024-02", 4, 2, 4, 2, 20],
    [null, 4, 2, 4, 2, 20],
  ])("as of %s holds what was known by then", async (asOf, events, agreements, figures, statements, entries) => {
    const query = `query ($asOf: String) { relation(between: ["KZ", "UZ"], asOf: $asOf) {
      events { totalCount } agreements { totalCount } figures { totalCount } statements { totalCount }
      timeline { totalCount } } }`;
    const counts = { events, agreements, figures, statements, timeline: entries };
    const counted = Object.entries(counts).map(([field, totalCount]) => [field, { totalCount }]);
    expect(await asking.data(query, { asOf })).toEqual({ relation: Object.fromEntries(counted) });
  });

  test("as of a day has the officials and bodies of that day, and says which day it is", async () => {
    const query = `query ($asOf: String) { relation(between: ["UZ", "KZ"], asOf: $asOf) {
      asOf officials { nodes { familyName } } organizations { totalCount } commitments { totalCount } } }`;
    expect(await asking.data(query, { asOf: "2021-12" })).toEqual({
      relation: {
        asOf: "2021-12-31",
        officials: { nodes: [{ familyName: "Mirziyoyev" }] },
        organizations: { totalCount: 0 },
        commitments: { totalCount: 0 },
      },
    });
    const { errors } = await asking.ask(query, { asOf: "2021/.." });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "asOf" });
  });

  test("counts what a country shares with each country it deals with", async () => {
    const query = `{ country(code: "UZ") { relations { edges { eventCount agreementCount node { code } } } } }`;
    expect(await asking.data(query)).toEqual({
      country: { relations: { edges: [{ eventCount: 4, agreementCount: 2, node: { code: "KZ" } }] } },
    });
  });
});
