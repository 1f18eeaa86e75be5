import { fold } from "../api/fold";
import { inLatin } from "./cyrillic";

/** A word of a text: the form in which it is compared, and where it stands. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const PRINTED = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Of a longer word only the beginning counts: PostgreSQL takes no lexeme above 2,046 bytes. */
const LETTERS = 40;

/** Return the words of a text in order; their forms hold nothing but letters and digits, folded and in Latin letters. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(PRINTED)].flatMap(({ 0: printed, index }) =>
    formsOf(printed).map((form) => ({ form, start: index, end: index + printed.length })),
  );
}

/** A sign such as ½ is printed as one word and compared as two. */
function formsOf(printed: string): string[] {
  // Nearly every word is plain, and folding all of an article's words takes most of the time of loading it.
  if (/^[0-9A-Za-z]{1,40}$/u.test(printed)) return [printed.toLowerCase()];
  const forms = fold(inLatin(printed)).split(" ");
  return forms.filter((form) => form !== "").map((form) => Array.from(form).slice(0, LETTERS).join(""));
}
