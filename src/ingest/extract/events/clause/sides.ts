import { mentionsIn, type MarkedSentence } from "../../marked-sentence";
import type { PersonMention } from "../../mention";
import { stateOf, type Reading } from "../../reading";
import { unnamedKind } from "./collective-words";
import type { Unnamed } from "../encounter";
import { areHeadsOfStates, areMetApart } from "../offices-of-state";

/** Those who came to an encounter from one side. */
export interface Side {
  readonly people: readonly number[];
  readonly countries: readonly string[];
  readonly organizations: readonly number[];
  readonly unnamed: readonly Unnamed[];
}

/** A side of whom nothing is said. */
export const NOBODY: Side = { people: [], countries: [], organizations: [], unnamed: [] };

/** Nouns for people who are met without being named. */
const UNNAMED_PEOPLE =
  /\b(?:officials|representatives|leaders|ministers|partners|counterparts?|delegat\w+|members|heads|leadership|colleagues|parliamentarians|politicians|lawmakers|executives|companies|business\w*|investors|think tanks|authorities|government|community|diaspora|experts|scholars|envoys?|ambassadors|institutions|diplomats|advis[eo]rs|commissioners|parties|minister|president|secretary|chair\w*|speaker|dignitar\w+|consuls?|mayors?|governors?|premiers?|chancellors?|guests?|compatriots|nationals|expatriates|citizens|students|journalists|entrepreneurs)\b/iu;

/** Return the side that a part of a sentence names. */
export function sideOf(sentence: MarkedSentence, part: string, reading: Reading): Side {
  if (part === "") return NOBODY;
  const people = peopleIn(sentence, part);
  const states = mentionsIn(sentence, part, "country").map(({ code }) => code);
  const kind = unnamedKind(part);
  const isOfStates = people.length === 0 || kind === "DELEGATION";
  return {
    people: unique(people.flatMap((mention) => mention.people)),
    countries: unique([...statesOf(people, reading), ...(isOfStates ? states : unnamedStates(sentence, part))]),
    organizations: unique(mentionsIn(sentence, part, "organization").map(({ organization }) => organization)),
    unnamed: unnamedIn(sentence, part, people, states, reading),
  };
}

/** Those of a side who are not named; a delegation also where some of it are. */
function unnamedIn(
  sentence: MarkedSentence,
  part: string,
  people: readonly PersonMention[],
  states: readonly string[],
  reading: Reading,
): Unnamed[] {
  const { start, text } = sentence.sentence;
  const words = people.map((mention) => text.slice(mention.start - start, mention.end - start)).join(" ");
  if (/\bdelegation\b/iu.test(words)) return [{ kind: "DELEGATION", countries: unique(statesOf(people, reading)) }];
  const kind = unnamedKind(part);
  if (kind === null || (kind === "SIDES" && (people.length > 0 || areMany(sentence, part)))) return [];
  return [{ kind, countries: people.length > 0 ? unique(statesOf(people, reading)) : states }];
}

/** "The twelve countries" are not the two of which the article spoke last. */
function areMany(sentence: MarkedSentence, part: string): boolean {
  const { start, text } = sentence.sentence;
  return mentionsIn(sentence, part, "quantity").some(
    (each) => !/^(?:two|2|three|3|four|4)$/iu.test(text.slice(each.start - start, each.end - start)),
  );
}

/** Return the sides that were met one after the other: one for each state, and each person of none. */
export function sidesApart(sentence: MarkedSentence, part: string, reading: Reading, isOneByOne = false): Side[] {
  const whole = sideOf(sentence, part, reading);
  if (whole.people.length === 0 && offices(sentence, part).length === 0)
    return whole.countries.length > 1 && !AS_GROUP.test(part)
      ? whole.countries.map((code) => ({ ...whole, countries: [code], unnamed: [] }))
      : [whole];
  const met = whole.people.flatMap((index) => reading.people[index] ?? []);
  if (!isOneByOne && areHeadsOfStates(met) && !SEVERAL.test(part)) return [whole];
  const areApart = areMetApart(met);
  const sides = new Map<string, { people: number[]; countries: string[] }>();
  for (const index of whole.people) {
    const state = stateOf(index, reading);
    const key = isOneByOne || areApart || state === null ? `person ${String(index)}` : state;
    const side = sides.get(key) ?? { people: [], countries: state ? [state] : [] };
    side.people.push(index);
    sides.set(key, side);
  }
  for (const state of [...offices(sentence, part), ...unnamedStates(sentence, part)])
    if (![...sides.values()].some(({ countries }) => countries.includes(state)))
      sides.set(state, { people: [], countries: [state] });
  return [...sides.values()].map((side) => ({ ...side, organizations: whole.organizations, unnamed: [] }));
}

/** Words that tell of more than one meeting. */
const SEVERAL = /\b(?:separate|separately|respectively|each|bilaterally)\b/u;

/** People of several states who are met as one group. */
const AS_GROUP =
  /\b(?:representatives|envoys|ambassadors|high commissioners|consuls|heads of (?:mission|state|government)|leaders)\b/iu;

/** A body that is met, not one that what is met belongs to: "met with the ‹O0›", not "met ‹O0› standards". */
const BODY_ALONE = /^ (?:the )?‹O\d+›(?: \([^()]{0,30}\))?(?=$|[,.;]| and\b)/u;

/** Whether words name, or speak of, people who can be met. */
export function speaksOfPeople(part: string): boolean {
  return /‹P\d+›/u.test(part) || UNNAMED_PEOPLE.test(part) || BODY_ALONE.test(part);
}

/** Whether people of one side only are named: of one state, or nobody of a state and one person. */
export function isOneSided(people: readonly number[], reading: Reading): boolean {
  const states = unique(people.map((person) => stateOf(person, reading)));
  return states.length < 2;
}

/** "‹P0›’s envoy", and "‹P0› counterparts" after a pronoun. */
const OWNS =
  /‹P\d+›['’]s? (?!delegation|team)|‹P\d+› (?=(?:(?:\p{Ll}|-)+ |‹C\d+› |and |, ){0,5}(?:counterparts?|colleagues|peers)\b)/gu;

/** The people a part names; not those who only own what it names ("‹P0›’s envoy"). */
function peopleIn(sentence: MarkedSentence, part: string): PersonMention[] {
  return mentionsIn(sentence, part.replace(OWNS, ""), "person");
}

/** States of people whom a part speaks of without naming them, besides those whom it names. */
function unnamedStates(sentence: MarkedSentence, part: string): string[] {
  const others = part.replace(/‹P\d+›[^,;]{0,12}/gu, "‹");
  return others
    .split("‹P")
    .flatMap((words) => (UNNAMED_PEOPLE.test(words) ? mentionsIn(sentence, words, "country") : []))
    .map(({ code }) => code);
}

function offices(sentence: MarkedSentence, part: string): string[] {
  return peopleIn(sentence, part).flatMap(({ people, office }) =>
    people.length === 0 && office?.country ? [office.country] : [],
  );
}

function statesOf(people: readonly PersonMention[], reading: Reading): string[] {
  return people.flatMap(({ people: named, office }) =>
    named.length === 0 ? (office?.country ?? []) : named.flatMap((index) => stateOf(index, reading) ?? []),
  );
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
