import { extentOf, wordsOf, type MarkedSentence } from "../../marked-sentence";
import { complementEnd } from "./complement";
import type { InstrumentPhrase } from "./instrument-phrase";
import { singlePhrase } from "./single-phrase";

/** "and another with ‹C1› on tuna": one more of what was named last. */
const ANOTHER =
  /^[,;]? and (?<what>another|an? (?:separate|second|similar|further|third) one|one more)(?= (?:on|with|for|between|regarding|concerning|in the (?:field|area|sphere))\b)/u;

/** A phrase that names an instrument, and where it ends in the marked sentence. */
interface PhraseAt {
  readonly phrase: InstrumentPhrase;
  readonly end: number;
}

/** Return the instrument that the words after another one name without its noun, or none. */
export function withNounLeftOut(sentence: MarkedSentence, { phrase, end }: PhraseAt): PhraseAt[] {
  const { kind, head, isPlural } = phrase;
  const match = isPlural ? null : ANOTHER.exec(sentence.marked.slice(end));
  if (!match) return [];
  const from = end + match[0].length - (match.groups?.["what"]?.length ?? 0);
  const to = complementEnd(sentence.marked, end + match[0].length);
  const extent = extentOf(sentence, from, to);
  return [{ phrase: singlePhrase(sentence, extent, { title: wordsOf(sentence, extent), kind, head }), end: to }];
}
