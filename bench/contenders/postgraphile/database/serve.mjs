import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { copyDatabase } from "./copy.mjs";
import { startPostgres } from "./postgres.mjs";

/** What is added to the copied tables, in this order. */
const ADDED = ["api.sql", "dossier.sql", "search.sql"];

/** Starts a PostgreSQL that holds the rows of a SQLite database and what PostGraphile's users see of them. */
export async function servePostgres(path) {
  const postgres = await startPostgres();
  try {
    await fill(postgres.url, path);
    return postgres;
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function fill(url, path) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await copyDatabase(path, client, "data");
    for (const file of ADDED) await client.query(readFileSync(join(import.meta.dirname, file), "utf8"));
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}
