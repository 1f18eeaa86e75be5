import { mentionsIn, type MarkedSentence } from "../../marked-sentence";

/** "signed in ‹L1› in ‹D2›", "signed on ‹D1› in ‹L2›". */
const PLACE_AFTER = /^ (?:(?:on |in )?‹D\d+› )?(?:in|at) (?:the )?‹L\d+›/u;

/** Return the place that a match names, or the words right after it. */
export function placeTold(sentence: MarkedSentence, words: string, after: string): string | null {
  return mentionsIn(sentence, words + (PLACE_AFTER.exec(after)?.[0] ?? ""), "place")[0]?.name ?? null;
}
