import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { writing } from "../../src/api/writing";
import { ClaimRecord } from "../../src/claims/claim-record.entity";
import type { Extractor } from "../../src/ingest/extractor";
import { ingestPaths } from "../../src/ingest/ingest";
import { publishStored } from "../../src/ingest/publish/publish-stored";
import type { Published } from "../../src/ingest/publish/publish";
import type { Engine, TestDatabase } from "../support/engines";
import { NEWS, READER } from "./fisheries";

/** A database with articles that were ingested, whose claims wait for review. */
export interface Reviewed {
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  /** Write an article and ingest it and all others. */
  ingest(name: string, text: string, extractor?: Extractor): Promise<void>;
  /** Make anew all that follows from what is stored. */
  publish(): Promise<Published>;
  /** Return the state of every claim, by its key. */
  states(): Promise<Record<string, string>>;
  discard(): Promise<void>;
}

/** Make a database with the news in it. */
export async function reviewed({ freshDatabase }: Engine): Promise<Reviewed> {
  const folder = mkdtempSync(join(tmpdir(), "entente-review-"));
  const database = await freshDatabase();
  const dataSource = await database.migrated();
  const ingest = async (name: string, text: string, extractor: Extractor = READER) => {
    writeFileSync(join(folder, name), text);
    await ingestPaths(dataSource, [folder], { rulesOff: [], extractor });
  };
  await ingest("fisheries.txt", NEWS);
  return {
    database,
    dataSource,
    ingest,
    publish: () =>
      writing(dataSource)((manager) =>
        publishStored(manager, { agent: "test", startedAt: new Date().toISOString(), off: new Set() }),
      ),
    states: async () => {
      const claims = await dataSource.manager.find(ClaimRecord, { order: { key: "ASC" } });
      return Object.fromEntries(claims.map(({ key, review }) => [key, review]));
    },
    discard: async () => {
      await database.discard();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What is written anew with each act. */
const ASIDE = ["decision", "load_run", "data_revision", "api_token"];

/** Return everything that is served, row by row; the log of decisions and how many there were are left out. */
export async function served(dataSource: DataSource): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  const posts = await dataSource.query<{ id: number; slug: string }[]>(`SELECT "id", "slug" FROM "post"`);
  const postSlugs = new Map(posts.map(({ id, slug }) => [id, slug]));
  for (const { tableName } of dataSource.entityMetadatas) {
    if (ASIDE.includes(tableName)) continue;
    const rows = await dataSource.query<Record<string, unknown>[]>(`SELECT * FROM "${tableName}"`);
    tables[tableName] = rows.map((row) => JSON.stringify(comparable(tableName, row, postSlugs))).sort();
  }
  return tables;
}

/** A row that went and came again has another id of its own. */
function comparable(table: string, row: Record<string, unknown>, posts: ReadonlyMap<number, string>) {
  const kept = { ...row };
  delete kept["revision"];
  delete kept["generatedById"];
  if (["evidence", "post", "agreement_name", "search_document"].includes(table)) delete kept["id"];
  if (typeof kept["postId"] === "number") kept["postId"] = posts.get(kept["postId"]);
  return kept;
}
