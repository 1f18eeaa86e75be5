import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";

/** Runs `use` with a new folder, which is gone afterwards. */
export async function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs `use` with a database that it may only read, which is closed afterwards. */
export async function withDatabase(path, use) {
  const database = new Database(path, { readonly: true });
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
