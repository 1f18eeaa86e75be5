import type { FoundPerson } from "../../extraction";
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
  if (isOfCompany(found) || isOfOther(states, person, country, sentences)) return false;
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

/** Chief executives and heads of universities, who are not the state's officers, are at home where they work. */
function isOfCompany({ posts }: FoundPerson): boolean {
  return posts.length > 0 && posts.every((post) => COMPANY_POSTS.test(post.title) && !isOfOrgan(post.organization));
}

/** Some states call the heads of their ministries chief executives. */
function isOfOrgan(organization: string | null): boolean {
  return /\b(?:Ministr(?:y|ies)|Departments?|Government|Authority|Agency|Commission)\b/u.test(organization ?? "");
}

const COMPANY_POSTS =
  /^(?:(?:deputy|acting|founder and|president and|chairman and) )*(?:CEO|chief (?:executive|operating|financial|commercial) officer|(?:pro-?)?vice[- ]chancellor)\b/iu;

/** "the Kenyan and the Peruvian heads of state, Obi and Paz, respectively": the second of two who are told apart, or whoever is not of the state of the other. */
function isOfOther(
  states: StatesOfPeople,
  person: number,
  country: string,
  sentences: readonly StateMarkedSentence[],
): boolean {
  return sentences.some(({ marked }) => {
    const [, one, other] = marked.includes("respectively") ? (TOLD_APART.exec(marked) ?? []) : [];
    const first = states.of(Number(one)) ?? country;
    return (
      (Number(other) === person && first === country) ||
      (Number(one) === person && states.of(Number(other)) === country)
    );
  });
}

const TOLD_APART = /‹p:(\d+)›,?\sand\s(?:the\s)?‹p:(\d+)›,?\srespectively/u;

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
