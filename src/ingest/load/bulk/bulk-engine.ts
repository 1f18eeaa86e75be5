import type BetterSqlite3 from "better-sqlite3";
import type { PoolClient } from "pg";
import type { EntityManager } from "typeorm";
import { isPostgres } from "../../../api/engine";
import type { BulkEngine } from "./bulk-table";
import { PostgresEngine } from "./postgres-engine";
import { SqliteEngine } from "./sqlite-engine";

/** Return how the engine behind a transaction takes very many rows at once. */
export async function bulkEngine({ dataSource, queryRunner }: EntityManager): Promise<BulkEngine> {
  if (!queryRunner) throw new Error("a bulk load needs a transaction");
  const connection = (await queryRunner.connect()) as unknown;
  return isPostgres(dataSource)
    ? new PostgresEngine(connection as PoolClient)
    : new SqliteEngine(connection as BetterSqlite3.Database);
}
