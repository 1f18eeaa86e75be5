import { matchesOf } from "../../matches";
import { speakersElsewhere, supported } from "./elsewhere";
import { interlocutors } from "./interlocutors";
import { guests, visitedBy } from "./opposite-states";
import { signersAfterOffice, signingPairs } from "./signing-pairs";
import type { StateMarkedSentence } from "./state-marks";
import type { StatesOfPeople } from "./states-of-people";

/** Return those who, as the article tells of them, are hardly of the state at home. */
export function strangersTo(
  home: string,
  states: StatesOfPeople,
  sentences: readonly StateMarkedSentence[],
): ReadonlySet<number> {
  return new Set([
    ...visitorsTo(home, sentences),
    ...sentences.flatMap(accreditedHere),
    ...sentences.flatMap(leadersOfBodies),
    ...sentences.flatMap(guests).filter((person) => states.headshipOf(person) !== undefined),
    ...headsTogether(states, sentences),
    ...sentences.flatMap((sentence) => [...supported(sentence, home), ...speakersElsewhere(sentence, home)]),
    ...secondSigners(home, states, sentences),
  ]);
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

/** "a delegation of the Reef Commission led by Director Obi": of a body that is no state's. */
function leadersOfBodies({ marked }: StateMarkedSentence): number[] {
  return marked.includes("ed by ") ? matchesOf(marked, LEADS_BODY).map(([, person]) => Number(person)) : [];
}

const LEADS_BODY =
  /\b(?:delegation|mission|team)\s(?:of|from)\s(?:the\s)?\p{Lu}[^‹.;,]{2,60}?,?\s(?:led|headed)\sby\s(?:the\s)?‹p:(\d+)›/gu;

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

/** Return those whom people of the state at home meet, who hardly are of it themselves. */
export function metBy(
  home: string,
  states: StatesOfPeople,
  sentences: readonly StateMarkedSentence[],
): ReadonlySet<number> {
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
    // "President Obi, Premier Paz and Speaker Rono" can be of one state, two presidents cannot.
    const areRivals = together.some((person) => states.rivalsOf(person).some((rival) => together.includes(rival)));
    if (together.length < 2 || (!areRivals && isRow(marked))) return [];
    const acting = ACTING.exec(marked)?.groups?.["person"];
    return together.filter((person) => person !== Number(acting));
  });
}

/** Three or more in a row. */
function isRow(marked: string): boolean {
  return /‹p:\d+›(?:(?:,|,?\sand)\s(?:the\s)?‹p:\d+›){2}/u.test(marked);
}

/** "NAIROBI - President Obi on Monday held talks with …": news from home tells who acts first. */
const ACTING =
  /^[^‹]{0,10}(?:‹[cl]:[A-Z]{2}›[^‹]{0,45}[–—:-]\s)(?:the\s)?‹p:(?<person>\d+)›(?:,[^,.;‹]{0,40},)?\s[^.;‹]{0,40}\b(?:held|met|meets|received|hosted|welcomed|spoke|congratulated|extended|phoned|talks|sent)\b/u;
