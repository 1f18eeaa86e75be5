import { matchesOf } from "../../matches";
import type { StateOfPerson } from "./side-states";
import { listedPeople, type StateMarkedSentence } from "./state-marks";

const MEETS =
  /\b(?:meet|meets|meeting|met|see|sees|saw|calls? on|called on|calling on|received by|hosted by|welcomed by|(?:talks|discussions|meetings?|consultations|negotiations|audience) with|signed (?:an?\s)?(?:[\p{Ll}-]+\s){1,6}?with)\s(?:with\s)?(?=(?:the\s|by\s)?‹p:)/gu;
/** "In Vanuatu, Prime Minister Kalo said …"; "In Vanuatu, the Minister …" is one told of before, who may be a guest. */
const LOCAL = /^In\s(?:the\s)?‹c:(?<country>[A-Z]{2})›,\s‹p:(?<person>\d+)›(?!,?\sand\s(?:the\s)?‹p)/u;
const WHERE = /\b(?:[Ii]n|[Tt]o|[Vv]isit|[Vv]isits|[Vv]isited|[Vv]isiting)\s(?:the\s)?‹[cl]:(?<country>[A-Z]{2})›/gu;
/** "… called on President Paz during her visit to Peru". */
const VISITING =
  /^[^.;]{0,120}?\bduring\s(?:his|her|their|the|a|‹p:\d+›)\s(?:[\p{Ll}-]+\s){0,2}visit\sto\s(?:the\s)?‹[cl]:(?<country>[A-Z]{2})›/u;
/** Meetings at gatherings and at the seats of organizations say nothing of the state of those who are met. */
const GATHERING =
  /\b(?:sidelines?|side\slines?|margins?|summit|conference|forum|assembly|session|ministerial|ceremony)\b/iu;
const SEATS = new Set(["BE", "AT", "CH", "ET"]);

/**
 * Read whom somebody meets or calls on while in another state, "In Peru I will meet President Paz", also in the
 * sentences after the one that opens the paragraph.
 */
export function visitedStates(
  sentence: StateMarkedSentence,
  previous: StateMarkedSentence | undefined,
  opening: StateMarkedSentence | undefined,
  stateOf: (person: number) => string | null,
): StateOfPerson[] {
  const { marked } = sentence;
  const local = LOCAL.exec(marked)?.groups;
  const isGuest = local !== undefined && (stateOf(Number(local["person"])) ?? local["country"]) !== local["country"];
  if (local && !isGuest) return [{ person: Number(local["person"]), country: local["country"] ?? "" }];
  if (GATHERING.test(marked)) return [];
  const places = matchesOf(marked, WHERE);
  return matchesOf(marked, MEETS).flatMap(({ 0: words, index }) => {
    const place = places.findLast((where) => where.index < index)?.groups?.["country"];
    const after = marked.slice(index + words.length);
    const country =
      place ?? VISITING.exec(after)?.groups?.["country"] ?? placeBefore(sentence, previous) ?? placeOf(opening);
    const people = listedPeople(after);
    return country && !SEATS.has(country) ? people.map((person) => ({ person, country })) : [];
  });
}

/** A paragraph goes on in the state that the sentence before it has gone to. */
function placeBefore({ paragraph }: StateMarkedSentence, previous: StateMarkedSentence | undefined): string | null {
  return previous?.paragraph === paragraph ? lastPlace(previous.marked) : null;
}

/** "In Peru, the Minister …": a paragraph that opens so tells what somebody from elsewhere does there. */
function placeOf(opening: StateMarkedSentence | undefined): string | null {
  return OPENS_IN.exec(opening?.marked ?? "")?.groups?.["country"] ?? null;
}

const OPENS_IN = /^In\s(?:the\s)?‹[cl]:(?<country>[A-Z]{2})›,\s(?:the|he|she|I|we|‹p:\d+›)(?=\s)/u;

function lastPlace(text: string): string | null {
  return matchesOf(text, WHERE).at(-1)?.groups?.["country"] ?? null;
}
