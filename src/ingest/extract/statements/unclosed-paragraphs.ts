import type { TextSentence } from "../article-text";
import type { FoundStatement } from "../extraction";
import { ruleName } from "../extraction-rule";
import type { Reading } from "../reading";

const RULE = ruleName({ id: "UNCLOSED_PARAGRAPH", version: 1 });
const OPENS = /^[“"]/u;

/**
 * Return what is quoted in paragraphs that open a quotation and do not close it: by the convention of printing, the next
 * paragraph goes on with the same speaker, whom only the last of them may name.
 */
export function unclosedParagraphs(
  { sentences, text }: Reading,
  statements: readonly FoundStatement[],
): FoundStatement[] {
  const found: FoundStatement[] = [];
  let following: FoundStatement | null = null;
  for (const paragraph of paragraphsOf(sentences.map(({ sentence }) => sentence)).toReversed()) {
    const { start, end } = paragraph;
    const own = statements.find(
      ({ quote, isVerbatim }) => isVerbatim && quote.start >= start && quote.start <= start + 2,
    );
    const isUnclosed = OPENS.test(text.body.slice(start, start + 1)) && !/[”"]/u.test(text.body.slice(start + 1, end));
    const read: FoundStatement | null =
      own ?? (isUnclosed && following ? continuedBy(following, { start: start + 1, end }) : null);
    if (read && !own) found.push(read);
    following = read;
  }
  return found;
}

function continuedBy(following: FoundStatement, quote: FoundStatement["quote"]): FoundStatement {
  const antecedents = [following.quote];
  return { ...following, quote, antecedents, cue: null, rule: RULE, basis: "COREFERENT" };
}

function paragraphsOf(sentences: readonly TextSentence[]): { start: number; end: number }[] {
  const paragraphs = new Map<number, { start: number; end: number }>();
  for (const { paragraph, start, end } of sentences)
    paragraphs.set(paragraph, { start: paragraphs.get(paragraph)?.start ?? start, end });
  return [...paragraphs.values()];
}
