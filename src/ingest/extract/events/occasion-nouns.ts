import type { MarkedSentence } from "../marked-sentence";
import { occasionKind } from "./occasions";

/** Return what an encounter is called, with the names that marks stand for. */
export function nounNamed(noun: string, sentence: MarkedSentence): string {
  const { start, text } = sentence.sentence;
  return noun.replace(/‹\p{Lu}(\d+)›/gu, (_mark, index: string) => {
    const mention = sentence.mentions[Number(index)];
    return mention ? text.slice(mention.start - start, mention.end - start) : "";
  });
}

/** Whether a noun is no occasion: a body is one only when its name says so: the Strategic Dialogue, not the Trade Commission. */
export function isNoOccasion(marked: string, noun: string): boolean {
  if (!/‹O\d+›$/u.test(marked) || occasionKind(marked.replace(/‹O\d+›$/u, "")) !== null) return false;
  if (/^\p{L}/u.test(marked)) return occasionKind(noun) === null;
  if (
    /\b(?:cooperation|association|joint|intergovernmental|binational|mixed)\b[^;]{0,60}\b(?:commission|committee|council)$/iu.test(
      noun,
    )
  )
    return false;
  return !/\b(?:dialogue|summit|forum|conference|consultations|assembly|meeting|congress)$/iu.test(noun);
}
