import { graphql, type GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { CONCLUSION_ROLES } from "../../src/agreements/agreement-involvement.entity";
import { createContext } from "../../src/api/context";
import { buildEntenteSchema } from "../../src/schema";
import { ENGINES, type TestDatabase } from "../support/engines";
import { busiestOfficials, loadGenerated } from "../support/generated";

/** The roles that count when none are asked for; asking for them by name has the database find out what it keeps. */
const BY_NAME = `roles: [${CONCLUSION_ROLES.join(", ")}]`;

const ITEMS =
  "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { slug } }";

interface Answer {
  officials: { nodes: { agreements: { totalCount: number; edges: { cursor: string }[] } }[] };
}

describe.each(ENGINES)("The agreements of officials that are kept on $name", ({ freshDatabase }) => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let schema: GraphQLSchema;
  let officials: string;

  beforeAll(async () => {
    database = await freshDatabase();
    dataSource = await database.migrated();
    await loadGenerated(dataSource, { articles: 1000, seed: 3 });
    officials = await busiestOfficials(dataSource, "agreement_involvement", "officialId");
    schema = await buildEntenteSchema();
  }, 300_000);
  afterAll(() => database.discard());

  test.each([
    "first: 3",
    "last: 3",
    "first: 0",
    "first: 100",
    "first: 2, orderBy: [{ field: SIGNED_ON, direction: DESC }]",
  ])("are those that are found, for %s", async (page) => {
    const answer = await asked(page);

    expect(answer).toEqual(await asked(`${page}, ${BY_NAME}`));
    expect(answer.officials.nodes.filter(({ agreements }) => agreements.totalCount > 5).length).toBeGreaterThan(5);
  });

  test("are those that are found from any place on", async () => {
    const [busiest] = (await asked("first: 100")).officials.nodes
      .map(({ agreements }) => agreements)
      .sort((one, other) => other.totalCount - one.totalCount);
    const cursors = busiest?.edges.map(({ cursor }) => cursor) ?? [];

    expect(cursors.length).toBeGreaterThan(5);
    for (const cursor of cursors) {
      for (const page of [`first: 3, after: "${cursor}"`, `last: 3, before: "${cursor}"`])
        expect(await asked(page)).toEqual(await asked(`${page}, ${BY_NAME}`));
    }
  });

  test.each([
    "orderBy: [{ field: TITLE, direction: ASC }]",
    "orderBy: [{ field: SIGNED_ON, direction: ASC }]",
    "review: [PROPOSED]",
  ])("are found out where they are asked for otherwise: %s", async (page) => {
    expect(await asked(`first: 5, ${page}`)).toEqual(await asked(`first: 5, ${page}, ${BY_NAME}`));
  });

  async function asked(page: string): Promise<Answer> {
    const source = `{ officials(filter: { slug: { in: ${officials} } }) { nodes { slug agreements(${page}) { ${ITEMS} } } } }`;
    const { data, errors } = await graphql({ schema, source, contextValue: createContext(dataSource) });
    expect(errors).toBeUndefined();
    return data as unknown as Answer;
  }
});
