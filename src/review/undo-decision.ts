import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { storable } from "../api/engine";
import { decodeNodeId } from "../api/node";
import { Decision } from "../claims/decision.entity";
import { recordUndo } from "../ingest/stored/record-decision";
import { idsOf, type Decided } from "./decide";
import { projectDecisions } from "./project-decisions";
import { DecisionNotFound, NothingToUndo, ReviewRefused } from "./review-error";
import type { Actor } from "./verdict";

/** What fits into an integer column of either engine. */
const LAST_ROW = 2 ** 31 - 1;

/** Take back a decision, or all that were made in one act; what held before holds again. Undoing an undo restores it. */
export async function undoDecision(manager: EntityManager, id: string, actor: Actor): Promise<Decided> {
  const named = await namedDecisions(manager, id);
  const undone = await undoneAmong(manager, named);
  const open = named.filter(({ rowId }) => !undone.has(rowId));
  if (open.length === 0) throw new ReviewRefused(nothingToUndo(id));
  const group = randomUUID();
  const decisions: Decision[] = [];
  // The last first, so that each finds what it was made upon.
  for (const decision of [...open].reverse()) decisions.push(await recordUndo(manager, decision, { ...actor, group }));
  const keys = [...new Set(open.map(({ claimKey }) => claimKey))];
  await projectDecisions(manager, keys);
  const claims = [...(await idsOf(manager, keys)).values()];
  return { group, decisions, claims, acceptedWith: [], hidden: [] };
}

async function namedDecisions(manager: EntityManager, id: string): Promise<Decision[]> {
  const decoded = decodeNodeId(id);
  const rowId = Number(decoded?.type === "Decision" ? decoded.key : id);
  const where = Number.isInteger(rowId) && rowId <= LAST_ROW ? { rowId } : { group: storable(id) };
  const found = await manager.find(Decision, { where, order: { rowId: "ASC" } });
  if (found.length > 0) return found;
  const remedy = "take the id of a decision, or of its group, from `Claim.decisions`";
  throw new ReviewRefused(new DecisionNotFound("there is no such decision", id, remedy));
}

/** Return which of the decisions are taken back by an undo that is not taken back itself. */
async function undoneAmong(manager: EntityManager, decisions: readonly Decision[]): Promise<Set<number>> {
  const undone = new Set<number>();
  for (const { claimKey } of decisions) {
    const log = await manager.find(Decision, { where: { claimKey }, order: { rowId: "DESC" } });
    for (const id of undoneIn(log)) undone.add(id);
  }
  return undone;
}

/** Return the decisions that are not in force any more, given all of a claim with the last first. */
export function undoneIn(latestFirst: readonly Pick<Decision, "rowId" | "undoesId">[]): Set<number> {
  const undone = new Set<number>();
  for (const { rowId, undoesId } of latestFirst) if (undoesId !== null && !undone.has(rowId)) undone.add(undoesId);
  return undone;
}

function nothingToUndo(id: string): NothingToUndo {
  return new NothingToUndo("it was undone already", id, "to put it in force again, undo the decision that undid it");
}
