import { runTogether } from "./lexemes";
import type { SearchQuery, Spelling } from "./search-query";
import { wordsOf, type Word } from "./words";

/** Where a text has a term of the query; `term` is its number. */
export interface Match {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** Return where the text has terms of the query, in order. */
export function matchesIn(text: string, { terms }: SearchQuery): Match[] {
  const words = wordsOf(text);
  return words.flatMap(({ start }, index) =>
    terms.flatMap((spellings, term) => {
      const lengths = spellings.map((spelling) => wordsCovered(words, index, spelling));
      const last = words[index + Math.max(...lengths) - 1];
      return last && Math.max(...lengths) > 0 ? [{ term, start, end: last.end }] : [];
    }),
  );
}

/** Return how many words from the index on are the spelling, 0 when they are not. */
function wordsCovered(words: readonly Word[], index: number, { words: spelt, begun }: Spelling): number {
  const last = spelt.length - 1;
  const stands = spelt.every((word, offset) => {
    const form = words[index + offset]?.form;
    return form === word || (begun && offset === last && form?.startsWith(word) === true);
  });
  if (stands) return spelt.length;
  return spelt.length === 1 && runTogether(words, index) === spelt[0] ? 2 : 0;
}
