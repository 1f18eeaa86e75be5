import { matchesOf } from "../matches";
import { FIRST_LINES } from "./dateline";
import { nationalAgencies } from "./national-agencies";
import { only } from "./only";
import type { StateMarkedSentence } from "./state-marks";

/** "SHARJAH, 3rd May (WAM) --": a dateline in no capital, of the agency of a state. */
const DATELINE = /^(?:‹[a-z]:[A-Z]{2}›|[^.;:(‹]){0,60}\((?:‹[on]:[A-Z]{2}›)?(?<agency>[\p{L} ]{2,20})\)\s?[–—:-]/u;
/** "Nairobi, December 19, KNA", "NAIROBI, 4 May. /KNA/.": a place and a day with the agency alone. */
const UNPARTED =
  /^(?:‹l:[A-Z]{2}›|\p{Lu}[\p{L}-]{2,20})[,.][^;:(‹]{0,30}?(?:[,.]\s|\/\s?|\s[–—-]\s)(?<agency>\p{Lu}\p{L}{1,14})(?:\s?\/|\.|\s?[–—-]|$)/u;
/** "Source: KNA", "(Photo: KNA)", "KNA/Ada Obi Photo": who issued the text or its picture. */
const CREDIT = /(?:^Source:\s?|\((?:Photo|Source|Image):\s?|[—–-]\s)(?<agency>\p{Lu}\p{L}{1,14})(?:\)|$|\/\p{Lu}{3}\sPhoto)/gu;
const BY_CAPITALS = new Map([...nationalAgencies].map(([name, code]) => [name.toUpperCase(), code] as const));

/** Return the state whose own news agency an article names as its source. */
export function agencyState(sentences: readonly StateMarkedSentence[]): string | null {
  const lines = sentences.slice(0, FIRST_LINES);
  const opening = lines.flatMap(({ marked }) => [DATELINE, UNPARTED].map((line) => line.exec(marked)?.groups?.["agency"]));
  const credits = sentences.flatMap(({ marked }) =>
    /Source:|Photo|Image:/u.test(marked) ? matchesOf(marked, CREDIT).map(({ groups }) => groups?.["agency"]) : [],
  );
  return only([...opening, ...credits].flatMap((agency) => BY_CAPITALS.get(agency?.toUpperCase() ?? "") ?? []));
}
