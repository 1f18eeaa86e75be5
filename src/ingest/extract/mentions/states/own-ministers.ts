import { matchesOf } from "../../matches";
import type { StateOfPerson } from "./side-states";
import { leadingPeople, type StateMarkedSentence } from "./state-marks";
import type { StatesOfPeople } from "./states-of-people";

/**
 * Leave out ministers whom a head of state meets, several at once, for they can be the own ones: "President Obi, at a
 * meeting with the Foreign Minister, Juan Paz, and the Minister of Defence, Eva Rono, said".
 */
export function notOwnMinisters(
  states: StatesOfPeople,
  { marked }: StateMarkedSentence,
  found: readonly StateOfPerson[],
): readonly StateOfPerson[] {
  const people = matchesOf(marked, /‹p:(\d+)›/gu).map(([, person]) => Number(person));
  const known = people.filter((person) => states.of(person) !== null);
  const areMinisters = found.length > 1 && found.every(({ person }) => states.headshipOf(person) === undefined);
  const isMet = /‹p:\d+›[^‹]*\b(?:meeting|met|conference|briefing)\swith\s(?:the\s)?‹p:/u.test(marked);
  const isHead = known.length === 1 && known[0] === people[0] && states.headshipOf(known[0] ?? -1) !== undefined;
  return areMinisters && isMet && isHead ? [] : found;
}

/** Read the ministers with whom a head of state faces the press, several at once: "President Obi told a press conference with Minister Paz and Minister Rono". */
export function ownMinisters(states: StatesOfPeople, { marked }: StateMarkedSentence): StateOfPerson[] {
  if (!marked.includes("conference with") && !marked.includes("briefing with")) return [];
  return matchesOf(marked, FACES_PRESS).flatMap(({ 0: words, index, groups }) => {
    const head = Number(groups?.["head"]);
    const country = states.headshipOf(head) === undefined ? null : states.of(head);
    const ministers = leadingPeople(marked.slice(index + words.length));
    const areMinisters = ministers.length > 1 && ministers.every((each) => states.headshipOf(each) === undefined);
    return country && areMinisters ? ministers.map((person) => ({ person, country })) : [];
  });
}

const FACES_PRESS = /‹p:(?<head>\d+)›[^‹]{0,80}\b(?:press|news)\s(?:conference|briefing)\swith\s(?=(?:the\s)?‹p:)/gu;
