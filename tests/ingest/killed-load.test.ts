import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { Article } from "../../src/articles/article.entity";
import { ClaimRecord } from "../../src/claims/claim-record.entity";
import { Country } from "../../src/countries/country.entity";
import { loadPaths } from "../../src/ingest/load";
import { TABLES } from "../../src/ingest/load/tables";
import { ENGINES } from "../support/engines";
import { SEEDS } from "../support/seeds";

const SCRIPT = join(__dirname, "../support/blocked-load.cjs");

/** Start a load, kill it once it has written so many tables, and wait until it is gone. */
async function killLoad(databaseUrl: string, tables: number): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, BLOCK_AT: String(tables), FOLDER: SEEDS };
  const child = spawn(process.execPath, [SCRIPT], { env, stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
}

const count = async (dataSource: DataSource) => ({
  countries: await dataSource.manager.count(Country),
  articles: await dataSource.manager.count(Article),
  claims: await dataSource.manager.count(ClaimRecord),
});

describe.each(ENGINES)("a load killed while it writes, on $name", ({ freshDatabase }) => {
  it.each([1, 7, TABLES.length])("leaves the database as it was, after %d tables", async (tables) => {
    const database = await freshDatabase();
    try {
      const dataSource = await database.migrated();
      await killLoad(database.url, tables);
      expect(await count(dataSource)).toEqual({ countries: 0, articles: 0, claims: 0 });
      await loadPaths(dataSource, [SEEDS], { rulesOff: [] });
      expect(await count(dataSource)).toMatchObject({ countries: 250, articles: 5 });
    } finally {
      await database.discard();
    }
  });
});
