import type { DataSource } from "typeorm";
import { migrate, undoLastMigration } from "../../src/database/migrate";
import { ENGINES, type TestDatabase } from "../support/engines";
import { insertRow, insertSampleRows } from "../support/sample-rows";

describe.each(ENGINES)("Migrations on $name", ({ freshDatabase }) => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeEach(async () => {
    database = await freshDatabase();
    dataSource = await database.migrated();
    await insertSampleRows(dataSource);
  });
  afterEach(() => database.discard());

  test("every table has a sample row", async () => {
    const rows = await everyRow();

    expect(Object.values(rows).map((ofTable) => ofTable.length)).toEqual(dataSource.entityMetadatas.map(() => 1));
  });

  test("each goes down and up again and loses no row", async () => {
    const before = await everyRow();

    await downAndUp(dataSource);

    expect(await everyRow()).toEqual(before);
  });

  test("rows go on being numbered after they were set aside", async () => {
    await downAndUp(dataSource);

    await insertRow(dataSource, "topic", { code: "20000639", label: "diplomacy" });

    const topics = await dataSource.query<{ id: number }[]>(`SELECT "id" FROM "topic" ORDER BY "id"`);
    expect(topics).toEqual([{ id: 1 }, { id: 2 }]);
  });

  test("go down and up again without rows", async () => {
    const empty = await freshDatabase();
    const emptied = await empty.migrated();

    await downAndUp(emptied);

    const { upQueries } = await emptied.driver.createSchemaBuilder().log();
    expect(upQueries).toEqual([]);
    await empty.discard();
  });

  async function everyRow(): Promise<Record<string, unknown[]>> {
    const rows: Record<string, unknown[]> = {};
    for (const { tableName } of dataSource.entityMetadatas) {
      rows[tableName] = await dataSource.query<unknown[]>(`SELECT * FROM "${tableName}"`);
    }
    return rows;
  }
});

async function downAndUp(dataSource: DataSource): Promise<void> {
  let undone: string | null;
  do undone = await undoLastMigration(dataSource);
  while (undone !== null);
  await migrate(dataSource);
}
