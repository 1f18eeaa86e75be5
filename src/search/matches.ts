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
export function matchesIn(text: string, query: SearchQuery): Match[] {
  return matchesAmong(wordsOf(text), query);
}

/** Return where the words of a text are terms of the query, in order. */
export function matchesAmong(words: readonly Word[], { terms }: SearchQuery): Match[] {
  const matches: Match[] = [];
  const initials = terms.flatMap((spellings) => spellings.map(({ words: [first = ""] }) => first.charCodeAt(0)));
  for (let index = 0; index < words.length; index++) {
    // Of nearly every word of a text the first letter is enough to tell, whether it stands alone or runs into the next.
    if (!initials.includes(words[index]?.form.charCodeAt(0) ?? 0)) continue;
    for (let term = 0; term < terms.length; term++) {
      const last = words[index + wordsOfLongest(words, index, terms[term] ?? []) - 1];
      const start = words[index]?.start ?? 0;
      if (last && last.end > start) matches.push({ term, start, end: last.end });
    }
  }
  return matches;
}

/** Return how many words from the index on are one of the spellings, the longest if there are several; 0 for none. */
function wordsOfLongest(words: readonly Word[], index: number, spellings: readonly Spelling[]): number {
  let longest = 0;
  for (const spelling of spellings) longest = Math.max(longest, wordsCovered(words, index, spelling));
  return longest;
}

/** Return how many words from the index on are the spelling, 0 when they are not. */
function wordsCovered(words: readonly Word[], index: number, { words: spelt, begun }: Spelling): number {
  if (words[index]?.form.charCodeAt(0) !== spelt[0]?.charCodeAt(0)) return 0;
  const last = spelt.length - 1;
  const stands = spelt.every((word, offset) => {
    const form = words[index + offset]?.form;
    return form === word || (begun && offset === last && form?.startsWith(word) === true);
  });
  if (stands) return spelt.length;
  return spelt.length === 1 && runTogether(words, index) === spelt[0] ? 2 : 0;
}
