import type { DataSource } from "typeorm";
import { isPostgres } from "../../../api/engine";

/** How much of the file SQLite keeps in memory, in KiB; as much again goes into the sorting of an index. */
const CACHE = 64 * 1024;

/**
 * Do work that fills a database. On SQLite pages that are new need no copy to fall back on, so a rollback journal writes
 * them once where the write-ahead log would write them twice; what a row refers to has been resolved before it is written
 * and its words are those of enumerations, so that neither is looked up row by row. All is as it was before afterwards, and
 * a journal is what it takes to undo everything when the process is killed.
 */
export async function writingQuickly<Value>(dataSource: DataSource, work: () => Promise<Value>): Promise<Value> {
  if (isPostgres(dataSource)) return work();
  const [log] = await dataSource.query<{ journal_mode: string }[]>("PRAGMA journal_mode");
  const [cache] = await dataSource.query<{ cache_size: number }[]>("PRAGMA cache_size");
  // Whoever else has the file open keeps the log, which is slower and nothing else.
  await dataSource.query("PRAGMA journal_mode = DELETE").catch(() => undefined);
  await dataSource.query("PRAGMA foreign_keys = OFF");
  await dataSource.query("PRAGMA ignore_check_constraints = ON");
  await dataSource.query(`PRAGMA cache_size = -${String(CACHE)}`);
  try {
    return await work();
  } finally {
    await dataSource.query(`PRAGMA cache_size = ${String(cache?.cache_size ?? 0)}`);
    await dataSource.query("PRAGMA ignore_check_constraints = OFF");
    await dataSource.query("PRAGMA foreign_keys = ON");
    await dataSource.query(`PRAGMA journal_mode = ${log?.journal_mode ?? "wal"}`);
  }
}
