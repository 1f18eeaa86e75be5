import type { DataSource } from "typeorm";
import { LoadRun } from "../claims/load-run.entity";
import { appliedMigrations } from "./history";
import { MIGRATIONS } from "./migrations";

/** What a server has to know of the database behind it. */
export interface ServedDatabase {
  /** Whether it can be reached and went through every migration. */
  readonly isReady: () => Promise<boolean>;
  /** Return what differs after every load, whichever process did it. */
  readonly dataVersion: () => Promise<string>;
}

export function servedDatabase(dataSource: DataSource): ServedDatabase {
  return {
    isReady: () =>
      appliedMigrations(dataSource).then(
        (applied) => applied.length === MIGRATIONS.length,
        () => false,
      ),
    dataVersion: async () => {
      const [last] = await dataSource.manager.find(LoadRun, { order: { rowId: "DESC" }, take: 1 });
      return last ? `${last.rowId}:${last.inputHash}` : "nothing loaded";
    },
  };
}
