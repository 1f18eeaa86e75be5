import type { DataSource } from "typeorm";
import { isPostgres } from "../../src/api/engine";
import { dataRevision } from "../../src/api/writing";
import { LoadRun } from "../../src/claims/load-run.entity";
import { generate } from "../../src/generate/generate";
import { loadPaths } from "../../src/ingest/load";
import type { PartedCorpus } from "../../src/ingest/load/bulk/corpus-part";
import type { Told } from "../../src/ingest/load/corpus-rows";
import { Sync } from "../../src/ingest/load/sync";
import { TABLES } from "../../src/ingest/load/tables";
import { loadParts } from "../../src/ingest/load-parts";
import { beginRun } from "../../src/ingest/publish/load-run";
import { rowsOf } from "../../src/ingest/publish/publish";
import { refreshReviewOf } from "../../src/officials/refresh-review";
import { ENGINES, type TestDatabase } from "../support/engines";
import { GENERATING } from "../support/generated";
import { SEEDS } from "../support/seeds";

const ORDER = { articles: 500, seed: 3 };

describe.each(ENGINES)("a load in parts on $name", ({ freshDatabase }) => {
  let databases: TestDatabase[];
  let loaded: DataSource;

  const fresh = async (): Promise<DataSource> => {
    const database = await freshDatabase();
    databases.push(database);
    return database.migrated();
  };

  beforeAll(async () => {
    databases = [];
    loaded = await fresh();
    await loadParts(loaded, { ...GENERATING, corpus: () => generate(ORDER) });
  });
  afterAll(() => Promise.all(databases.map((database) => database.discard())));

  test("writes what the ordinary load writes of all parts together", async () => {
    const ordinary = await fresh();
    const { rowId } = await beginRun(ordinary.manager, GENERATING);
    await new Sync(ordinary.manager, rowsOf(whole(generate(ORDER)), rowId)).run();
    await refreshReviewOf(ordinary.manager);

    const [mine, theirs] = [await contents(loaded), await contents(ordinary)];
    for (const [table, rows] of theirs) expect([table, mine.get(table)]).toEqual([table, rows]);
    const empty = [...theirs].filter(([, rows]) => rows.length === 0).map(([table]) => table);
    expect(empty).toEqual(["rival_value", "referent"]);
  });

  test("leaves the indices, the checks and the way of writing as they were", async () => {
    const untouched = await fresh();

    expect(await definitions(loaded)).toEqual(await definitions(untouched));
    if (isPostgres(loaded)) return;
    expect(await loaded.query("PRAGMA foreign_key_check")).toEqual([]);
    expect(await loaded.query("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    for (const setting of ["foreign_keys", "ignore_check_constraints", "journal_mode", "cache_size"])
      expect(await loaded.query(`PRAGMA ${setting}`)).toEqual(await untouched.query(`PRAGMA ${setting}`));
  });

  test("numbers rows so that later ones come after them", async () => {
    const before = await loaded.manager.count(LoadRun);
    await expect(loaded.query(`INSERT INTO "topic" ("code", "label") VALUES ('0', 'new')`)).resolves.toBeDefined();
    await loaded.query(`DELETE FROM "topic" WHERE "code" = '0'`);
    await expect(
      loaded.query(`INSERT INTO "official" ("slug", "name", "folded") VALUES ('new', 'New', 'new')`),
    ).resolves.toBeDefined();
    await loaded.query(`DELETE FROM "official" WHERE "slug" = 'new'`);

    expect(before).toBe(1);
    expect(await dataRevision(loaded)).toBe(1);
  });

  test("refuses a database that was filled before, without making a corpus, and leaves it alone", async () => {
    const corpus = jest.fn(() => generate(ORDER));
    const seeded = await fresh();
    await loadPaths(seeded, [SEEDS], { rulesOff: [] });
    const before = await contents(seeded);

    await expect(loadParts(seeded, { ...GENERATING, corpus })).rejects.toThrow(
      /holds articles already; name an empty/u,
    );
    await expect(loadParts(loaded, { ...GENERATING, corpus })).rejects.toThrow(/holds articles already/u);

    expect(corpus).not.toHaveBeenCalled();
    expect(await contents(seeded)).toEqual(before);
  });

  test("is not undone by another load", async () => {
    await expect(loadPaths(loaded, [SEEDS], { rulesOff: [] })).rejects.toThrow(/holds generated articles alone/u);
  });

  test("loads nothing when a part fails, and all when asked again", async () => {
    const failing = await fresh();
    const { stage, parts } = generate(ORDER);
    const before = await definitions(failing);
    const breaking = function* () {
      const [first] = parts();
      if (first) yield first;
      throw new Error("no more");
    };

    await expect(loadParts(failing, { ...GENERATING, corpus: () => ({ stage, parts: breaking }) })).rejects.toThrow(
      "no more",
    );
    expect(await definitions(failing)).toEqual(before);
    expect([...(await contents(failing)).values()].flat()).toEqual([]);

    await loadParts(failing, { ...GENERATING, corpus: () => generate(ORDER) });
    expect(await contents(failing)).toEqual(await contents(loaded));
  });
});

/** Return all parts as one corpus. */
function whole({ stage, parts }: PartedCorpus): Told {
  const all = [stage, ...parts()];
  return {
    articles: all.flatMap(({ articles }) => articles),
    facts: all.flatMap(({ facts }) => facts),
    officials: all.flatMap(({ officials }) => officials),
    standings: new Map(all.flatMap(({ standings }) => [...standings])),
    merged: [],
    rivals: [],
  };
}

type Row = Record<string, unknown>;

/** The tables whose rows are known by a column of words rather than by their number. */
const KEYS: Readonly<Record<string, string>> = {
  claim: "key",
  article: "slug",
  official: "slug",
  post: "slug",
  topic: "code",
};

/** Return the rows of each table, with the keys of rows in place of their numbers, in an order of their own. */
async function contents(dataSource: DataSource): Promise<Map<string, string[]>> {
  const names = new Map<string, Map<unknown, unknown>>();
  for (const [table, key] of Object.entries(KEYS)) {
    const rows = await dataSource.query<Row[]>(`SELECT "id", "${key}" FROM "${table}"`);
    names.set(table, new Map(rows.map((row) => [row["id"], row[key]])));
  }
  const all = new Map<string, string[]>();
  for (const { table } of TABLES) {
    const { tableName, foreignKeys, primaryColumns } = dataSource.getMetadata(table);
    const aside = new Set(["generatedById"]);
    if (primaryColumns[0]?.isGenerated) aside.add("id");
    const keyed = new Map(
      foreignKeys.flatMap(({ columnNames, referencedEntityMetadata: { tableName: referenced } }) => {
        const ofClaims = referenced in KEYS || referenced === "country" ? referenced : "claim";
        return columnNames.map((column) => [column, names.get(ofClaims)]);
      }),
    );
    const rows = await dataSource.query<Row[]>(`SELECT * FROM "${tableName}"`);
    const readable = rows.map((row) =>
      Object.entries(row)
        .filter(([column]) => !aside.has(column))
        .map(([column, value]) => [column, value === null ? null : (keyed.get(column)?.get(value) ?? value)]),
    );
    all.set(tableName, readable.map((row) => JSON.stringify(row)).sort());
  }
  const found = isPostgres(dataSource)
    ? `SELECT "key" FROM search_document JOIN search_document_index ON "rowid" = "id" WHERE search_document_index."lexemes" @@ 'energy'`
    : `SELECT "key" FROM search_document WHERE "id" IN (SELECT rowid FROM search_document_index WHERE search_document_index MATCH 'energy')`;
  all.set("found", (await dataSource.query<{ key: string }[]>(found)).map(({ key }) => key).sort());
  return all;
}

/** Return how everything besides the rows is defined: indices, constraints and triggers. */
async function definitions(dataSource: DataSource): Promise<unknown[]> {
  if (!isPostgres(dataSource))
    return dataSource.query(
      `SELECT "type", "name", "sql" FROM "sqlite_master" WHERE "name" NOT LIKE 'sqlite_stat%' ORDER BY "name"`,
    );
  return dataSource.query(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE schemaname = current_schema()
     UNION ALL SELECT conname, conrelid::regclass || pg_get_constraintdef(oid) FROM pg_constraint
       WHERE connamespace = current_schema()::regnamespace
     UNION ALL SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`,
  );
}
