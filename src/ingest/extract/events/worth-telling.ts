import { stateOf, type Reading } from "../reading";
import type { Encounter } from "./encounter";

/** Whether enough is known of an encounter for anybody to be told of it: who met, or which states did when or where. */
export function isWorthTelling(encounter: Encounter, reading: Reading): boolean {
  const { kind, participants, countries, organizations, date, place, noun, rule } = encounter;
  if (rule.startsWith("SIGNED_")) return participants.length > 1 || isCeremonyKnown(encounter);
  // Colleagues discuss things, and meet the press, too.
  if (rule.startsWith("DISCUSSED_TOGETHER"))
    return (
      participants.length > 1 &&
      (countries.length > 1 || isWithCounterpart(encounter, reading) || isOfBody(encounter, reading))
    );
  if (rule.startsWith("PICTURED")) return participants.length > 1;
  if (rule.startsWith("JOINT_PRESS"))
    return new Set(participants.flatMap((person) => stateOf(person, reading) ?? [])).size > 1;
  if (rule.startsWith("BODY_SAT")) return countries.length > 0;
  if (/^(?:AT_)?OCCASION_NAMED/u.test(rule) && place !== null && /\p{Lu}/u.test(noun ?? "")) return true;
  if (rule.startsWith("INAUGURATED")) return participants.length > 0;
  if (kind === "VISIT") return isVisitKnown(encounter) && !isHomeward(encounter, reading);
  if (participants.length > 1) return true;
  if (kind === "MEETING" || kind === "CALL") return isMeetingKnown(encounter);
  return participants.length > 0 || date !== null || countries.length + organizations.length > 1;
}

/** "‹P0› and his Fijian counterpart": of another state, even when nothing says of which the first is. */
function isWithCounterpart({ quote }: Encounter, { text }: Reading): boolean {
  return /\bcounterparts?\b/u.test(text.body.slice(quote.start, quote.end));
}

/** A head or member of an international body is no colleague of an envoy of a state. */
function isOfBody({ participants, countries }: Encounter, reading: Reading): boolean {
  return countries.length === 1 && participants.some((person) => isInternational(person, reading));
}

function isInternational(person: number, reading: Reading): boolean {
  const posts = reading.people[person]?.posts ?? [];
  return posts.some(
    ({ country, organization }) =>
      country === null &&
      organization !== null &&
      reading.organizations.some(
        ({ name, acronym, kind }) => kind === "INTERNATIONAL" && (organization === name || organization === acronym),
      ),
  );
}

/** "They signed it at a ceremony held in ‹L0› on ‹D1›": it is known when and where, whoever came. */
function isCeremonyKnown({ noun, countries, date, place }: Encounter): boolean {
  return /ceremony/iu.test(noun ?? "") && countries.length > 1 && (date !== null || place !== null);
}

/** "His visit" alone says neither where nor when. */
function isVisitKnown({ participants, countries, date, place }: Encounter): boolean {
  return (place !== null || date !== null) && (participants.length > 0 || countries.length > 1);
}

function isMeetingKnown({ participants, countries, organizations, date, place, rule }: Encounter): boolean {
  if (participants.length > 0) return countries.length + organizations.length > 0 || (date !== null && place !== null);
  // "ASEAN leaders met in ‹L0› on ‹D0›".
  if (organizations.length > 0 && rule.startsWith("GATHERED@") && date !== null && place !== null) return true;
  return countries.length > 1 && (date !== null || place !== null || rule.startsWith("NEXT_TIME"));
}

/** Whoever travels to the state that they hold a post of goes home. */
function isHomeward({ placeCountries, participants }: Encounter, reading: Reading): boolean {
  return (
    placeCountries.length > 0 &&
    participants.length > 0 &&
    participants.every((person) => placeCountries.every((code) => code === stateOf(person, reading)))
  );
}
