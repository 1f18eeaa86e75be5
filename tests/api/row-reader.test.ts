import { relationsSharingTheKey, rowReader, type EntityClass } from "../../src/api/row-reader";
import { loadPaths } from "../../src/ingest/load";
import { SEEDS } from "../support/seeds";
import { ENGINES, type TestDatabase } from "../support/engines";

describe.each(ENGINES)("Rows read on $name", ({ freshDatabase }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.discard());

  test("are what TypeORM reads, of every entity", async () => {
    const dataSource = await database.migrated();
    await loadPaths(dataSource, [SEEDS], { rulesOff: [] });
    const counts: Record<string, number> = {};
    for (const metadata of dataSource.entityMetadatas) {
      const reader = rowReader({ dataSource, asked: null }, metadata.target as EntityClass<object>);
      const key = metadata.primaryColumns[0]?.propertyName ?? "";
      const expected = await dataSource.getRepository(metadata.target).find({
        relations: Object.fromEntries(relationsSharingTheKey(metadata).map(({ propertyName }) => [propertyName, true])),
        order: { [key]: "ASC" },
      });
      const { readApart = [] } = metadata.target as { readApart?: readonly string[] };
      for (const row of expected) for (const property of readApart) Reflect.deleteProperty(row, property);
      const keys = expected.map((row) => (row as Record<string, number | string>)[key] ?? "");
      const found = await reader.whereIn({ [key]: keys });
      const byKey = new Map(found.map((row) => [(row as Record<string, unknown>)[key], row]));
      expect(keys.map((each) => byKey.get(each))).toEqual(expected);
      counts[metadata.name] = found.length;
    }
    expect(counts).toMatchObject({ Article: 5, Evidence: expect.any(Number) as number });
    expect(Object.values(counts).filter((count) => count > 0).length).toBeGreaterThan(20);
  });
});
