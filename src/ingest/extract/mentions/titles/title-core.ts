import { isChiefOfPeople } from "../names/courtesies";
import { isBareGivenName } from "../names/given-names";
import { isInsideTitle, isTitleWord } from "./inside-titles";
import { NOUN_SUFFIXES, QUALIFYING_NOUNS, titleNoun } from "./title-words";
import type { Token } from "../tokens";

/** The words of a title up to its noun: "Deputy Foreign Minister", "National Security and Intelligence Advisor". */
export interface TitleCore {
  readonly from: number;
  readonly next: number;
  readonly noun: string;
  /** Where the noun stands. */
  readonly at: number;
  readonly isPlural: boolean;
  readonly isCapitalised: boolean;
}

const LONGEST = 14;

/** Read the words of a title that begins at a token, up to and with its noun. */
export function readTitleCore(tokens: readonly Token[], from: number): TitleCore | null {
  for (let at = from; at < Math.min(from + LONGEST, tokens.length); at++) {
    const token = tokens[at];
    if (!token) return null;
    const noun = titleNoun(token.word);
    if (noun && token.kind === "WORD" && !qualifiesNext(tokens, at, noun.noun)) return coreOf(tokens, from, at, noun);
    if (!noun && !isInsideTitle(tokens, from, at)) return null;
  }
  return null;
}

function coreOf(
  tokens: readonly Token[],
  from: number,
  at: number,
  { noun, isPlural }: { noun: string; isPlural: boolean },
): TitleCore | null {
  const head = tokens[at];
  if (!head || (head.isCapitalised && hasSmallWord(tokens, from, at))) return null;
  if (ABBREVIATIONS.has(noun) && head.text !== noun.toUpperCase()) return null;
  if (noun === "diplomat" && !/^(?:top|chief)$/u.test(tokens[at - 1]?.word ?? "") && !isSpokenOf(tokens, at))
    return null;
  if ((noun === "lady" || noun === "gentleman") && !/^(?:first|second)$/u.test(tokens[at - 1]?.word ?? "")) return null;
  if (noun === "prince" && tokens[at - 1]?.word !== "crown") return null;
  if (noun === "member" && tokens[at + 1]?.word !== "of" && !ofBody(tokens, from, at)) return null;
  if (
    noun === "fellow" &&
    !/^(?:research|policy|senior|visiting|associate|teaching|postdoctoral|distinguished|nonresident|non-resident)$/u.test(
      tokens[at - 1]?.word ?? "",
    )
  )
    return null;
  if (isNameOrRank(tokens, from, at, noun)) return null;
  if (GENERALS.has(noun) && tokens[at + 1]?.word !== "general") return null;
  if (noun === "chef" && tokens[at + 2]?.word !== "cabinet") return null;
  if (noun === "principal" && !head.isCapitalised) return null;
  if (noun === "head" && tokens[at - 1]?.word === "to") return null;
  if (noun === "pm" && tokens[at - 1]?.kind === "NUMBER") return null;
  const isAlone = at === from && tokens[at - 1]?.kind !== "ORGANIZATION";
  if (MODIFIED.has(noun) && isAlone && !isFollowedByObject(tokens[at + 1])) return null;
  return { from, next: endOfNoun(tokens, at), noun, at, isPlural, isCapitalised: head.isCapitalised };
}

/** "the diplomat said": somebody named before. */
function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  const following = tokens[at + 1];
  return tokens[at - 1]?.word === "the" && following?.kind === "WORD" && !following.isCapitalised;
}

/** "Committee member", "Board members". */
function ofBody(tokens: readonly Token[], from: number, at: number): boolean {
  if (at === from && tokens[at - 1]?.kind === "ORGANIZATION") return HOUSES.test(tokens[at - 1]?.word ?? "");
  return at > from && ["committee", "board", "council", "cabinet", "politburo"].includes(tokens[at - 1]?.word ?? "");
}

/** "diplomat Amir Obi", "Air Chief Marshal": a given name after a title, and a rank. */
function isNameOrRank(tokens: readonly Token[], from: number, at: number, noun: string): boolean {
  if (noun === "chief" && tokens[at + 1]?.word === "marshal") return true;
  if (at === from && tokens[at]?.text === "Chief" && isChiefOfPeople(tokens, at)) return true;
  if (/^(?:wing commander|squadron leader)$/u.test(`${tokens[at - 1]?.word ?? ""} ${noun}`)) return true;
  return at === from && isBareGivenName(tokens, at);
}

/** Bodies whose members sit in them as a post. */
const HOUSES =
  /(?:sabha|knesset|bundestag|bundesrat|duma|parliament|senate|assembly|congress|majlis|mejlis|sejm|seimas|saeima|riigikogu|rada|diet|kenesh|khural|politburo|committee|cabinet)$/u;

const ABBREVIATIONS = new Set(["nsa", "pm", "fm", "eam", "dpm", "cs", "ps", "potus"]);
/** Only with "General" do these name a post. */
const GENERALS = new Set([
  ...[
    "attorney",
    "solicitor",
    "auditor",
    "surgeon",
    "accountant",
    "surveyor",
    "postmaster",
    "statistician",
    "advocate",
  ],
]);

/** "Secretary General", "Chargé d'affaires", also as "Charge D’ Affaires" and "Charge d'Affairs". */
function endOfNoun(tokens: readonly Token[], at: number): number {
  const following = tokens[at + 1];
  if (tokens[at]?.word === "chef") return at + 3;
  if (following?.word === "extraordinary")
    return tokens[at + 2]?.word === "and" && tokens[at + 3]?.word === "plenipotentiary" ? at + 4 : at + 2;
  const isCharge = /^charg[eé]$/u.test(tokens[at]?.word ?? "");
  if (isCharge && /^d'affaire?s$/u.test(following?.word ?? "")) return at + 2;
  if (isCharge && following?.word === "d") {
    const noun = at + (tokens[at + 2]?.word === "'" ? 3 : 2);
    return /^affaire?s$/u.test(tokens[noun]?.word ?? "") ? noun + 1 : at + 1;
  }
  const isSameCase =
    following?.isCapitalised === tokens[at]?.isCapitalised || /^(?:designate|elect)$/u.test(following?.word ?? "");
  return NOUN_SUFFIXES.has(following?.word ?? "") && isSameCase ? at + 2 : at + 1;
}

/** Nouns too common to be a title by themselves: "head of", "Parliament member", but not "a member" or "justice". */
const MODIFIED = new Set([
  "nsa",
  "ruler",
  "head",
  "manager",
  "inspector",
  "judge",
  "principal",
  "officer",
  "founder",
  "banker",
  "lawyer",
  "economist",
  "assistant",
  "deputy",
  "chief",
  "counsel",
  "delegate",
  "facilitator",
  "moderator",
  "trustee",
  "charge",
  "whip",
  "imam",
  "mufti",
  "rabbi",
  "aide",
  "observer",
  "controller",
  "clerk",
  "magistrate",
  "interlocutor",
]);

function isFollowedByObject(token: Token | undefined): boolean {
  return (
    token?.word === "of" ||
    token?.word === "to" ||
    token?.word === "for" ||
    token?.word.startsWith("d'affair") ||
    token?.word === "d" ||
    NOUN_SUFFIXES.has(token?.word ?? "") ||
    token?.isCapitalised === true
  );
}

/** Words that a title written with capitals can have in lower case. */
const LOWER_CASE = new Set([
  ...["and", "of", "former", "acting", "caretaker", "interim", "deputy", "vice", "assistant"],
  ...["non-resident", "resident", "honorary", "permanent"],
]);

/** In a title written with capitals, words of lower case are no part of it: "discussed security. Minister …". */
function hasSmallWord(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens
    .slice(from, at)
    .some(
      (token) =>
        token.kind === "WORD" &&
        !token.isCapitalised &&
        !LOWER_CASE.has(token.word) &&
        !/^(?:st|nd|rd|th)$/u.test(token.word),
    );
}

/** Whether a noun only qualifies the noun that follows it: "Chief Justice", "Assistant Secretary". */
function qualifiesNext(tokens: readonly Token[], at: number, noun: string): boolean {
  if (!QUALIFYING_NOUNS.has(noun)) return false;
  const ahead = tokens.slice(at + 1, at + 6);
  const end = ahead.findIndex((token) => !isTitleWord(token, undefined) && !titleNoun(token.word));
  const isOpening = opensSentence(tokens, at);
  return ahead
    .slice(0, end < 0 ? ahead.length : end)
    .some(
      ({ word, kind, isCapitalised }) =>
        kind === "WORD" &&
        titleNoun(word) !== null &&
        (isCapitalised === tokens[at]?.isCapitalised || isOpening) &&
        word !== "prince" &&
        !FULL_TITLES.has(word),
    );
}

/** Whether a word has its capital from the sentence that it opens, also after a dateline: "Chief executive officer Ada Obi". */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const following = tokens[at + 1];
  const isLower = following?.kind === "WORD" && !following.isCapitalised;
  return isLower && (at === 0 || /^[-–—:"“]$/u.test(tokens[at - 1]?.word ?? ""));
}

/** Nouns that begin a title of their own after another: "chairperson President", "Representative Ambassador". */
const FULL_TITLES = new Set(["president", "ambassador", "senator"]);
