import { markSentence, type MarkedSentence } from "../marked-sentence";
import type { Mention, QuantityMention } from "../mention";
import { findDateMentions } from "../mentions/dates/date-mentions";
import { numberWords } from "../mentions/quantities/number-words";
import { findQuantityMentions } from "../mentions/quantities/quantity-mentions";
import { oncePer } from "../once";
import type { Reading } from "../reading";

/** An amount in a sentence and where its mark stands. */
export interface MarkedAmount {
  readonly sentence: MarkedSentence;
  readonly amount: QuantityMention;
  readonly from: number;
  readonly to: number;
}

const HOLDS_NUMBER = new RegExp(`\\d|illion|percent|\\b(?:${Object.keys(numberWords).join("|")})\\b`, "u");

/** Return the sentences with the amounts that quotations hold marked too: who quotes a number gives it. */
export function figureSentences({ text, sentences }: Reading): MarkedSentence[] {
  return sentences.map((marked) => {
    const quotations = marked.mentions.filter((mention) => mention.kind === "quotation");
    if (!quotations.some(({ words }) => HOLDS_NUMBER.test(words))) return marked;
    const sentence = { ...text, sentences: [marked.sentence] };
    const dates = findDateMentions(sentence);
    const amounts = findQuantityMentions(sentence, dates);
    const others = marked.mentions.filter(({ kind }) => kind !== "quotation" && kind !== "quantity");
    return markSentence(marked.sentence, apart([...others, ...dates, ...amounts]));
  });
}

/** Return the amounts of a sentence; each rule asks for them. */
export const amountsOf = oncePer(
  (sentence: MarkedSentence): readonly MarkedAmount[] =>
    sentence.mentions.flatMap((amount, index) => {
      const mark = sentence.marks[index];
      return amount.kind === "quantity" && mark ? [{ sentence, amount, from: mark.start, to: mark.end }] : [];
    }),
  ({ sentence }) => sentence.index,
);

function apart(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((one, other) => one.start - other.start)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
