import type { EntityManager } from "typeorm";
import { LoadRun } from "../../claims/load-run.entity";
import { InputError } from "../../errors";
import { VERSION } from "../../package";
import type { TableChange } from "../load/sync";

/** The agent of loads that no article is behind: what they brought cannot be made again from what is stored. */
export const GENERATOR = "entente generate";

/** Who loads what, and since when. */
export interface RunOfLoad {
  /** The command that asked for it. */
  readonly agent: string;
  readonly startedAt: string;
  readonly inputHash: string;
}

/** Store that a load has begun: its claims name it as what brought them. */
export function beginRun(manager: EntityManager, { agent, startedAt, inputHash }: RunOfLoad): Promise<LoadRun> {
  const nothingYet = { added: 0, changed: 0, removed: 0, endedAt: startedAt };
  return manager.save(LoadRun, { agent, agentVersion: VERSION, startedAt, inputHash, ...nothingYet });
}

/** Throw an InputError when the database holds a generated corpus, which any other load would remove. */
export async function refuseGenerated(manager: EntityManager): Promise<void> {
  if (!(await manager.existsBy(LoadRun, { agent: GENERATOR }))) return;
  const remedy = "serve them with `entente serve`, or name another database in DATABASE_URL";
  throw new InputError([{ place: "the database", message: "holds generated articles alone", remedy }]);
}

/** A load of the same input that changed nothing leaves no trace, so that loading twice is loading once. */
export async function endRun(manager: EntityManager, loadRun: LoadRun, changes: readonly TableChange[]): Promise<void> {
  const sum = (of: "added" | "changed" | "removed") => changes.reduce((total, change) => total + change[of], 0);
  const totals = { added: sum("added"), changed: sum("changed"), removed: sum("removed") };
  const [, before] = await manager.find(LoadRun, { order: { rowId: "DESC" }, take: 2 });
  if (changes.length === 0 && before?.inputHash === loadRun.inputHash) await manager.delete(LoadRun, loadRun.rowId);
  else await manager.update(LoadRun, loadRun.rowId, { ...totals, endedAt: new Date().toISOString() });
}
