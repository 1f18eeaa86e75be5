import type { Encounter } from "./encounter";
import { isWithin, union } from "./encounter-order";
import { isVisit } from "./same-visit";

/** "in a brief ceremony, ‹P0› received the credentials of ‹P1›": what the sentence says of it all. */
export function areOneCeremony(known: Encounter, other: Encounter): boolean {
  const areCeremonies = known.kind === "CEREMONY" && other.kind === "CEREMONY" && known.sentence === other.sentence;
  return areCeremonies && (known.participants.length === 0 || other.participants.length === 0);
}

/** A signing that the sentence places at another encounter is a part of that one. */
export function isSameSigning(known: Encounter, other: Encounter): boolean {
  if (isOfSigning(known) && isOfSigning(other)) return isByKin(known, other);
  return known.sentence === other.sentence && !isVisit(known) && isWithin(other.participants, known.participants);
}

/** Instruments that the same people or states sign are signed at one ceremony; others, where both are known to differ, at several. */
function isByKin(known: Encounter, other: Encounter): boolean {
  const shared = known.participants.some((person) => other.participants.includes(person));
  const states = union(known.countries, other.countries);
  if (known.rule.startsWith("SIGNED_FOR") && other.rule.startsWith("SIGNED_FOR")) return true;
  const isOfMore = states.length > Math.max(2, known.countries.length, other.countries.length);
  return !isOfMore && (shared || states.length < known.countries.length + other.countries.length);
}

/** Whether an encounter is known by what was signed there. */
export function isSigning({ rule }: Encounter): boolean {
  return rule.startsWith("SIGNED_") || rule.startsWith("SIGNING_");
}

/** "‹P0› attended the signing ceremony": what somebody signed, by its noun. */
function isOfSigning(encounter: Encounter): boolean {
  return isSigning(encounter) || /\bsigning\b/iu.test(encounter.noun ?? "");
}
