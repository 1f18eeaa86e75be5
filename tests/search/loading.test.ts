import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { Loaders } from "../../src/api/loaders";
import type { PageArgs } from "../../src/api/page-args";
import { loadPaths } from "../../src/ingest/load";
import { migrate, undoLastMigration } from "../../src/database/migrate";
import { parseQuery } from "../../src/search/search-query";
import { search } from "../../src/search/search.list";
import { ENGINES, type TestDatabase } from "../support/engines";
import { SEEDS } from "../support/seeds";

const FIRST = "000_b1f4749edf8c6481";
const ARTICLE = "004_463f2454764681b9";

describe.each(ENGINES)("What search finds on $name", ({ freshDatabase }) => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let folder: string;

  beforeEach(async () => {
    folder = join(mkdtempSync(join(tmpdir(), "entente-search-")), "seeds");
    cpSync(SEEDS, folder, { recursive: true });
    database = await freshDatabase();
    dataSource = await database.migrated();
    await load();
  });
  afterEach(async () => {
    await database.discard();
    rmSync(join(folder, ".."), { recursive: true });
  });

  const load = () => loadPaths(dataSource, [folder], { rulesOff: [] });
  const cursors = async (query: string, page: PageArgs) => {
    const edges = await search(new Loaders(dataSource), parseQuery(query), null, page).edges();
    return edges.map(({ cursor }) => cursor());
  };
  const found = (query: string) => search(new Loaders(dataSource), parseQuery(query), null, {}).totalCount();

  const lexemes = async () => {
    const documents = await dataSource.query<{ key: string; tells: string; lexemes: string }[]>(
      `SELECT "key", "tells", "lexemes" FROM search_document`,
    );
    const all = documents.map(({ key, tells, lexemes: of }) => [key, tells, ...of.split(" ").sort()].join(" "));
    return all.sort();
  };

  test("changes with an article", async () => {
    const before = await found("Alzayani");
    for (const ending of [".txt", ".facts.yaml"]) {
      const path = join(folder, ARTICLE + ending);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll("Alzayani", "Blzayani"));
    }
    await load();

    expect(before).toBeGreaterThan(0);
    expect(await found("Alzayani")).toBe(0);
    expect(await found("Blzayani")).toBe(before);
  });

  test("goes with an article", async () => {
    for (const ending of [".txt", ".facts.yaml"]) rmSync(join(folder, ARTICLE + ending));
    await load();

    expect(await found("Alzayani")).toBe(0);
    expect(await found("Kazakhstan")).toBeGreaterThan(0);
  });

  test("is paged without gap or repetition while articles are added", async () => {
    const added = [".txt", ".facts.yaml"].map((ending) => FIRST + ending);
    for (const file of added) rmSync(join(folder, file));
    await load();
    const before = await cursors("Nurtleu", {});
    const first = await cursors("Nurtleu", { first: 5 });
    for (const file of added) cpSync(join(SEEDS, file), join(folder, file));
    await load();
    const rest = await cursors("Nurtleu", { after: first.at(-1) });

    expect([...first, ...rest]).toEqual(before);
  });

  test("is still there when a load fails", async () => {
    const before = await found("Alzayani");
    writeFileSync(join(folder, `${ARTICLE}.facts.yaml`), "nonsense");
    await expect(load()).rejects.toThrow();

    expect(await found("Alzayani")).toBe(before);
  });

  test("is still there when its table was undone and made again", async () => {
    const before = await found("Alzayani");
    const indexed = await lexemes();
    await undoLastMigration(dataSource);
    await migrate(dataSource);

    expect(await found("Alzayani")).toBe(before);
    expect(await lexemes()).toEqual(indexed);
    for (const ending of [".txt", ".facts.yaml"]) rmSync(join(folder, ARTICLE + ending));
    await load();
    expect(await found("Alzayani")).toBe(0);
  });
});
