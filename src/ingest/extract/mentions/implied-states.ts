import { fold } from "../../../api/fold";
import type { ArticleText } from "../article-text";
import type { FoundOrganization, FoundPerson } from "../extraction";
import type { Mention } from "../mention";
import { homeState, only } from "./home-state";
import { accreditingStates, hostStates } from "./host-states";
import {
  accreditingFrom,
  facesState,
  guests,
  interlocutors,
  oppositeStates,
  signingPairs,
  visitedBy,
  officesMet,
} from "./opposite-states";
import { principalStates } from "./principal-states";
import { nameWords } from "./same-name";
import { companionStates, sideStates, type StateOfPerson } from "./side-states";
import { markStates, type StateMarkedSentence } from "./state-marks";
import { StatesOfPeople } from "./states-of-people";
import { UNMISTAKABLE_OFFICES } from "./unmistakable-offices";
import { visitedStates } from "./visited-states";

/** An article in which people are named, to be read for the states of those named without one. */
export interface NamedArticle {
  readonly text: ArticleText;
  readonly people: readonly FoundPerson[];
  readonly organizations: readonly FoundOrganization[];
  /** The mentions of each sentence, apart from one another. */
  readonly mentions: readonly (readonly Mention[])[];
}

/** Return the people of an article with the states of their posts where the article implies them. */
export function implyStates(article: NamedArticle): FoundPerson[] {
  const states = new StatesOfPeople(article.people, article.organizations);
  if (states.isComplete) return [...article.people];
  const sentences = article.text.sentences.flatMap((sentence, index) =>
    sentence.isBoilerplate ? [] : [markStates(sentence, article.mentions[index] ?? [], article.organizations)],
  );
  for (const [index, sentence] of sentences.entries()) states.add(visitedStates(sentence, sentences[index - 1]));
  const abroad = states.implied;
  states.add(unmistakableOffices(states, sentences));
  for (const sentence of sentences)
    states.add([...sideStates(sentence), ...accreditingStates(sentence, article.people), ...hostStates(sentence)]);
  addAcrossTheTable(states, sentences);
  addHome(states, sentences, abroad);
  addAcrossTheTable(states, sentences);
  return article.people.map((person, index) => states.complete(person, index));
}

function addAcrossTheTable(states: StatesOfPeople, sentences: readonly StateMarkedSentence[]): void {
  for (const sentence of sentences) states.add(companionStates(sentence, states.of));
  const principal = principalStates(sentences, states.of);
  for (const [index, sentence] of sentences.entries())
    states.add(oppositeStates(sentence, sentences[index - 1], principal, states.of));
  for (const sentence of sentences) states.add(companionStates(sentence, states.of));
  states.add(otherHeads(states, principal, sentences));
  states.add(spouses(states));
}

function unmistakableOffices(states: StatesOfPeople, sentences: readonly StateMarkedSentence[]): StateOfPerson[] {
  const ofPeople = new Set(states.people.map((_, person) => states.of(person)));
  const isNamed = (code: string) => ofPeople.has(code) || sentences.some(({ marked }) => marked.includes(`:${code}›`));
  return UNMISTAKABLE_OFFICES.filter(({ country, unless }) => isNamed(country) && !unless.some(isNamed)).flatMap(
    ({ country, title }) =>
      states.unknown
        .filter((person) => states.people[person]?.posts.some((post) => title.test(fold(post.title))))
        .map((person) => ({ person, country })),
  );
}

/** Where an article is about two states and names the president of the one, the other president is of the other. */
function otherHeads(
  states: StatesOfPeople,
  principal: readonly string[],
  sentences: readonly StateMarkedSentence[],
): StateOfPerson[] {
  if (principal.length !== 2) return [];
  return states.unknown.flatMap((person) => {
    const rivals = states.rivalsOf(person).map(states.of);
    const country = only(principal.filter((code) => !rivals.includes(code)));
    // A former president, whom somebody of the other state meets too.
    const isMet = country !== null && sentences.some((each) => facesState(each, person, country, states.of));
    return country && !isMet && rivals.length > 0 && !rivals.includes(null) ? [{ person, country }] : [];
  });
}

/** The spouse of a head of state bears the name of that person: "President Obi … First Lady Eva Obi". */
function spouses(states: StatesOfPeople): StateOfPerson[] {
  return states.unknown
    .filter((person) => isSpouse(states, person))
    .flatMap((person) => {
      const surname = nameWords(states.people[person]?.name ?? "").at(-1) ?? "";
      const namesakes = states.people.flatMap(({ name }, index) =>
        index !== person && nameWords(name).includes(surname) ? [index] : [],
      );
      const country = only(namesakes.flatMap((index) => states.of(index) ?? []));
      return country ? [{ person, country }] : [];
    });
}

function isSpouse(states: StatesOfPeople, person: number): boolean {
  return states.people[person]?.posts.some(({ title }) => /\blady\b/iu.test(title)) ?? false;
}

/** Those left without a state are of the state at home, as far as the article knows one. */
function addHome(states: StatesOfPeople, sentences: readonly StateMarkedSentence[], abroad: ReadonlySet<number>): void {
  const country = homeState(sentences, states.of, states.impliedBeyond(abroad), seenFromAbroad(states, sentences));
  if (country === null) return;
  const strangers = new Set([
    ...visitorsTo(country, sentences),
    ...sentences.flatMap(guests).filter((person) => states.headshipOf(person) !== undefined),
    ...headsTogether(states, sentences),
    ...secondSigners(states, sentences),
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

/** Of two who sign with each other and are of no known state, the second is hardly of the state at home. */
function secondSigners(states: StatesOfPeople, sentences: readonly StateMarkedSentence[]): number[] {
  const unknown = new Set(states.unknown);
  return sentences
    .flatMap(signingPairs)
    .flatMap(([one, other]) => (unknown.has(one) && unknown.has(other) ? [other] : []));
}

/** The states that those of no known state visit or whose people they meet, and those whose people are away. */
function seenFromAbroad(states: StatesOfPeople, sentences: readonly StateMarkedSentence[]): ReadonlySet<string> {
  const seen = sentences
    .flatMap(interlocutors)
    .flatMap(([one, other]) => (states.of(one) ? [] : (states.of(other) ?? [])));
  const visits = sentences.flatMap(visitedBy);
  const envoys = sentences.flatMap((sentence) => accreditingFrom(sentence, states.of));
  const offices = sentences.flatMap((sentence) => officesMet(sentence, states.of));
  return new Set([
    ...seen,
    ...envoys,
    ...offices,
    ...visits.map(({ person, country }) => states.of(person) ?? country),
  ]);
}

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

/** Heads of states that are not said, named together: they cannot all be of the state at home. */
function headsTogether(states: StatesOfPeople, sentences: readonly StateMarkedSentence[]): number[] {
  const heads = new Set(states.unknown.filter((person) => states.headshipOf(person) !== undefined));
  return sentences.flatMap(({ marked }) => {
    const people = [...marked.matchAll(/‹p:(\d+)›/gu)].map(([, person]) => Number(person));
    const together = [...new Set(people)].filter((person) => heads.has(person));
    return together.length > 1 ? together : [];
  });
}

/** A head of state by surname alone who gives the government no name, or beside the one known, is of a state that is not said. */
function canBeOf(
  states: StatesOfPeople,
  person: number,
  country: string,
  sentences: readonly StateMarkedSentence[],
): boolean {
  const found = states.people[person];
  if (!found || isSpouse(states, person)) return false;
  if (states.headshipOf(person) === undefined) return true;
  const isKnownHere = found.name.includes(" ") || sentences.some(({ marked }) => governs(marked, found.name));
  return isKnownHere && !states.rivalsOf(person).some((rival) => states.of(rival) === country);
}

/** "the Obi Administration": so news calls the government at home. */
function governs(marked: string, surname: string): boolean {
  return marked.includes(`${surname} Administration`) || marked.includes(`${surname}-led Government`);
}
