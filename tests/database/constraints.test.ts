import type { DataSource } from "typeorm";
import { ENGINES, type TestDatabase } from "../support/engines";
import { insertRow, insertSampleRows, sampleRow } from "../support/sample-rows";

describe.each(ENGINES)("The tables on $name", ({ freshDatabase }) => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await freshDatabase();
    dataSource = await database.migrated();
    await insertSampleRows(dataSource);
  });
  afterAll(() => database.discard());

  /** Insert a copy of the sample row of a table, with changes. */
  function insert(table: string, changes: Record<string, unknown>): Promise<void> {
    return insertRow(dataSource, table, { ...sampleRow(dataSource.getMetadata(table)), ...changes });
  }

  test.each([
    ["a reference to no row", "sentence", { id: 2, articleId: 99, index: 2 }, /foreign key/iu],
    ["a claim without its record", "event_series", { id: 99, slug: "other" }, /foreign key/iu],
    ["a country that does not exist", "post", { id: 2, slug: "other", countryCode: "ZZ" }, /foreign key/iu],
    ["a second row of one natural key", "official", { id: 2 }, /unique/iu],
    ["the same sentence twice", "sentence", { id: 2 }, /unique/iu],
    ["a value outside its set", "claim", { id: 2, key: "other", basis: "GUESSED" }, /check constraint/iu],
    ["an inferred claim without a rule", "claim", { id: 2, key: "other", basis: "INFERRED" }, /check constraint/iu],
    ["a rule on a claim that is not inferred", "claim", { id: 2, key: "other", rule: "R" }, /check constraint/iu],
    ["a confidence above 1", "claim", { id: 2, key: "other", confidence: 1.5 }, /check constraint/iu],
    ["a quote that ends before it starts", "evidence", { id: 2, start: 5, end: 5 }, /check constraint/iu],
    ["a mention of two things", "mention", { id: 2, start: 2, agentOrganizationId: 1 }, /check constraint/iu],
    ["a mention of nothing", "mention", { id: 2, start: 2, agentOfficialId: null }, /check constraint/iu],
    ["a row without what it must have", "country", { code: "YY", alpha3: "YYY", name: null }, /not.null/iu],
  ])("refuse %s", async (_, table, changes, message) => {
    await expect(insert(table, changes)).rejects.toThrow(message);
  });

  test("refuse to remove what others refer to", async () => {
    await expect(dataSource.query(`DELETE FROM "claim"`)).rejects.toThrow(/foreign key/iu);
  });
});
