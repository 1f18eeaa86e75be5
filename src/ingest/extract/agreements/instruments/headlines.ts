import type { TextSentence } from "../../article-text";

/** Lines at the top of an article that may be headlines: its own, a kicker, a second deck, a trail of links. */
const TOP = 5;

/** Return whether a sentence is a headline or one of the lines around it, which end without a stop. */
export function isHeadline({ index, text }: TextSentence): boolean {
  return index < TOP && !/[.!?:;,”"’)]$/u.test(text.trim());
}
