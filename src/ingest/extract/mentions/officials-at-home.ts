import type { FoundPerson } from "../extraction";
import { matchesOf } from "../matches";
import { speakersElsewhere, supported } from "./elsewhere";
import { homeState } from "./home-state";
import {
  accreditingFrom,
  delegationsMet,
  guests,
  interlocutors,
  signersAfterOffice,
  officesMet,
  signingPairs,
  visitedBy,
} from "./opposite-states";
import { countStates, principalStates, type StateCount } from "./principal-states";
import type { StateMarkedSentence } from "./state-marks";
import type { StatesOfPeople } from "./states-of-people";

/** Take those left without a state for people of the state at home, as far as the article knows one. */
export function addHome(
  states: StatesOfPeople,
  sentences: readonly StateMarkedSentence[],
  abroad: ReadonlySet<number>,
): void {
  const seen = seenFromAbroad(states, sentences);
  const called = labelled(states, sentences);
  const country =
    homeState(sentences, states.of, states.impliedBeyond(abroad), new Set([...seen, ...called])) ??
    contrasted(principalStates(sentences, states.of), seen, called) ??
    sole(countStates(sentences, states.of), seen, called, sentences);
  if (country === null) return;
  const strangers = new Set([
    ...visitorsTo(country, sentences),
    ...sentences.flatMap(accreditedHere),
    ...sentences.flatMap(guests).filter((person) => states.headshipOf(person) !== undefined),
    ...headsTogether(states, sentences),
    ...sentences.flatMap((sentence) => [...supported(sentence, country), ...speakersElsewhere(sentence, country)]),
    ...secondSigners(country, states, sentences),
  ]);
  for (const areHeads of [false, true]) {
    const met = metBy(country, states, sentences);
    const people = states.unknown.filter(
      (person) => (states.headshipOf(person) !== undefined) === areHeads && !strangers.has(person) && !met.has(person),
    );
    const own = people.filter((person) => canBeOf(states, person, country, sentences));
    states.add(own.map((person) => ({ person, country })));
  }
}

/** Of two who sign with each other, one is hardly of the state at home: the other than who is, the second when none is known. */
function secondSigners(home: string, states: StatesOfPeople, sentences: readonly StateMarkedSentence[]): number[] {
  const unknown = new Set(states.unknown);
  return [...sentences.flatMap(signersAfterOffice), ...secondsOfPairs(home, unknown, states, sentences)];
}

function secondsOfPairs(
  home: string,
  unknown: ReadonlySet<number>,
  states: StatesOfPeople,
  sentences: readonly StateMarkedSentence[],
): number[] {
  return sentences.flatMap(signingPairs).flatMap(([one, other]) => {
    // Two of the same ministry: nothing says which of them is at home.
    if (unknown.has(one) && states.colleaguesOf(one).includes(other)) return [one, other];
    if (!unknown.has(other)) return unknown.has(one) && states.of(other) === home ? [one] : [];
    return unknown.has(one) || states.of(one) === home ? [other] : [];
  });
}

/** Of two states that an article is about, the one whose officials it hardly ever calls by their state, as it does those of the other. */
function contrasted(principal: readonly string[], seen: ReadonlySet<string>, called: readonly string[]): string | null {
  const times = (country: string) => called.filter((other) => other === country).length;
  const [home, ...others] = principal.toSorted((one, other) => times(one) - times(other));
  const [guest] = others;
  const isContrast =
    home !== undefined && guest !== undefined && times(guest) > 1 && times(guest) >= MANY_TIMES * times(home);
  return isContrast && others.length === 1 && called.every((country) => principal.includes(country)) && !seen.has(home)
    ? home
    : null;
}

const MANY_TIMES = 3;

/** The only state that an article names, several times and its government once, nowhere as seen from abroad. */
function sole(
  [first, ...others]: readonly StateCount[],
  seen: ReadonlySet<string>,
  called: readonly string[],
  text: readonly StateMarkedSentence[],
): string | null {
  if (!first || first.count < 2 || others.length > 0 || seen.has(first.country)) return null;
  if (called.length === 0) return first.country;
  const acts =
    first.count >= MANY_TIMES && text.some(({ marked }) => marked.includes(`Government of ‹c:${first.country}›`));
  return acts ? first.country : null;
}

/** The states that those of no known state visit or whose people they meet, and those whose people are away. */
function seenFromAbroad(states: StatesOfPeople, sentences: readonly StateMarkedSentence[]): ReadonlySet<string> {
  const seen = sentences
    .flatMap(interlocutors)
    .flatMap(([one, other]) => (states.of(one) ? [] : (states.of(other) ?? [])));
  const visits = sentences.flatMap(visitedBy);
  const envoys = sentences.flatMap((sentence) => accreditingFrom(sentence, states.of));
  const offices = sentences.flatMap((sentence) => officesMet(sentence, states.of));
  const delegations = sentences.flatMap((sentence) => delegationsMet(sentence, states.of));
  return new Set([
    ...seen,
    ...envoys,
    ...offices,
    ...delegations,
    ...accredited(states),
    ...visits.map(({ person, country }) => states.of(person) ?? country),
  ]);
}

/** The states whose officials the article calls by their state, as it need not call those at home. */
function labelled({ people }: StatesOfPeople, sentences: readonly StateMarkedSentence[]): string[] {
  const named = people.flatMap(({ posts }) =>
    posts.flatMap(({ country, title }) => (country && !/^ambassador\b/iu.test(title) ? [country] : [])),
  );
  const unnamed = sentences.flatMap(({ marked }) => matchesOf(marked, /‹t:([A-Z]{2})›/gu));
  return [...named, ...unnamed.flatMap(([, country]) => country ?? [])];
}

/** The states whose ambassadors to others the article names: it mostly comes from where they are. */
function accredited({ people }: StatesOfPeople): string[] {
  return people.flatMap(({ posts }) =>
    posts.flatMap(({ title, country }) => (country && ACCREDITED.test(title) ? [country] : [])),
  );
}

const ACCREDITED = /^(?:ambassador|high commissioner)\b.*\b(?:to|in)\b/iu;

/** Who presents credentials, or is named ambassador to where they are presented, is sent by another state. */
function accreditedHere({ marked }: StateMarkedSentence): number[] {
  return /[Cc]redential|[Ll]etters? of/u.test(marked)
    ? matchesOf(marked, PRESENTS).map(([, person]) => Number(person))
    : [];
}

const PRESENTS =
  /‹p:(\d+)›[^.;]{0,90}?\b(?:present|submit|hand|deliver)\p{Ll}*\s(?:over\s)?(?:(?:his|her|the|a|copies|copy|of|‹p:\d+›(?:['’]s)?)\s){0,4}(?:credentials?|letters?\sof\s(?:credence|accreditation))/giu;

function visitorsTo(home: string, sentences: readonly StateMarkedSentence[]): number[] {
  return sentences.flatMap(visitedBy).flatMap(({ person, country }) => (country === home ? [person] : []));
}

/** Those whom people of the state at home meet, who hardly are of it themselves. */
function metBy(home: string, states: StatesOfPeople, sentences: readonly StateMarkedSentence[]): ReadonlySet<number> {
  return new Set(
    sentences
      .flatMap(interlocutors)
      .flatMap(([one, other]) => [
        ...(states.of(one) === home ? [other] : []),
        ...(states.of(other) === home ? [one] : []),
      ]),
  );
}

/** Heads of states that are not said, named together: they cannot all be of the state at home, only who does something with the rest. */
function headsTogether(states: StatesOfPeople, sentences: readonly StateMarkedSentence[]): number[] {
  const isOpen = (person: number) => states.of(person) === null || states.implied.has(person);
  const heads = new Set(
    states.people.flatMap((_, person) => (isOpen(person) && states.headshipOf(person) !== undefined ? [person] : [])),
  );
  if (heads.size < 2) return [];
  return sentences.flatMap(({ marked }) => {
    const people = matchesOf(marked, /‹p:(\d+)›/gu).map(([, person]) => Number(person));
    const together = [...new Set(people)].filter((person) => heads.has(person));
    if (together.length < 2) return [];
    const acting = ACTING.exec(marked)?.groups?.["person"];
    return together.filter((person) => person !== Number(acting));
  });
}

/** "NAIROBI - President Obi on Monday held talks with …": news from home tells who acts first. */
const ACTING =
  /^[^‹]{0,10}(?:‹[cl]:[A-Z]{2}›[^‹]{0,45}[–—:-]\s)(?:the\s)?‹p:(?<person>\d+)›(?:,[^,.;‹]{0,40},)?\s[^.;‹]{0,40}\b(?:held|met|meets|received|hosted|welcomed|spoke|congratulated|extended|phoned|talks|sent)\b/u;

/** A head of state by surname alone who gives the government no name, or beside the one known, is of a state that is not said. */
function canBeOf(
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
