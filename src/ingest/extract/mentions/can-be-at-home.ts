import type { FoundPerson } from "../extraction";
import type { StateMarkedSentence } from "./state-marks";
import type { StatesOfPeople } from "./states-of-people";

/** Whether somebody can be of a state: a head of state by surname alone who gives the government no name, or beside the one known, is of a state that is not said. */
export function canBeOf(
  states: StatesOfPeople,
  person: number,
  country: string,
  sentences: readonly StateMarkedSentence[],
): boolean {
  const found = states.people[person];
  if (!found || isSpouse(states, person) || isAtMission(found) || isLeaderOnly(found)) return false;
  if (states.headshipOf(person) === undefined) return true;
  const isKnownHere = found.name.includes(" ") || sentences.some(({ marked }) => governs(marked, found.name));
  return isKnownHere && !states.rivalsOf(person).some((rival) => states.of(rival) === country);
}

/** Whoever serves under an ambassador is abroad. */
function isAtMission({ posts }: FoundPerson): boolean {
  return posts.length > 0 && posts.every(({ title }) => MISSION_POSTS.test(title));
}

/** Those called no more than leader are often of another place or time. */
function isLeaderOnly({ posts }: FoundPerson): boolean {
  return posts.length > 0 && posts.every(({ title }) => /^leader$/iu.test(title));
}

const MISSION_POSTS =
  /^(?:deputy (?:head|chief) of mission\b|(?:\p{L}+ )?attach[eé](?!\p{L})|(?:minister[- ])?couns?ell?or$|(?:first|second|third) secretary$)/iu;

/** "the Obi Administration": so news calls the government at home. */
function governs(marked: string, surname: string): boolean {
  return marked.includes(`${surname} Administration`) || marked.includes(`${surname}-led Government`);
}

/** Whether somebody is named as the spouse of a head of state. */
export function isSpouse(states: StatesOfPeople, person: number): boolean {
  return states.people[person]?.posts.some(({ title }) => /\blady\b/iu.test(title)) ?? false;
}
