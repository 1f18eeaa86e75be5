import { matchesOf } from "../../matches";
import type { StateOfPerson } from "./side-states";
import { leadingPeople, listedPeople, type StateMarkedSentence } from "./state-marks";
import type { StatesOfPeople } from "./states-of-people";

/** "Kenyan lawmakers Ada Obi and Juan Paz", "U.S. officials Ada Obi, Deputy Secretary, and Juan Paz": whose officials all of a list are. */
const OFFICIALS =
  /‹[cd]:(?<country>[A-Z]{2})›(?:['’]s?)?\s(?:[\p{L}-]+\s){0,3}?(?:officials|lawmakers|diplomats|ministers|senators|legislators|leaders|delegates|negotiators|envoys|MPs|parliamentarians|generals|commanders|authorities),?\s(?:(?:including|such\sas|like|namely)\s)?(?=(?:the\s)?‹p:\d+›)/gu;

/** Read those whom a label in the plural calls officials of a state. */
export function labelledLists({ marked }: StateMarkedSentence): StateOfPerson[] {
  return matchesOf(marked, OFFICIALS).flatMap(({ 0: words, index, groups }) =>
    listedPeople(marked.slice(index + words.length)).map((person) => ({ person, country: groups?.["country"] ?? "" })),
  );
}

/** "President Obi, Prime Minister Paz and Speaker Rono", after none of whom a state is told. */
const LIST =
  /‹p:\d+›(?:(?:[,;]|[,;]?\sand|[,;]?\sas\swell\sas)\s(?:the\s|its\s)?‹p:\d+›){2,}(?!\s(?:of|from|and)\b|['’]s)/gu;

/** "The reception was attended by Minister Obi; Minister Paz; and the Kenyan Ambassador to Peru, Eva Rono": those of one side. */
const ATTENDED =
  /\b(?:attended\sby|in\sthe\spresence\sof|accompanied\sby|[Pp]resent\swere|comprised|comprising|joined\sby)\s(?:the\s)?(?=‹p:)/gu;

/** Read those listed as present with a colleague, the only one whose state is told, wherever in the list. */
export function sideListed(states: StatesOfPeople, { marked }: StateMarkedSentence): StateOfPerson[] {
  return matchesOf(marked, ATTENDED).flatMap(({ 0: words, index }) => {
    const all = listedPeople(marked.slice(index + words.length));
    const [country, ...others] = new Set(all.flatMap((person) => states.of(person) ?? []));
    // The ambassador to where the guest comes from stands beside the hosts.
    const areHosts = all.some((person) => states.of(person) !== null && isAmbassadorTo(states, person));
    const areRivals = all.some((person) =>
      [...states.rivalsOf(person), ...states.colleaguesOf(person)].some((rival) => all.includes(rival)),
    );
    if (all.length < 3 || !areHosts || country === undefined || others.length > 0 || areRivals) return [];
    return all.map((person) => ({ person, country }));
  });
}

function isAmbassadorTo({ people }: StatesOfPeople, person: number): boolean {
  return (
    people[person]?.posts.some(({ title }) => /^(?:ambassador|high commissioner) (?:to|in) /iu.test(title)) ?? false
  );
}

/** Where officials of many states meet one after the other. */
const GATHERING = /\b(?:summit|sidelines?|margins?|conference|forum|assembly)\b/iu;

/** Read those whom a list names after a colleague whose state it tells, where no two of the list hold one office. */
export function colleaguesListed(states: StatesOfPeople, { marked }: StateMarkedSentence): StateOfPerson[] {
  if (GATHERING.test(marked)) return [];
  return matchesOf(marked, LIST).flatMap(([list]) => {
    const [first, ...rest] = leadingPeople(list);
    const country = first === undefined ? null : toldState(states, first);
    if (first === undefined || country === null || rest.length < 2 || isAmbassadorTo(states, first)) return [];
    // "Kenyan Premier Obi, Minister Paz, Peruvian Ambassador Rono": up to one whose state is told too.
    const told = rest.findIndex((person) => states.of(person) !== null);
    const others = rest.slice(0, told < 0 ? rest.length : told);
    const all = [first, ...others];
    const isShared = all.some((person) =>
      [...states.rivalsOf(person), ...states.colleaguesOf(person)].some((rival) => all.includes(rival)),
    );
    return !isShared ? others.map((person) => ({ person, country })) : [];
  });
}

/** The state that the text itself says somebody's post is of. */
function toldState({ people }: StatesOfPeople, person: number): string | null {
  const posts = people[person]?.posts.filter(({ organization }) => organization === null) ?? [];
  return posts.find(({ country }) => country !== null)?.country ?? null;
}

/** "ministers from Kenya", "a delegation of Kenyan officials": of whom the next sentence names some. */
const GROUP =
  /\b(?:ministers|officials|lawmakers|diplomats|delegates|delegation|leaders|experts|parliamentarians)\b[^.;‹]{0,20}\b(?:of|from)\s(?:the\s)?‹[cd]:(?<country>[A-Z]{2})›(?!.*\b(?:of|from)\s(?:the\s)?‹[cd]:(?!\k<country>))/u;
const INCLUDED =
  /^(?:They|These|Those|Among\sthem|The\s(?:delegation|team|group))(?:\s\p{Ll}+){0,3}?\s(?:included?|includes|were|was|comprised|comprises)\s(?:the\s)?(?=‹p:)/u;

/** Read those whom a sentence counts among a group of the one state that the sentence before tells: "They included …". */
export function includedNext(
  { marked, paragraph }: StateMarkedSentence,
  previous: StateMarkedSentence | undefined,
): StateOfPerson[] {
  const country = previous?.paragraph === paragraph ? GROUP.exec(previous.marked)?.groups?.["country"] : undefined;
  const opening = country ? INCLUDED.exec(marked)?.[0] : undefined;
  if (!country || opening === undefined) return [];
  return listedPeople(marked.slice(opening.length)).map((person) => ({ person, country }));
}
