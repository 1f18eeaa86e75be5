import type { EntityManager } from "typeorm";
import type { Fact } from "../ingest/fact";
import { readingOf } from "../ingest/stored/readings";
import { correctedFact, type Correction } from "./corrections/corrected-fact";
import { CORRECTABLE, type CorrectableKind } from "./corrections/tables";
import { decide, givenReason, type Decided } from "./decide";
import { namedClaim, type NamedClaim } from "./named-claims";
import { ClaimNotFound, InvalidCorrection, ReviewRefused } from "./review-error";
import type { Actor } from "./verdict";

/** Correct a claim, which accepts it; what was read stays beside the correction. Of another kind than wanted, it is not found. */
export async function correctClaim(
  manager: EntityManager,
  named: NamedClaim,
  correction: Correction,
  { author, reason }: Actor,
  wanted: Fact["kind"] | null = null,
): Promise<Decided> {
  const actor = { author, reason: givenReason(reason ?? "") };
  const { key, rowId } = await namedClaim(manager, named);
  const { fact } = await readingOf(manager, rowId);
  if (wanted !== null && fact.kind !== wanted) throw new ReviewRefused(otherKind(named.id, fact.kind));
  const corrected = await correctedFact(manager, fact, correctableKind(fact, named.id), correction);
  return decide(manager, [{ claimKey: key, act: "CORRECT", on: "CLAIM", correction: corrected }], actor);
}

function correctableKind({ kind }: Fact, id: string): CorrectableKind {
  const found = CORRECTABLE.find((each) => each.kind === kind);
  if (found) return found;
  const remedy = "reject the claim, if it is wrong";
  throw new ReviewRefused(new InvalidCorrection(`claims of the kind ${kind} cannot be corrected`, id, remedy));
}

function otherKind(id: string, kind: Fact["kind"]): ClaimNotFound {
  const type = CORRECTABLE.find((each) => each.kind === kind)?.type.name;
  const remedy = type === undefined ? "reject it, if it is wrong" : `use correct${type}`;
  return new ClaimNotFound(`the claim is of the kind ${kind}`, id, remedy);
}
