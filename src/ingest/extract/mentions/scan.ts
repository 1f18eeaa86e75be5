import type { Extent } from "../../sentences";
import type { ArticleText, TextSentence } from "../article-text";
import { matchesOf } from "../matches";
import { TriggerIndex, type Triggered } from "../../triggers/trigger-index";

/** Where a pattern was found; the extent is in the body, `before` and `after` are the rest of the sentence. */
export interface SentenceMatch extends Extent {
  readonly sentence: TextSentence;
  readonly words: string;
  readonly groups: Readonly<Partial<Record<string, string>>>;
  /** Words of the sentence next to the match: enough to judge it by, so that a long sentence costs no more. */
  readonly before: string;
  readonly after: string;
}

const CONTEXT = 80;

const triggers = new Map<RegExp, TriggerIndex<Triggered>>();

/** Whether a pattern can be found in a text. */
function canHold(text: string, pattern: RegExp): boolean {
  const known = triggers.get(pattern) ?? new TriggerIndex([{ needs: [pattern] }]);
  triggers.set(pattern, known);
  return known.of(text).length > 0;
}

/** Return every match of a global pattern in the sentences that are not boilerplate, in order. */
export function scan({ sentences }: ArticleText, pattern: RegExp): SentenceMatch[] {
  return sentences.flatMap((sentence) =>
    sentence.isBoilerplate || !canHold(sentence.text, pattern) ? [] : scanSentence(sentence, pattern),
  );
}

/** Return every match of a global pattern in one sentence. */
export function scanSentence(sentence: TextSentence, pattern: RegExp): SentenceMatch[] {
  return matchesOf(sentence.text, pattern).map(({ 0: words, index, groups }) => ({
    ...matchAt(sentence, index, index + words.length),
    groups: groups ?? {},
  }));
}

/** Return the stretch of a sentence between two offsets in its text as a match. */
export function matchAt(sentence: TextSentence, from: number, to: number): SentenceMatch {
  return {
    sentence,
    words: sentence.text.slice(from, to),
    groups: {},
    start: sentence.start + from,
    end: sentence.start + to,
    before: sentence.text.slice(Math.max(0, from - CONTEXT), from),
    after: sentence.text.slice(to, to + CONTEXT),
  };
}

/** Whether two stretches share a character. */
export function overlaps(one: Extent, other: Extent): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Return a pattern for any of these words, the longest that fits first; white space and apostrophes match their like. */
export function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((one, other) => other.length - one.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
        .replace(/['’]/gu, "['’]")
        .replaceAll(" ", String.raw`\s`),
    )
    .join("|");
}
