import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { DataSource, EntityManager } from "typeorm";
import { EntenteError } from "../errors";
import type { Deferred } from "./deferred";
import { rows } from "./engine";
import { sql } from "./sql";
import { WaitedTooLong, waitForTurn } from "./write-lock";

/** Runs work that writes, in a transaction of its own: all of it is kept, or nothing. */
export type Write = <Value>(work: (manager: EntityManager) => Promise<Value>) => Promise<Value>;

/** Somebody else wrote for longer than anybody waits. */
export class DatabaseBusy extends EntenteError {
  constructor() {
    super("DATABASE_BUSY", "Somebody else is writing to the database, nothing was changed: try again in a minute.");
  }
}

/** How long a write waits for its turn, and how long until it looks again whether another process has ended its own. */
const PATIENCE_MS = 30_000;
const LOOK_AGAIN_MS = 25;

/** The last write of each data source that is under way or waits. */
const LAST = new WeakMap<DataSource, Promise<unknown>>();

const REVISION = sql`SELECT "number" FROM "data_revision" WHERE "id" = 1`;

const WRITING = new AsyncLocalStorage<DataSource>();

/**
 * Return the way to write to a database. Writes of this process and of others happen one after another: TypeORM has a
 * single connection to SQLite, where a rollback would undo what others wrote meanwhile. Answers kept from before are void
 * afterwards.
 */
export function writing(dataSource: DataSource, patienceMs = PATIENCE_MS): Write {
  return (work) => inTurn(dataSource, patienceMs, 1, work);
}

/** Return the way to write what no answer is made of: answers kept from before stay good. */
export function writingAside(dataSource: DataSource, patienceMs = PATIENCE_MS): Write {
  return (work) => inTurn(dataSource, patienceMs, 0, work);
}

/** Have the database work out what follows from the claims that were written; every write ends with it. */
export async function settle(manager: EntityManager): Promise<void> {
  await manager.query(`INSERT INTO "unsettled" ("claimId") VALUES (0)`);
}

/** Return how often what is served was written, whichever process did it. */
export function dataRevision(dataSource: DataSource): Deferred<number> {
  return rows<{ number: number }>(dataSource, REVISION).then(([row]) => row?.number ?? 0);
}

async function inTurn<Value>(
  dataSource: DataSource,
  patienceMs: number,
  revisions: 0 | 1,
  work: (manager: EntityManager) => Promise<Value>,
): Promise<Value> {
  if (WRITING.getStore() === dataSource) throw new Error("A write inside a write waits for itself: use its manager.");
  const deadline = Date.now() + patienceMs;
  const before = LAST.get(dataSource) ?? Promise.resolve();
  const turn = before.then(() => WRITING.run(dataSource, () => untilFree(dataSource, deadline, revisions, work)));
  LAST.set(
    dataSource,
    turn.catch(() => undefined),
  );
  return turn;
}

/** Tries until no other process writes. */
async function untilFree<Value>(
  dataSource: DataSource,
  deadline: number,
  revisions: 0 | 1,
  work: (manager: EntityManager) => Promise<Value>,
): Promise<Value> {
  while (Date.now() < deadline) {
    try {
      return await dataSource.transaction(async (manager) => {
        await waitForTurn(manager, revisions, deadline - Date.now());
        const value = await work(manager);
        if (revisions > 0) await settle(manager);
        return value;
      });
    } catch (error) {
      if (!(error instanceof WaitedTooLong)) throw error;
    }
    await sleep(LOOK_AGAIN_MS);
  }
  throw new DatabaseBusy();
}
