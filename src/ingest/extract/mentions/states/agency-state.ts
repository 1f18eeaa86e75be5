import { matchesOf } from "../../matches";
import { FIRST_LINES } from "./dateline";
import { nationalAgencies } from "./national-agencies";
import { only } from "./only";
import type { StateOfPerson } from "./side-states";
import type { StateMarkedSentence } from "./state-marks";

/** "SHARJAH, 3rd May (WAM) --": a dateline in no capital, of the agency of a state. */
const DATELINE = /^(?:‹[a-z]:[A-Z]{2}›|[^.;:(‹]){0,60}\((?:‹[on]:[A-Z]{2}›)?(?<agency>[\p{L} ]{2,20})\)\s?[–—:-]/u;
/** "Nairobi, December 19, KNA", "NAIROBI, 4 May. /KNA/.": a place and a day with the agency alone. */
const UNPARTED =
  /^(?:‹l:[A-Z]{2}›|\p{Lu}[\p{L}-]{2,20})[,.][^;:(‹]{0,30}?(?:[,.]\s|\/\s?|\s[–—-]\s)(?<agency>\p{Lu}\p{L}{1,14})(?:\s?\/|\.|\s?[–—-]|$)/u;
/** "Source: KNA", "(Photo: KNA)", "KNA/Ada Obi Photo": who issued the text or its picture. */
const CREDIT =
  /(?:^Source:\s?|\((?:Photo|Source|Image):\s?|[—–-]\s)(?<agency>\p{Lu}\p{L}{1,14})(?:\)|$|\/\p{Lu}{3}\sPhoto)/gu;
const BY_CAPITALS = new Map([...nationalAgencies].map(([name, code]) => [name.toUpperCase(), code] as const));

/** "From the Kenyan News Agency". */
const FROM_NATIONAL =
  /^(?:From|Source:|By)\s(?:the\s)?‹[cdo]:(?<country>[A-Z]{2})›(?:\s(?:National\s)?News\sAgency)?(?:\s\(|$)/u;

/** Return the state whose own news agency an article names as its source. */
export function agencyState(sentences: readonly StateMarkedSentence[]): string | null {
  const lines = sentences.slice(0, FIRST_LINES);
  const opening = lines.flatMap(({ marked }) =>
    [DATELINE, UNPARTED].map((line) => line.exec(marked)?.groups?.["agency"]),
  );
  const credits = sentences.flatMap(({ marked }) =>
    /Source:|Photo|Image:/u.test(marked) ? matchesOf(marked, CREDIT).map(({ groups }) => groups?.["agency"]) : [],
  );
  const national = lines.flatMap(({ marked }) => FROM_NATIONAL.exec(marked)?.groups?.["country"] ?? []);
  if (national.length > 0) return only(national);
  return only([...opening, ...credits].flatMap((agency) => BY_CAPITALS.get(agency?.toUpperCase() ?? "") ?? []));
}

/** "spokesman Obi told KNA". */
const TOLD =
  /‹p:(?<person>\d+)›(?:\s(?:also|has|had))?\s(?:told|said\sto|confirmed\sto)\s(?:the\s)?(?<agency>\p{Lu}\p{L}{1,14})\b/gu;

/** Read those who told something to a news agency of a state that the article names, as officials do at home. */
export function toldToAgency({ marked }: StateMarkedSentence, named: ReadonlySet<string>): StateOfPerson[] {
  if (!/told|said to|confirmed to/u.test(marked)) return [];
  return matchesOf(marked, TOLD).flatMap(({ groups }) => {
    const country = BY_CAPITALS.get(groups?.["agency"]?.toUpperCase() ?? "");
    return country && named.has(country) ? [{ person: Number(groups?.["person"]), country }] : [];
  });
}
