import type { Encounter } from "./encounter";
import { hasStatesOf, isWithin } from "./encounter-order";
import { isVisit } from "./same-visit";

/** "in a brief ceremony, ‹P0› received the credentials of ‹P1›": what the sentence says of it all. */
export function areOneCeremony(known: Encounter, other: Encounter): boolean {
  const areCeremonies = known.kind === "CEREMONY" && other.kind === "CEREMONY" && known.sentence === other.sentence;
  return areCeremonies && (known.participants.length === 0 || other.participants.length === 0);
}

/** A signing that the sentence places at another encounter is a part of that one. */
export function isSameSigning(known: Encounter, other: Encounter): boolean {
  if (isSigning(known) && isSigning(other)) return isBySame(known, other) || isSignedByStates(known, other);
  return known.sentence === other.sentence && !isVisit(known) && isWithin(other.participants, known.participants);
}

/** One who signs with several in turn signs at several ceremonies. */
function isBySame({ participants: some }: Encounter, { participants: others }: Encounter): boolean {
  const shared = some.filter((person) => others.includes(person)).length;
  return shared > 0 && (shared > 1 || shared === Math.min(some.length, others.length));
}

/** "Chile and Peru signed …": by whom may follow. */
function isSignedByStates(known: Encounter, other: Encounter): boolean {
  const isOfStates = known.participants.length === 0 || other.participants.length === 0;
  return isOfStates && other.countries.length > 1 && hasStatesOf(known, other) && hasStatesOf(other, known);
}

/** Whether an encounter is known by what was signed there. */
export function isSigning({ rule }: Encounter): boolean {
  return rule.startsWith("SIGNED_") || rule.startsWith("SIGNING_");
}
