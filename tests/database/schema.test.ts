import { ENGINES, type TestDatabase } from "../support/engines";

describe.each(ENGINES)("A migrated database on $name", ({ freshDatabase }) => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.discard());

  test("equals the entities", async () => {
    const dataSource = await database.migrated();

    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();

    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  test("needs no second migration", async () => {
    const dataSource = await database.migrated();

    await expect(dataSource.runMigrations()).resolves.toEqual([]);
  });
});
