import { In, type EntityManager } from "typeorm";
import { ClaimRecord } from "../claims/claim-record.entity";
import type { Fact } from "../ingest/fact";
import { referencesOf } from "../ingest/fact-references";
import { readings } from "../ingest/stored/readings";
import { DependsOnRefused, ReviewRefused } from "./review-error";
import type { Verdict } from "./verdict";

/** Return the keys of the claims that nobody decided on and without which the claims cannot hold, those first on which others depend. */
export async function undecidedWholes(manager: EntityManager, accepted: readonly Verdict[]): Promise<string[]> {
  const passed = new Set(accepted.map(({ claimKey }) => claimKey));
  const found: string[] = [];
  let facts = await factsOf(manager, accepted);
  while (facts.length > 0) {
    const keys = facts.flatMap(neededBy).filter((key) => !passed.has(key));
    for (const key of keys) passed.add(key);
    const wholes = await manager.findBy(ClaimRecord, { key: In([...new Set(keys)]) });
    for (const { key, review } of wholes) refuseRefused(key, review, facts);
    const open = wholes.filter(({ review }) => review === "PROPOSED").map(({ key }) => key);
    found.unshift(...open);
    facts = await storedFacts(manager, open);
  }
  return found;
}

function refuseRefused(key: string, review: ClaimRecord["review"], facts: readonly Fact[]): void {
  if (review === "PROPOSED" || review === "ACCEPTED") return;
  const place = facts.find((fact) => neededBy(fact).includes(key))?.key ?? key;
  const remedy = "undo that decision first, or correct the claim so that it does not need the other";
  throw new ReviewRefused(new DependsOnRefused(`it needs ${key}, which was ${review.toLowerCase()}`, place, remedy));
}

function neededBy(fact: Fact): string[] {
  return referencesOf(fact).flatMap(({ to, key, optionalField }) =>
    to === "claim" && optionalField === undefined ? [key] : [],
  );
}

async function factsOf(manager: EntityManager, verdicts: readonly Verdict[]): Promise<Fact[]> {
  const stored = await storedFacts(
    manager,
    verdicts.flatMap(({ correction, claimKey }) => (correction ? [] : [claimKey])),
  );
  return [...stored, ...verdicts.flatMap(({ correction }) => correction ?? [])];
}

async function storedFacts(manager: EntityManager, keys: readonly string[]): Promise<Fact[]> {
  if (keys.length === 0) return [];
  return (await readings(manager, { claim: { key: In([...keys]) } })).map(({ fact }) => fact);
}
