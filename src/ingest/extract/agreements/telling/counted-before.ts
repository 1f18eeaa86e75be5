import { mentionsIn, type MarkedSentence } from "../../marked-sentence";
import { numberWords } from "../../mentions/quantities/number-words";

const NUMBER = "‹N\\d+›|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\\b";
const SEVERAL =
  "\\b(?:several|multiple|various|numerous|dozens of|(?:a )?(?:number|series|range|package|set|raft|slew|string|array|total) of)\\b";
/** "the two ministers inked MoUs": the number is of those who act. */
const MODIFIER =
  "(?!(?:\\p{L}+ed|officials|ministers|presidents|leaders|premiers|sides|parties|countries|nations|states|governments|delegations|companies|ministries|neighbou?rs|sign|signing|exchange)\\b)\\p{L}+";
/** What says, before the modifiers of a plural, how many there are. */
const NUMBERED = new RegExp(`(?<number>${NUMBER}) (?:${MODIFIER} ){0,2}$`, "iu");
const COUNTED = new RegExp(`(?:${NUMBER}|${SEVERAL}) (?:${MODIFIER} ){0,2}$`, "iu");

/** Return the number that stands before the modifiers of a plural; null without one. */
export function countBefore(sentence: MarkedSentence, start: number): number | null {
  const word = NUMBERED.exec(sentence.marked.slice(Math.max(0, start - 60), start))?.groups?.["number"] ?? "";
  return numberWords[word.toLowerCase()] ?? mentionsIn(sentence, word, "quantity")[0]?.value ?? null;
}

/** Return whether a number, or that they are several, stands before the modifiers of a plural. */
export function isCountedBefore(marked: string, start: number): boolean {
  return COUNTED.test(marked.slice(0, start));
}
