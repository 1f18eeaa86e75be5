import type { EntityManager } from "typeorm";
import { Decision, type DecisionAct } from "../../claims/decision.entity";
import { OfficialName } from "../../officials/official-name.entity";
import { Official } from "../../officials/official.entity";
import type { SeenClaim } from "../decisions";
import type { Fact, OfficialProfile } from "../fact";
import { referencesOf } from "../fact-references";
import { readings, type Reading } from "./readings";

/** Who decides what on which claim, and why. */
export interface NewDecision {
  readonly claimKey: string;
  readonly act: Exclude<DecisionAct, "UNDO">;
  /** Whether it is about the claim as it stands, or as it was read anew since the last decision. */
  readonly on: "CLAIM" | "NEW_PROPOSAL";
  /** The claim as corrected; only with CORRECT. */
  readonly correction?: Fact;
  /** Key of the claim that replaces it; only with SUPERSEDE. */
  readonly replacedBy?: string;
  readonly reason: string | null;
  readonly author: string;
  /** What the decisions of one act have in common. */
  readonly group: string;
}

/**
 * Add a decision to the log, with the claim as its decider sees it; null when there is no such claim. What is served
 * follows with the next publication, `publishStored`.
 */
export async function recordDecision(manager: EntityManager, decision: NewDecision): Promise<Decision | null> {
  const [reading] = await readings(manager, { claim: { key: decision.claimKey } });
  if (!reading) return null;
  const { correction, replacedBy = null, on, ...columns } = decision;
  return manager.save(
    manager.create(Decision, {
      ...columns,
      replacedBy,
      correction: correction === undefined ? null : JSON.stringify(correction),
      undoesId: null,
      decidedAt: new Date().toISOString(),
      seen: JSON.stringify(await seenClaim(manager, reading, on)),
      ...reading.hashes,
    }),
  );
}

/** Add to the log that a decision is taken back; undoing an undo puts the decision in force again. */
export async function recordUndo(
  manager: EntityManager,
  undone: Decision,
  by: Pick<NewDecision, "author" | "reason" | "group">,
): Promise<Decision> {
  const { claimKey, seen, sourceHash, factHash } = undone;
  return manager.save(
    manager.create(Decision, {
      claimKey,
      act: "UNDO",
      undoesId: undone.rowId,
      correction: null,
      replacedBy: null,
      decidedAt: new Date().toISOString(),
      seen,
      sourceHash,
      factHash,
      ...by,
    }),
  );
}

async function seenClaim(
  manager: EntityManager,
  { claim: { review }, agent, newProposal, ...reading }: Reading,
  on: NewDecision["on"],
): Promise<SeenClaim> {
  const fact = (on === "NEW_PROPOSAL" ? newProposal : null) ?? reading.fact;
  const slugs = referencesOf(fact).flatMap(({ to, key }) => (to === "official" ? [key] : []));
  return { fact, agent, officials: await profilesOf(manager, slugs), before: { review, newProposal } };
}

/** Return who the officials are, by every name; whom nobody knows is left out. */
export async function profilesOf(manager: EntityManager, slugs: readonly string[]): Promise<OfficialProfile[]> {
  const profiles: OfficialProfile[] = [];
  // One after another: a transaction has a single connection.
  for (const slug of slugs) {
    const profile = await profileOf(manager, slug);
    if (profile) profiles.push(profile);
  }
  return profiles;
}

async function profileOf(manager: EntityManager, slug: string): Promise<OfficialProfile | null> {
  const official = await manager.findOneBy(Official, { slug });
  if (!official) return null;
  const { name, familyName, givenName, rowId } = official;
  const names = await manager.find(OfficialName, { where: { officialId: rowId }, order: { rowId: "ASC" } });
  return { slug, name, familyName, givenName, names: names.map((each) => each.name) };
}
