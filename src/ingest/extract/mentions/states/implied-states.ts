import type { ArticleText } from "../../article-text";
import type { FoundOrganization, FoundPerson } from "../../extraction";
import type { Mention } from "../../mention";
import { acceptingHeads } from "./accepting-heads";
import { toldToAgency } from "./agency-state";
import { besideGuests } from "./beside-guests";
import { calledByState } from "./called-by-state";
import { isSpouse } from "./can-be-at-home";
import { companionStates, successors } from "./companion-states";
import { delegationLeaders } from "./delegation-leaders";
import { dateline } from "./dateline";
import { only } from "./only";
import { accreditingStates, hostStates } from "./host-states";
import { addHome } from "./officials-at-home";
import { notOwnMinisters, ownMinisters } from "./own-ministers";
import { colleaguesListed, includedNext, labelledLists, sideListed } from "./label-states";
import { officesIntroduced, officesNamed } from "./offices-named";
import { namedHosts, statesInOrder } from "./in-order";
import { journeys } from "./journeys";
import { metInLists } from "./met-lists";
import { otherHolders } from "./other-holders";
import { guests, oppositeStates, visitedBy } from "./opposite-states";
import { principalStates } from "./principal-states";
import { nameWords } from "../names/same-name";
import { besideOthers } from "./beside-others";
import { sideStates, type StateOfPerson } from "./side-states";
import { markStates, type StateMarkedSentence } from "./state-marks";
import { StatesOfPeople } from "./states-of-people";
import { superiors } from "./superiors";
import { tellingOffices, unmistakableOffices } from "./telling-offices";
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
  const named = statesNamedIn(article);
  const states = new StatesOfPeople(article.people, article.organizations, named);
  if (states.isComplete) return [...article.people];
  const sentences = article.text.sentences.flatMap((sentence, index) =>
    sentence.isBoilerplate ? [] : [markStates(sentence, article.mentions[index] ?? [], article.organizations, named)],
  );
  states.add(unmistakableOffices(states, sentences));
  states.add(officesIntroduced(states, article.mentions, article.text.sentences));
  const byOffice = states.implied;
  const paragraphs = new Map(sentences.toReversed().map((sentence) => [sentence.paragraph, sentence]));
  const visits = [...sentences.flatMap(visitedBy), ...sentences.flatMap(journeys)];
  const isVisitor = ({ person, country }: StateOfPerson) =>
    visits.some((visit) => visit.person === person && visit.country === country);
  for (const [index, sentence] of sentences.entries()) {
    const opening = paragraphs.get(sentence.paragraph);
    const visited = visitedStates(sentence, sentences[index - 1], opening, states.of).filter(
      (state) => !isVisitor(state),
    );
    states.add([...visited, ...besideOthers(sentence), ...successors(sentence, states.of)]);
  }
  for (const [index, sentence] of sentences.entries()) states.add(delegationLeaders(sentence, sentences[index - 1]));
  const abroad = new Set([...states.implied].filter((person) => !byOffice.has(person)));
  states.add(tellingOffices(states, sentences));
  const listed = new Set<number>();
  for (const [index, sentence] of sentences.entries()) {
    const colleagues = colleaguesListed(states, sentence);
    for (const { person } of colleagues) listed.add(person);
    states.add([
      ...toldToAgency(sentence, named),
      ...labelledLists(sentence),
      ...colleagues,
      ...sideListed(states, sentence),
      ...includedNext(sentence, sentences[index - 1]),
      ...sideStates(sentence),
      ...accreditingStates(sentence, article.people),
      ...hostStates(sentence),
      ...calledByState(sentence),
    ]);
  }
  addAcrossTheTable(states, sentences);
  // Those listed with a colleague are of that one's state, at home or not.
  addHome(states, sentences, new Set([...abroad, ...listed]));
  addAcrossTheTable(states, sentences);
  states.add(namedHosts(sentences));
  states.add(statesInOrder(states, sentences));
  states.add(officesNamed(states, article.mentions));
  states.add(acceptingHeads(states, sentences));
  return article.people.map((person, index) => states.complete(person, index));
}

/** The states that an article names, those of the posts of its people among them. */
function statesNamedIn({ mentions, people }: NamedArticle): ReadonlySet<string> {
  const named = mentions.flatMap((each) => each.flatMap((mention) => (mention.kind === "country" ? mention.code : [])));
  return new Set([...named, ...people.flatMap(({ posts }) => posts.flatMap(({ country }) => country ?? []))]);
}

function addAcrossTheTable(states: StatesOfPeople, sentences: readonly StateMarkedSentence[]): void {
  for (const sentence of sentences)
    states.add([
      ...companionStates(sentence, states.of),
      ...metInLists(sentence, states.of),
      ...ownMinisters(states, sentence),
    ]);
  const principal = principalsHere(sentences, states);
  const represented = new Set(states.people.map((_, person) => states.of(person)));
  for (const [index, sentence] of sentences.entries())
    states.add([
      ...notOwnMinisters(
        states,
        sentence,
        oppositeStates(sentence, sentences[index - 1], principal, represented, states.of),
      ),
      ...besideGuests(sentence, principal, states),
    ]);
  for (const sentence of sentences)
    states.add([...companionStates(sentence, states.of), ...superiors(states, sentence, principal)]);
  states.add(otherHolders(states, principal, sentences));
  states.add(guestsAtHome(sentences, principal));
  states.add(spouses(states));
}

/** "SUVA - They signed during the visit of President Paz": in news of two states from the capital of the one, a guest is of the other. */
function guestsAtHome(sentences: readonly StateMarkedSentence[], principal: readonly string[]): StateOfPerson[] {
  const home = dateline(sentences);
  const [country, ...others] = principal.filter((state) => state !== home);
  if (principal.length !== 2 || country === undefined || others.length > 0) return [];
  return sentences.flatMap(guests).map((person) => ({ person, country }));
}

/** The states that the article is about, none where it comes from the capital of another, whose people it may leave unsaid. */
function principalsHere(sentences: readonly StateMarkedSentence[], states: StatesOfPeople): string[] {
  const principal = principalStates(sentences, states.of);
  const home = dateline(sentences);
  return home === null || principal.includes(home) ? principal : [];
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
