import { graphql, type GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { createContext } from "../../src/api/context";
import { buildEntenteSchema } from "../../src/schema";
import { ENGINES, type TestDatabase } from "../support/engines";
import { loadGenerated } from "../support/generated";

const ITEMS =
  "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { slug status } }";

interface Answer {
  agreements: { totalCount: number; edges: { cursor: string }[] };
}

describe.each(ENGINES)("The agreements of two countries on $name", ({ freshDatabase }) => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let schema: GraphQLSchema;
  let one: string;
  let other: string;

  beforeAll(async () => {
    database = await freshDatabase();
    dataSource = await database.migrated();
    await loadGenerated(dataSource, { articles: 1000, seed: 7 });
    const [busiest] = await dataSource.query<{ one: string; other: string }[]>(`SELECT "one", "other" FROM shared_item
      WHERE "kind" = 'AGREEMENT' GROUP BY "one", "other" ORDER BY COUNT(*) DESC LIMIT 1`);
    if (!busiest) throw new Error("No two countries share an agreement.");
    ({ one, other } = busiest);
    schema = await buildEntenteSchema();
  }, 300_000);
  afterAll(() => database.discard());

  test.each([
    "",
    'status: { in: [IN_FORCE, SIGNED] }, signedOn: { gte: "2014", lte: "2024-06" }',
    'signedOn: { overlaps: "2015/2020" }',
    "signedOn: { isNull: true }",
    'status: { notIn: [SIGNED] }, not: { signedOn: { gte: "2016" } }',
    'or: [{ status: { eq: SIGNED } }, { signedOn: { lte: "2018" } }]',
    'status: { in: [IN_FORCE, SIGNED] }, title: { contains: "cooperation" }',
    "and: [{ instrumentType: { eq: MEMORANDUM_OF_UNDERSTANDING } }, { legalForm: { eq: UNKNOWN } }]",
    'basis: { eq: EXPLICIT }, not: { partyOrganization: { contains: "ministry" } }',
  ])("are those that are found, whatever else they have: %s", async (others) => {
    for (const page of ["first: 5", "last: 5", "first: 0", "first: 100"])
      expect(await kept(others, page)).toEqual(await found(others, page));
    expect((await kept("", "first: 1")).agreements.totalCount).toBeGreaterThan(5);
  });

  test("are fewer by status and by day", async () => {
    const counts = await Promise.all(
      ["", "status: { in: [RATIFIED, IN_FORCE] }", 'signedOn: { gte: "2018" }'].map((others) =>
        kept(others, "first: 1"),
      ),
    );

    const [all = 0, further = 0, late = 0] = counts.map(({ agreements }) => agreements.totalCount);
    expect([further > 0, further < all, late > 0, late < all]).toEqual([true, true, true, true]);
  });

  test("are those that are found from any place on", async () => {
    const others = "status: { in: [IN_FORCE, SIGNED] }";
    const cursors = (await kept(others, "first: 100")).agreements.edges.map(({ cursor }) => cursor);

    expect(cursors.length).toBeGreaterThan(3);
    for (const cursor of cursors) {
      for (const page of [`first: 2, after: "${cursor}"`, `last: 2, before: "${cursor}"`])
        expect(await kept(others, page)).toEqual(await found(others, page));
    }
  });

  test.each([
    "orderBy: [{ field: SIGNED_ON, direction: ASC }]",
    "orderBy: [{ field: SIGNED_ON, direction: DESC, nulls: FIRST }]",
    "orderBy: [{ field: TITLE, direction: ASC }]",
    "orderBy: [{ field: LOADED, direction: DESC }]",
    "review: [PROPOSED]",
    "review: [PROPOSED, ACCEPTED, REJECTED]",
    "review: []",
  ])("are the same however they are asked for: %s", async (page) => {
    expect(await kept("status: { notIn: [UNKNOWN] }", `first: 7, ${page}`)).toEqual(
      await found("status: { notIn: [UNKNOWN] }", `first: 7, ${page}`),
    );
  });

  test("are asked for with one country, with three and with any", async () => {
    const third = one === "FR" || other === "FR" ? "DE" : "FR";
    for (const parties of [
      `includesAll: []`,
      `includesAll: ["${one}"]`,
      `includesAll: ["${one}", "${one}"]`,
      `includesAll: ["${one}", "${other}", "${third}"]`,
      `includesAll: ["${other}", "${one}"], includesAny: ["${third}", "${one}"]`,
      `includesAll: ["${other}", "${one}"], includesAny: ["${third}"]`,
    ]) {
      const filter = `parties: { ${parties} }`;
      expect(await asked(filter, "first: 5")).toEqual(await asked(`or: [{ ${filter} }]`, "first: 5"));
    }
  });

  test("are refused of what is no country, wherever it stands", async () => {
    const source = `{ agreements(filter: { parties: { includesAll: ["${one}", "${other}", "XX"] } }) { totalCount } }`;
    const { errors } = await graphql({ schema, source, contextValue: createContext(dataSource) });

    expect(errors?.map(({ message }) => message)).toEqual([
      expect.stringContaining('filter.parties.includesAll[2]": "XX" is no country'),
    ]);
  });

  /** The two countries are named in the filter itself, in either order. */
  function kept(others: string, page: string): Promise<Answer> {
    return asked(`parties: { includesAll: ["${other}", "${one}"] }, ${others}`, page);
  }

  /** Within another condition nobody looks for two countries. */
  function found(others: string, page: string): Promise<Answer> {
    return asked(`and: [{ parties: { includesAll: ["${one}", "${other}"] } }, { ${others} }]`, page);
  }

  async function asked(filter: string, page: string): Promise<Answer> {
    const source = `{ agreements(${page}, filter: { ${filter} }) { ${ITEMS} } }`;
    const { data, errors } = await graphql({ schema, source, contextValue: createContext(dataSource) });
    expect(errors).toBeUndefined();
    return data as unknown as Answer;
  }
});
