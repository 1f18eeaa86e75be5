import type { EntityManager } from "typeorm";
import { decide, givenReason, type Decided } from "./decide";
import { namedClaim, namedClaims, type NamedClaim } from "./named-claims";
import { InvalidReplacement, ReviewRefused } from "./review-error";
import type { Actor } from "./verdict";
import type { NewDecision } from "../ingest/stored/record-decision";

/** Accept claims, as they stand or as they were read anew, with all that they are parts of. */
export async function acceptClaims(
  manager: EntityManager,
  named: readonly NamedClaim[],
  on: NewDecision["on"],
  actor: Actor,
): Promise<Decided> {
  const claims = await namedClaims(manager, named);
  return decide(
    manager,
    claims.map(({ key }) => ({ claimKey: key, act: "ACCEPT", on })),
    actor,
  );
}

/** Reject claims; their parts are hidden with them. */
export async function rejectClaims(
  manager: EntityManager,
  named: readonly NamedClaim[],
  { author, reason }: Actor,
): Promise<Decided> {
  const actor = { author, reason: givenReason(reason ?? "") };
  const claims = await namedClaims(manager, named);
  return decide(
    manager,
    claims.map(({ key }) => ({ claimKey: key, act: "REJECT", on: "CLAIM" })),
    actor,
  );
}

/** Let a claim be replaced by another of its kind, which is accepted with the same act. */
export async function supersedeClaim(
  manager: EntityManager,
  named: NamedClaim,
  by: string,
  { author, reason }: Actor,
): Promise<Decided> {
  const actor = { author, reason: givenReason(reason ?? "") };
  const claim = await namedClaim(manager, named);
  const other = await namedClaim(manager, { id: by, revision: null });
  const kindOf = (key: string) => key.slice(0, key.indexOf("/"));
  if (other.key === claim.key || kindOf(other.key) !== kindOf(claim.key)) {
    const remedy = "name another claim of the same kind, or reject this one";
    throw new ReviewRefused(new InvalidReplacement(`${other.key} cannot replace ${claim.key}`, "by", remedy));
  }
  const verdicts = [{ claimKey: claim.key, act: "SUPERSEDE", on: "CLAIM", replacedBy: other.key }] as const;
  const accept = { claimKey: other.key, act: "ACCEPT", on: "CLAIM" } as const;
  return decide(manager, other.review === "ACCEPTED" ? verdicts : [...verdicts, accept], actor);
}
