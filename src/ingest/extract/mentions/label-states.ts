import { matchesOf } from "../matches";
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
const LIST = /‹p:\d+›(?:(?:,|,?\sand|,?\sas\swell\sas)\s(?:the\s)?‹p:\d+›){2,}(?!\s(?:of|from|and)\b|['’]s)/gu;

/** Where officials of many states meet one after the other. */
const GATHERING = /\b(?:summit|sidelines?|margins?|conference|forum|assembly)\b/iu;

/** Read those whom a list names after a colleague whose state it tells, where no two of the list hold one office. */
export function colleaguesListed(states: StatesOfPeople, { marked }: StateMarkedSentence): StateOfPerson[] {
  if (GATHERING.test(marked)) return [];
  return matchesOf(marked, LIST).flatMap(([list]) => {
    const [first, ...rest] = leadingPeople(list);
    const country = first === undefined ? null : toldState(states, first);
    if (first === undefined || country === null || rest.length < 2) return [];
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
