import { graphql, type GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { createContext } from "../../src/api/context";
import { buildEntenteSchema } from "../../src/schema";
import { ENGINES, type TestDatabase } from "../support/engines";
import { busiestOfficials, loadGenerated } from "../support/generated";

interface Answer {
  officials: { nodes: { events: { edges: unknown[]; pageInfo: { hasNextPage: boolean } } }[] };
}

describe.each(ENGINES)("Lists below many parents on $name", ({ freshDatabase }) => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let schema: GraphQLSchema;
  let officials: string;

  beforeAll(async () => {
    database = await freshDatabase();
    dataSource = await database.migrated();
    await loadGenerated(dataSource, { articles: 1000, seed: 5 });
    officials = await busiestOfficials(dataSource, "participation", "agentOfficialId");
    schema = await buildEntenteSchema();
  }, 300_000);
  afterAll(() => database.discard());

  const ORDERS = [
    "",
    "orderBy: [{ field: NAME, direction: DESC }]",
    "orderBy: [{ field: START_DATE, direction: ASC }]",
  ];

  test.each(ORDERS)(
    "are the beginnings of the whole lists where they are longer than their pages: %s",
    async (order) => {
      const whole = await pages(`first: 100, ${order}`);
      expect(whole.filter(({ edges }) => edges.length > 5).length).toBeGreaterThan(5);
      expect(whole.every(({ pageInfo }) => !pageInfo.hasNextPage)).toBe(true);

      // What is found out about the lists when they are first asked for is known when they are asked for again.
      for (const first of [0, 1, 2, 3, 2, 1])
        expect(await pages(`first: ${String(first)}, ${order}`)).toEqual(
          whole.map(({ edges }) => ({
            edges: edges.slice(0, first),
            pageInfo: { hasNextPage: edges.length > first },
          })),
        );
    },
  );

  test("are their ends where they are read from there", async () => {
    const whole = await pages("first: 100");

    for (const last of [1, 2, 1])
      expect((await pages(`last: ${String(last)}`)).map(({ edges }) => edges)).toEqual(
        whole.map(({ edges }) => edges.slice(-last)),
      );
  });

  async function pages(args: string): Promise<Answer["officials"]["nodes"][number]["events"][]> {
    const source = `{ officials(filter: { slug: { in: ${officials} } }, first: 20) { nodes {
      events(${args}) { edges { cursor node { slug startDate { edtf } } } pageInfo { hasNextPage } } } } }`;
    const { data, errors } = await graphql({ schema, source, contextValue: createContext(dataSource) });
    expect(errors).toBeUndefined();
    return (data as unknown as Answer).officials.nodes.map(({ events }) => events);
  }
});
