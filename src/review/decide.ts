import { randomUUID } from "node:crypto";
import { In, type EntityManager } from "typeorm";
import type { Decision } from "../claims/decision.entity";
import { ClaimRecord } from "../claims/claim-record.entity";
import { recordDecision } from "../ingest/stored/record-decision";
import { partsOfRefused } from "./claim-parts";
import { undecidedWholes } from "./claim-wholes";
import { projectDecisions } from "./project-decisions";
import { ReasonMissing, ReviewRefused } from "./review-error";
import type { Actor, Verdict } from "./verdict";

/** What an act of review did; the claims by their row ids. */
export interface Decided {
  readonly group: string;
  readonly decisions: readonly Decision[];
  /** What was to be decided on. */
  readonly claims: readonly number[];
  /** What those are a part of, and which was accepted with them. */
  readonly acceptedWith: readonly number[];
  /** What is a part of those that were refused, and is shown no more. */
  readonly hidden: readonly number[];
}

/** Decide on claims, all or none; what an accepted claim is a part of is accepted with it. */
export async function decide(manager: EntityManager, verdicts: readonly Verdict[], actor: Actor): Promise<Decided> {
  const group = randomUUID();
  const accepted = verdicts.filter(({ act }) => act === "ACCEPT" || act === "CORRECT");
  const wholes = await undecidedWholes(manager, accepted);
  const also = wholes.map((claimKey): Verdict => ({ claimKey, act: "ACCEPT", on: "CLAIM" }));
  const decisions: Decision[] = [];
  for (const verdict of [...also, ...verdicts]) {
    const decision = await recordDecision(manager, { ...verdict, ...actor, group });
    if (decision) decisions.push(decision);
  }
  const keys = decisions.map(({ claimKey }) => claimKey);
  await projectDecisions(manager, keys);
  const ids = await idsOf(manager, keys);
  const idsAmong = (some: readonly { claimKey: string }[]) => some.flatMap(({ claimKey }) => ids.get(claimKey) ?? []);
  const refused = idsAmong(verdicts.filter((verdict) => !accepted.includes(verdict)));
  return {
    group,
    decisions,
    claims: idsAmong(verdicts),
    acceptedWith: idsAmong(also),
    hidden: await partsOfRefused(manager, refused),
  };
}

/** Return the reason without white space around it; throws a ReviewRefused when nothing is left. */
export function givenReason(reason: string): string {
  const words = reason.trim();
  if (words !== "") return words;
  const remedy = "say in a few words why, for those who come after you";
  throw new ReviewRefused(new ReasonMissing("no reason is given", "reason", remedy));
}

/** Return the row ids of claims by their keys. */
export async function idsOf(manager: EntityManager, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const records = await manager.findBy(ClaimRecord, { key: In([...keys]) });
  return new Map(records.map(({ key, rowId }) => [key, rowId]));
}
