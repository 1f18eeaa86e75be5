import { matchesOf } from "../../matches";
import { canBeOf } from "./can-be-at-home";
import { contrasted, sole } from "./home-by-contrast";
import { homeState } from "./home-state";
import { interlocutors } from "./interlocutors";
import { visitedBy } from "./opposite-states";
import { countStates, principalStates } from "./principal-states";
import { accreditingFrom, delegationsMet, officesMet } from "./seen-states";
import type { StateMarkedSentence } from "./state-marks";
import type { StatesOfPeople } from "./states-of-people";
import { metBy, strangersTo } from "./strangers";

/** Take those left without a state for people of the state at home, as far as the article knows one. */
export function addHome(
  states: StatesOfPeople,
  sentences: readonly StateMarkedSentence[],
  abroad: ReadonlySet<number>,
): void {
  const seen = seenFromAbroad(states, sentences);
  const called = labelled(states, sentences);
  const implied = states.impliedBeyond(abroad);
  const isVisited = implied !== null && visitedInTitle(sentences).includes(implied);
  const country =
    homeState(sentences, states.of, isVisited ? null : implied, new Set([...seen, ...called])) ??
    contrasted(principalStates(sentences, states.of), seen, called) ??
    sole(countStates(sentences, states.of), seen, called, sentences);
  if (country === null) return;
  const strangers = strangersTo(country, states, sentences);
  for (const areHeads of [false, true]) {
    const met = metBy(country, states, sentences);
    const people = states.unknown.filter(
      (person) => (states.headshipOf(person) !== undefined) === areHeads && !strangers.has(person) && !met.has(person),
    );
    const own = people.filter((person) => canBeOf(states, person, country, sentences));
    states.add(own.map((person) => ({ person, country })));
  }
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
    ...visitedInTitle(sentences),
    ...visits.map(({ person, country }) => states.of(person) ?? country),
  ]);
}

/** The states whose officials the article calls by their state, as it need not call those at home. */
function labelled({ people }: StatesOfPeople, sentences: readonly StateMarkedSentence[]): string[] {
  const named = people.flatMap(({ posts }) =>
    posts.flatMap(({ country, title }) =>
      country &&
      !/^(?:ambassador|high commissioner|(?:deputy |alternate )?(?:permanent )?representative|consul)\b/iu.test(title)
        ? [country]
        : [],
    ),
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

/** "Premier’s Peru visit": so a headline calls a visit to another state. */
function visitedInTitle(sentences: readonly StateMarkedSentence[]): string[] {
  return matchesOf(sentences[0]?.marked ?? "", /‹c:([A-Z]{2})›\s(?:visit|trip|tour)\b/gu).flatMap(
    ([, country]) => country ?? [],
  );
}
