import type { Extent } from "../../sentences";
import type { Reading } from "../reading";
import { distinctEncounters } from "./identity/distinct-encounters";
import type { Encounter } from "./encounter";
import { datesAgree, isWithin, sharePeople } from "./encounter-order";
import { nounsAgree } from "./identity/occasion-names";
import { isVisit } from "./identity/same-visit";

/** Return the encounters, each once, that are only mentioned and of which nothing else that the article tells can be meant. */
export function leftOver(mentioned: readonly Encounter[], told: readonly Encounter[], reading: Reading): Encounter[] {
  const kept: Encounter[] = [];
  for (const encounter of mentioned)
    if (![...told, ...kept].some((each) => canBeMeant(encounter, each))) kept.push(encounter);
  return distinctEncounters(kept, reading);
}

/** Whether what is mentioned can be what is told: in the same words, or with nobody else, nowhere else and on no other day. */
function canBeMeant(mentioned: Encounter, told: Encounter): boolean {
  if (mentioned.sentence === told.sentence && areOneStretch(mentioned.core, told.core)) return true;
  if (isVisit(mentioned) !== isVisit(told) || isElsewhere(mentioned, told)) return false;
  if (!datesAgree(mentioned.date?.edtf ?? null, told.date?.edtf ?? null)) return false;
  if (mentioned.kind === "CEREMONY" && told.kind !== "CEREMONY") return false;
  const isNamedAlike = mentioned.noun !== null && told.noun !== null && nounsAgree(mentioned.noun, told.noun);
  if (isNamedAlike && isWithin(mentioned.countries, told.countries)) return true;
  if (mentioned.participants.length > 0)
    return isWithin(mentioned.participants, told.participants) || (isVisit(told) && sharePeople(mentioned, told));
  return mentioned.kind === told.kind && !hasOwnName(mentioned) && isWithin(mentioned.countries, told.countries);
}

/** "The 2020 Lima Forum" is no other forum; "the forum" can be any. */
function hasOwnName({ noun }: Encounter): boolean {
  return /\p{Lu}|\d/u.test(noun ?? "");
}

function areOneStretch(one: Extent, other: Extent): boolean {
  return one.start < other.end && other.start < one.end;
}

function isElsewhere(
  { placeCountries: one, place }: Encounter,
  { placeCountries: other, ...told }: Encounter,
): boolean {
  if (one.length > 0 && other.length > 0) return !one.some((code) => other.includes(code));
  return place !== null && told.place !== null && place !== told.place;
}
