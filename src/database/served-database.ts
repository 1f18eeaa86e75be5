import type { DataSource } from "typeorm";
import { dataRevision } from "../api/writing";
import { appliedMigrations } from "./history";
import { MIGRATIONS } from "./migrations";

/** What a server has to know of the database behind it. */
export interface ServedDatabase {
  /** Whether it can be reached and went through every migration. */
  readonly isReady: () => Promise<boolean>;
  /** Return what differs after every write of what is served, whichever process did it. */
  readonly dataVersion: () => PromiseLike<string>;
}

export function servedDatabase(dataSource: DataSource): ServedDatabase {
  return {
    isReady: () =>
      appliedMigrations(dataSource).then(
        (applied) => applied.length === MIGRATIONS.length,
        () => false,
      ),
    dataVersion: () => dataRevision(dataSource).then(String),
  };
}
