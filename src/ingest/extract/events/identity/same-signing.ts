import type { Encounter } from "../encounter";
import { isWithin, sharePeople, union } from "../encounter-order";
import { isVisit } from "./same-visit";

/** "in a brief ceremony, ‹P0› received the credentials of ‹P1›": what the sentence says of it all. */
export function areOneCeremony(known: Encounter, other: Encounter): boolean {
  if (known.kind !== "CEREMONY" || other.kind !== "CEREMONY") return false;
  if (known.participants.length > 0 && other.participants.length > 0)
    return isJustAfter(known, other) || isJustAfter(other, known);
  return known.sentence === other.sentence || isBareCeremonyOf(known, other) || isBareCeremonyOf(other, known);
}

/** "‹P0› and ‹P1› signed it. … Speaking at the ceremony, ‹P0› said", "‹P2› joined the ceremony": that of the signing. */
function isJustAfter(ceremony: Encounter, signing: Encounter): boolean {
  const isNext = ceremony.sentence > signing.sentence && isBareCeremonyOf(ceremony, signing);
  return isNext && isWithin(ceremony.countries, signing.countries);
}

/** A picture of a ceremony shows some of those who were there. */
export function isPictureOf(picture: Encounter, ceremony: Encounter): boolean {
  const areCeremonies = picture.kind === "CEREMONY" && ceremony.kind === "CEREMONY";
  return areCeremonies && picture.rule.startsWith("PICTURED") && sharePeople(picture, ceremony);
}

/** How many sentences apart a signing and the ceremony that it was part of may be told. */
const NEAR = 4;

/** "‹P0› signed the treaty. … at a ceremony held in ‹L1›": that of the signing. */
function isBareCeremonyOf(ceremony: Encounter, signing: Encounter): boolean {
  const isBare = /^(?:(?:signing|formal|official|special|brief|short) )*ceremony$/iu.test(ceremony.noun ?? "");
  return isBare && isSigning(signing) && Math.abs(ceremony.sentence - signing.sentence) <= NEAR;
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
  if (known.sentence === other.sentence) return true;
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
