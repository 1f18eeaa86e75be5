import { migrate, undoLastMigration } from "../../src/database/migrate";
import { loadPaths } from "../../src/ingest/load";
import { readings } from "../../src/ingest/stored/readings";
import { ENGINES } from "../support/engines";
import { SEEDS } from "../support/seeds";

interface Stored {
  readonly id: number;
  readonly fact: string;
}

interface Whole {
  readonly key: string;
  readonly grounds: { readonly evidence: readonly unknown[] };
}

describe.each(ENGINES)("what was read, on $name", ({ freshDatabase }) => {
  test("is stored whole by the version before, and shortened by this one", async () => {
    const database = await freshDatabase();
    const dataSource = await database.migrated();
    await loadPaths(dataSource, [SEEDS], { rulesOff: [] });
    const stored = () => dataSource.query<Stored[]>(`SELECT "id", "fact" FROM "claim_reading" ORDER BY "id"`);
    const before = await stored();
    const facts = new Map((await readings(dataSource.manager, {})).map(({ rowId, fact }) => [rowId, fact]));

    while ((await undoLastMigration(dataSource)) !== "Readings1795305600018");

    const whole = (await stored()).map(({ id, fact }) => [id, JSON.parse(fact) as Whole] as const);
    expect(whole.length).toBeGreaterThan(300);
    for (const [id, fact] of whole) expect(fact).toEqual(facts.get(id));
    await migrate(dataSource);
    expect(await stored()).toEqual(before);
    await database.discard();
  });
});
