import { MONTH, WEEKDAY } from "./date-words";
import type { DateReading, Tense } from "./date-reading";
import type { Triggered } from "../../../triggers/trigger-index";
import type { Publication } from "./publication";

/** What the groups of a pattern caught. */
export type Groups = Readonly<Partial<Record<string, string>>>;

/** A way to word a date; null when the words turn out to be none. */
export interface DateForm extends Triggered {
  readonly pattern: RegExp;
  /** What a sentence must have for the wording to occur in it: most have not. */
  readonly cue: RegExp;
  readonly read: (groups: Groups, published: Publication | null, tense: Tense) => DateReading | null;
}

/** A day of a month, with or without its ordinal ending. */
export const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d|[.,]\d|\s?%)`;
/** A year of the last centuries. */
export const YEAR = String.raw`(?:1[89]|20)\d\d(?!\d)`;
/** What joins the first and the last day of a range. */
export const TO = String.raw`\s?(?:-|–|—|to|and|&|until|till|through)\s?`;
/** The year of a day or month, where it is given. */
export const OF_YEAR = String.raw`(?:,?\s(?:of\s)?(?<year>${YEAR})|,?\s(?:of\s)?(?<shift>last|this|next)\syear)?`;
const START = String.raw`(?<![\p{L}\p{N}$€£]|\d[.,/])`;
/** The weekday before a date, which says nothing new. */
export const WEEKDAY_BEFORE = String.raw`(?:(?:${WEEKDAY})(?:,?\s(?:the\s)?|\s\())?`;

const DIGIT = /\d/u;
/** A sentence without these has no date reckoned from the publication. */
export const RELATIVE = /[Ll]ast|[Tt]his|[Nn]ext/u;
/** A sentence without one has no date of a month. */
export const MONTH_NAME = new RegExp(MONTH, "u");

/** Make a form of a pattern that stands by itself, not within a word or number. */
export function form(pattern: string, read: DateForm["read"], cue = DIGIT): DateForm {
  const whole = new RegExp(`${START}${pattern}(?![\\p{L}\\p{N}])`, "gu");
  return { cue, pattern: whole, needs: [whole, cue], read };
}
