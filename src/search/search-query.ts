import { BadInput } from "../api/bad-input";
import { wordsOf } from "./words";

/** Words that stand side by side in this order, the last of them perhaps only begun. */
export interface Spelling {
  readonly words: readonly string[];
  readonly begun: boolean;
}

/** What every hit holds in one of its spellings, the first of which is the one typed. */
export type Term = readonly [Spelling, ...Spelling[]];

/** What somebody searches for. */
export interface SearchQuery {
  readonly terms: readonly Term[];
  /** All words as typed, wherever quotation marks stand. */
  readonly whole: Spelling;
}

/** The most characters a query may have. */
export const QUERY_CAP = 256;

/** So many letters into the last word, a reader who is still typing expects answers. */
const LETTERS_OF_A_BEGINNING = 3;

const QUOTE = `"“”„«»`;
const PART = new RegExp(`[${QUOTE}](?<phrase>[^${QUOTE}]*)(?:[${QUOTE}](?<begun>\\*?)|$)|(?<plain>[^${QUOTE}]+)`, "gu");

/** Return what a text asks for: words, "phrases" and beginnings*. Whatever else it holds only separates them. */
export function parseQuery(text: string): SearchQuery {
  if (text.length > QUERY_CAP) {
    throw new BadInput(
      "query",
      `has ${String(text.length)} characters, but at most ${String(QUERY_CAP)} are searched for; shorten it.`,
    );
  }
  const parts = [...text.matchAll(PART)];
  const terms = parts.flatMap(({ groups = {} }, index) =>
    groups["plain"] === undefined
      ? phraseTerm(groups["phrase"] ?? "", groups["begun"] === "*")
      : plainTerms(groups["plain"], index === parts.length - 1),
  );
  return { terms: distinct(terms), whole: wholeOf(text, terms) };
}

function phraseTerm(phrase: string, begun: boolean): Term[] {
  const words = wordsOf(phrase).map(({ form }) => form);
  if (words.length === 0) return [];
  const runTogether = words.slice(1).map((word, index) => ({
    words: [...words.slice(0, index), `${String(words[index])}${word}`, ...words.slice(index + 2)],
    begun,
  }));
  return [[{ words, begun }, ...runTogether]];
}

interface TypedWord {
  readonly form: string;
  readonly begun: boolean;
}

function plainTerms(plain: string, isLast: boolean): Term[] {
  const words = wordsOf(plain).map(({ form, end }, index, all) => {
    const unfinished = isLast && index === all.length - 1 && form.length >= LETTERS_OF_A_BEGINNING;
    return { form, begun: plain[end] === "*" || unfinished };
  });
  return words.map((word, index) => [
    { words: [word.form], begun: word.begun },
    ...runTogether(words[index - 1], word),
    ...runTogether(word, words[index + 1]),
  ]);
}

/** "Al Zayani" is also printed as "Alzayani". */
function runTogether(first: TypedWord | undefined, second: TypedWord | undefined): Spelling[] {
  if (!first || !second || first.begun) return [];
  return [{ words: [first.form + second.form], begun: second.begun }];
}

function distinct(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [JSON.stringify(term[0]), term])).values()];
}

function wholeOf(text: string, terms: readonly Term[]): Spelling {
  return { words: wordsOf(text).map(({ form }) => form), begun: terms.at(-1)?.[0].begun ?? false };
}
