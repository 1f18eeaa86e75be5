import type { FoundParty } from "../../extraction";
import { wordsOf, type MarkedSentence } from "../../marked-sentence";
import type { Reading } from "../../reading";
import { isAmong, partiesNamed } from "./parties-named";
import { institutionAt } from "./institution-names";
import { bodyAtStart } from "./unlisted-bodies";

/** Where the second of two sides begins: "and the ‹O2› of ‹C3›", "and ‹C3›’s ‹O2›". */
const SECOND_SIDE = /,? and (?=the |‹O\d+›|‹C\d+›(?:['’]s?)? (?:\p{Ll}[\p{L}-]* ){0,2}‹O\d+›)/gu;
/** "‹O1› and ‹O2› and the ‹O3›": more than two bodies. */
const OF_TWO_BODIES = /‹O\d+›(?: \([^()]*\))? and ‹O\d+›/u;
const SECOND_WITH_ARTICLE = /,? and (?=the )/u;
/** Whose body it is, before its name: "the ‹C1›’s state ‹O2›". */
const OWNER = "^ ?(?:the )?(?<owner>‹C\\d+›(?:['’]s?)? (?:\\p{Ll}[\\p{L}-]* ){0,2})?";
/** What a name that was cut at "and" goes on with: "‹O1› and Architecture". */
const REST = "(?: (?:and|&|of|for)(?: (?:of )?\\p{Lu}[\\p{L}-]+)+)*";
const BODY = new RegExp(`${OWNER}(?<name>‹O\\d+›${REST})(?<rest>.*)$`, "u");
const GOVERNMENT =
  /^ ?(?:the )?(?:[Gg]overnment of (?:the )?‹C\d+›|‹C\d+›(?:['’]s?)? [Gg]overnment|‹C\d+›(?!['’]| (?:\p{Ll}[\p{L}-]* ){0,3}[\p{Lu}“"]))(?<rest>.*)$/u;
/** What may follow a body's name and is none of its own: what it belongs to, and what it stands beside. */
const BELONGS = /^(?: \([^()]{1,20}\))?(?:,? (?:of|at|in|under|within|from|for|represented)\b.*)?$/u;
/** "‹O1›, ‹C2›": where it is. */
const OF_PLACE = /^(?: \([^()]{1,20}\))?, ‹C\d+›$/u;
/** "of the Kingdom of ‹C1›": the state that tells two bodies of one name apart. */
const OF_STATE = /^(?: \([^()]{1,20}\))? (?:of|in|from) (?:the )?‹C\d+›/u;

/** "the Embassy of ‹C1›" stands for its state. */
const IS_MISSION = /\b(?:Embassy|High Commission|Consulate|Permanent Mission)\b/u;

interface Side {
  readonly party: FoundParty;
  /** The party with the state that it belongs to, where that stands beside it. */
  readonly inFull: FoundParty;
}

/** Return the two parties of "between the ‹O1› of ‹C2› and the ‹O3› of ‹C4›", one for each side; none of other words. */
export function twoSides(within: MarkedSentence, words: string, reading: Reading): FoundParty[] {
  const [first, second] = sidesOf(words);
  if (first === undefined || second === undefined) return [];
  const one = sideIn(within, first, reading, true) ?? inFull(within, first, true);
  const other = sideIn(within, second, reading, false) ?? inFull(within, second, false);
  if (
    !one ||
    !other ||
    [one, other].some(({ party }) => IS_MISSION.test("organization" in party ? party.organization : ""))
  )
    return [];
  const areNamesakes = isAmong(one.party, [other.party]);
  return areNamesakes ? [one.inFull, other.inFull] : [one.party, other.party];
}

/** The words apart at the only place where another side may begin, or of several at the only one with an article. */
function sidesOf(words: string): string[] {
  const parts = words.split(SECOND_SIDE);
  if (parts.length === 2) return parts;
  const [first = "", ...others] = words.split(SECOND_WITH_ARTICLE);
  return others.length === 1 && !OF_TWO_BODIES.test(first) ? [first, ...others] : [];
}

/** The party that one side names; null where its words say more than one, or another thing. */
function sideIn(within: MarkedSentence, words: string, reading: Reading, isFirst: boolean): Side | null {
  const body = BODY.exec(words)?.groups;
  const rest = body?.["rest"] ?? GOVERNMENT.exec(words)?.groups?.["rest"];
  const isWhole = (after: string) => BELONGS.test(after) || (body !== undefined && OF_PLACE.test(after));
  if (rest !== undefined && isFirst && (!isWhole(rest) || / and ‹[CO]/u.test(rest))) return null;
  if (body?.["name"] === undefined)
    return rest === undefined ? unlistedIn(within, words, isFirst) : stateIn(within, words, reading);
  const named = plain(within, body["name"]);
  const [party, ...others] = partiesNamed(within, body["name"], reading);
  if (!party || others.length > 0) return null;
  const isCut = "organization" in party && body["name"].includes(" ");
  const own = isCut ? { organization: named } : party;
  const ofState = plain(within, OF_STATE.exec(rest ?? "")?.[0].replace(/^ \([^()]*\)/u, "") ?? "");
  const owner = ofState === "" ? plain(within, body["owner"] ?? "") : "";
  return { party: own, inFull: "organization" in own ? { organization: owner + own.organization + ofState } : own };
}

function stateIn(within: MarkedSentence, words: string, reading: Reading): Side | null {
  const [party] = partiesNamed(within, /‹C\d+›/u.exec(words)?.[0] ?? "", reading);
  return party ? { party, inFull: party } : null;
}

function unlistedIn(within: MarkedSentence, words: string, isFirst: boolean): Side | null {
  const [name, rest] = bodyAtStart(words, true);
  if (name === null || (isFirst && !BELONGS.test(rest) && !OF_PLACE.test(rest))) return null;
  const party = { organization: plain(within, name) };
  return { party, inFull: party };
}

/** "‹O1› for Reefs", "‹P1›’s ‹O2›": a body whose name was taken for several, or for somebody’s. */
function inFull(within: MarkedSentence, words: string, isFirst: boolean): Side | null {
  const state = TAIL_STATE.exec(words)?.[0] ?? "";
  const named = institutionAt(plain(within, words.slice(0, words.length - state.length)));
  if (named === null || (isFirst && !BELONGS.test(named.rest))) return null;
  return { party: { organization: named.name }, inFull: { organization: named.name + plain(within, state) } };
}

/** "of the Kingdom of ‹C1›", after the name of a body. */
const TAIL_STATE = /,? (?:of|in|from) (?:the )?‹C\d+›$/u;

/** The words of a marked text, with what its marks stand for. */
function plain(within: MarkedSentence, words: string): string {
  return words.replaceAll(/‹[COPL](\d+)›/gu, (mark, index: string) => {
    const mention = within.mentions[Number(index)];
    return mention ? wordsOf(within, mention) : mark;
  });
}
