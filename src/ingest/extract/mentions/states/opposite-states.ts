import { matchesOf } from "../../matches";
import type { StateOfPerson } from "./side-states";
import { leadingPeople, type StateMarkedSentence } from "./state-marks";

const ENCOUNTER =
  /\b(?:led|met|meets?|meeting|talks|call(?:ed|s)? (?:on|with)|paid an? (?:courtesy )?visit to|phoned|spoke with|held(?: \w+){0,3} (?:discussion|conversation|consultation|dialogue|phone|session|round)\w*|discuss(?:ed|es)?|counterpart|headed by|chaired|co-chaired|sign(?:ed)?|initial(?:l?ed|s)|inked|(?:signing|initiall?ing|inking)\s[^.;]{0,80}\swith|negotiat\w+|received|welcomed|hosted|congratulat\w+|invited|exchang(?:ed|e)|readout)\b/iu;
/** "a visit to Kenya by Minister Paz". */
const VISIT_BY =
  /\b(?:[Vv]isit|trip)\sto\s(?:the\s)?‹[cl]:(?<country>[A-Z]{2})›\s(?:\p{Ll}+\s){0,2}?by\s(?:the\s)?‹p:(?<person>\d+)›/gu;

/** What every sentence of a visit holds; quick to look for. */
const TRAVELS =
  /visit|trip|delegation|mission|tour|travel|arriv|lea(?:ve|ving)|depart|head|fl(?:y|ies|ew)|(?:is|was|were) in/u;
const VISITS =
  /‹p:(?<person>\d+)›(?:['’]s?|\s\([^)]{1,12}\),?)?\s(?:\p{L}+\s){0,3}?(?:visit|trip|delegation|mission|tour|travel|visited|travelled|traveled|arrived|leaves?|departs?|departed|heads?|heading|headed|fly|flies|flew|(?:is|was)(?=\sin))\s(?:to|in|for)?\s?(?:the\s)?(?:[\p{L}-]+\s(?:countries|nations|states|members?)\s(?:of\s)?)?‹[cl]:(?<country>[A-Z]{2})›(?<isTour>(?:,|,?\sand)\s(?:the\s)?‹c)?/gu;

/**
 * Tell the state of somebody by those across the table: where an article is about two states (or three), who meets a
 * person of the one (of all the others) is of the other, unless somebody of a third that is `represented` can be meant.
 */
export function oppositeStates(
  { marked }: StateMarkedSentence,
  previous: StateMarkedSentence | undefined,
  principal: readonly string[],
  represented: ReadonlySet<string | null>,
  stateOf: (person: number) => string | null,
): StateOfPerson[] {
  if (principal.length < 2) return [];
  // People of both states attend.
  if (/\b(?:attended|witnessed)\sby\b/u.test(marked)) return [];
  return [
    ...metOpposite(marked, principal, represented, stateOf),
    ...visitors(marked, previous?.marked ?? "", principal),
  ];
}

function metOpposite(
  marked: string,
  principal: readonly string[],
  represented: ReadonlySet<string | null>,
  stateOf: (person: number) => string | null,
): StateOfPerson[] {
  const people = [...new Set(matchesOf(marked, /‹p:(\d+)›/gu).map(([, person]) => Number(person)))];
  const present = new Set<string | null>([...people.map(stateOf), ...codesIn(marked, /‹t:([A-Z]{2})›/gu)]);
  const [country, ...others] = principal.filter((code) => !present.has(code));
  if (country === undefined || others.length > 0 || !present.has(null) || !ENCOUNTER.test(unquoted(marked))) return [];
  // Beside people of third states, somebody may be of a third one too.
  if ([...present].some((code) => code !== null && !principal.includes(code))) return [];
  // Somebody of a state that the sentence names besides may be meant.
  const named = codesIn(marked, /‹[cd]:([A-Z]{2})›/gu);
  const isOfMany = principal.every((code) => named.includes(code));
  const isThird = (code: string) => !principal.includes(code) && !present.has(code);
  if (named.some((code) => isThird(code) && (isOfMany || represented.has(code)))) return [];
  const beside = new Set([
    ...besideKnown(marked, stateOf),
    ...ofTheirOwn(marked),
    ...spokenOf(marked),
    ...ofDelegation(marked),
    ...visitsIn(marked).flatMap(({ groups }) => (groups?.["country"] === country ? Number(groups["person"]) : [])),
  ]);
  return people
    .filter((person) => stateOf(person) === null && !beside.has(person))
    .map((person) => ({ person, country }));
}

/** "President Obi and his ‹p›", "met with the Foreign Minister, ‹p›": those who are spoken of as one speaks of colleagues. */
function ofTheirOwn(marked: string): number[] {
  return matchesOf(marked, /\b(?:his|her|their)\s‹p:(\d+)›/gu).map(([, person]) => Number(person));
}

/** "the delegation includes ‹p›": those who come with whoever the sentence tells of. */
function ofDelegation(marked: string): number[] {
  const includes = /\bdelegation\b[^.;‹]{0,30}\b(?:includ|compris|consist)\p{Ll}*\s(?:of\s)?/u.exec(marked);
  return includes ? leadingPeople(marked.slice(includes.index + includes[0].length)) : [];
}

/** "discussed ‹p›'s visit", "talks about ‹p›": those who are spoken of, and need not be there. */
function spokenOf(marked: string): number[] {
  return matchesOf(marked, /\b(?:discuss(?:ed|es|ing)?|about|concerning|regarding)\s(?:the\s)?‹p:(\d+)›/gu).map(
    ([, person]) => Number(person),
  );
}

/** Words quoted that name nobody tell of no encounter of those around them: "“We have signed it,” President Obi said." */
function unquoted(marked: string): string {
  return marked.replace(/[“"][^“”"‹]*[”"]/gu, "");
}

/** Those who, after a colleague, meet somebody else may be on the colleague's side: "Kenyan President Obi and Minister Paz met …". */
function besideKnown(marked: string, stateOf: (person: number) => string | null): ReadonlySet<number> {
  if (matchesOf(marked, /‹[pt]:/gu).length < 3) return new Set();
  const pairs = marked.matchAll(/(?<!\bbetween\s)‹p:(\d+)›(?:,|,?\sand)\s‹p:(\d+)›/gu);
  return new Set([...pairs].flatMap(([, first, second]) => (stateOf(Number(first)) === null ? [] : [Number(second)])));
}

/** Who visits one of two states is of the other, unless a third state is spoken of. */
function visitors(marked: string, previous: string, principal: readonly string[]): StateOfPerson[] {
  const named = codesIn(`${previous} ${marked}`, /‹[cdot]:([A-Z]{2})›/gu);
  if (principal.length !== 2 || !named.every((code) => principal.includes(code))) return [];
  return visitsIn(marked).flatMap(({ groups }) => {
    const visited = groups?.["country"] ?? "";
    const country = principal.find((code) => code !== visited);
    // Who tours both of them is of neither.
    return country && !groups?.["isTour"] && principal.includes(visited)
      ? [{ person: Number(groups?.["person"]), country }]
      : [];
  });
}

/** "the visit of President Obi to Peru". */
const VISIT_OF_TO = /\b(?:visit|trip)\sof\s(?:the\s)?‹p:(?<person>\d+)›\sto\s(?:the\s)?‹[cl]:(?<country>[A-Z]{2})›/gu;

/** "Secretary Obi, upon his arrival in Peru". */
const ARRIVING =
  /‹p:(?<person>\d+)›,?\s(?:up)?on\s(?:‹p:\d+›|his|her|arrival)\s(?:arrival\s)?(?:in|at)\s(?:the\s)?‹[cl]:(?<country>[A-Z]{2})›/gu;
/** "Minister Obi, who is on a two-day official visit to Peru". */
const ON_VISIT =
  /‹p:(?<person>\d+)›(?:,\s(?:who|currently))?\s(?:(?:is|was)\s)?(?:currently\s|now\s|here\s)?on\s(?:an?|his|her)\s(?:[\p{L}\d-]+\s){0,5}?(?:visit|trip|tour)\s(?:to|in|of)\s(?:the\s)?‹[cl]:(?<country>[A-Z]{2})›/gu;

function visitsIn(marked: string): RegExpExecArray[] {
  return TRAVELS.test(marked)
    ? [VISITS, VISIT_BY, VISIT_OF_TO, ON_VISIT, ARRIVING].flatMap((pattern) => [...matchesOf(marked, pattern)])
    : [];
}

function codesIn(marked: string, pattern: RegExp): string[] {
  return matchesOf(marked, pattern).flatMap(([, code]) => code ?? []);
}

/** Return the states that people visit, of which they then are not. */
export function visitedBy({ marked }: StateMarkedSentence): StateOfPerson[] {
  return visitsIn(marked).flatMap(({ 0: words, index, groups }) => {
    const further = groups?.["isTour"]
      ? codesIn(marked.slice(index + words.length - 2, index + words.length + 5), /‹c:([A-Z]{2})›/gu)
      : [];
    return [groups?.["country"] ?? "", ...further].map((country) => ({ person: Number(groups?.["person"]), country }));
  });
}

const VISIT_OF =
  /\b(?:visit|arrival|stay)\s(?:of|by)\s(?:the\s)?‹p:(\d+)›(?!\s(?:to|in)\s)|\bwelcom\p{Ll}+\s(?:the\s)?‹p:(\d+)›\sto\s(?:its|the|our)\b/gu;

/** Return those of whose visit a sentence tells without saying where, as one does who is visited. */
export function guests({ marked }: StateMarkedSentence): number[] {
  return matchesOf(marked, VISIT_OF).map(([, visitor, guest]) => Number(visitor ?? guest));
}
