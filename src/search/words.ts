import { fold } from "../api/fold";
import { inLatin } from "./cyrillic";

/** A word of a text: the form in which it is compared, and where it stands. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const PRINTED = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/uy;

/** Of a longer word only the beginning counts: PostgreSQL takes no lexeme above 2,046 bytes. */
const LETTERS = 40;

/** Return the words of a text in order; their forms hold nothing but letters and digits, folded and in Latin letters. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const lower = inLowerCase(text);
  for (let start = 0; start < text.length;) {
    const end = endOfPlain(lower, start);
    // Most letters of most texts are plain, and telling what the others are takes far longer.
    if (!isEndOfWord(text, end)) {
      start = readPrinted(text, start, words);
      continue;
    }
    if (end > start) words.push({ form: lower.slice(start, Math.min(end, start + LETTERS)), start, end });
    start = end + 1;
  }
  return words;
}

/** Return the text with its plain letters at least in lower case, and whatever it has where it stands. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  // For a few capitals stand two characters.
  return lower.length === text.length ? lower : text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

/** Adds the word that begins here, if one does, and returns where to go on. */
function readPrinted(text: string, start: number, words: Word[]): number {
  const end = endOfPrinted(text, start);
  for (const form of formsOf(text.slice(start, end))) words.push({ form, start, end });
  return end > start ? end : start + lengthOfCharacter(text, start);
}

function endOfPrinted(text: string, start: number): number {
  PRINTED.lastIndex = start;
  return PRINTED.test(text) ? PRINTED.lastIndex : start;
}

/** Return the forms alone of the words of a text, in order. */
export function formsIn(text: string): string[] {
  const lower = inLowerCase(text);
  const forms: string[] = [];
  // Nearly every word is plain, and making words of all of an article takes most of the time of loading it.
  for (let start = 0; start < text.length;) {
    const end = endOfPlain(lower, start);
    if (!isEndOfWord(text, end)) start = readForms(text, start, forms);
    else {
      if (end > start) forms.push(lower.slice(start, Math.min(end, start + LETTERS)));
      start = end + 1;
    }
  }
  return forms;
}

/** Adds the forms of the word that begins here, if one does, and returns where to go on. */
function readForms(text: string, start: number, forms: string[]): number {
  const end = endOfPrinted(text, start);
  for (const form of formsOf(text.slice(start, end))) forms.push(form);
  return end > start ? end : start + lengthOfCharacter(text, start);
}

/** Return where the plain letters and digits end that begin here. */
function endOfPlain(text: string, start: number): number {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end++;
  return end;
}

/** Whether nothing can follow that is part of the same word. */
function isEndOfWord(text: string, end: number): boolean {
  const code = end < text.length ? text.charCodeAt(end) : 0;
  return code < BEYOND_ASCII || (code >= PUNCTUATION.first && code <= PUNCTUATION.last);
}

/** Quotation marks, dashes and what else Unicode calls general punctuation: none of it is a letter or a digit. */
const PUNCTUATION = { first: 0x2000, last: 0x206f };

const BEYOND_ASCII = 0x80;

/** Whether it is the code of a digit or of a letter from A to Z. */
export function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function lengthOfCharacter(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** A sign such as ½ is printed as one word and compared as two. */
function formsOf(printed: string): string[] {
  // Nearly every word is plain, and folding all of an article's words takes most of the time of loading it.
  if (/^[0-9A-Za-z]{1,40}$/u.test(printed)) return [printed.toLowerCase()];
  const forms = fold(inLatin(printed)).split(" ");
  return forms.filter((form) => form !== "").map((form) => Array.from(form).slice(0, LETTERS).join(""));
}
