import type { FoundParty } from "../../extraction";
import { mentionsIn, type MarkedSentence } from "../../marked-sentence";

/** A capital that acts for its state, where two are joined: "between ‹L1› and ‹L2›"; "in ‹L1›" is only a place. */
const JOINED_CAPITALS =
  /(?<![\p{L}\p{N}])(?<!\b(?:in|at|from|near|to) (?:the )?)‹L\d+›,? and (?:the )?‹[LC]\d+›|‹C\d+›,? and (?:the )?‹L\d+›/u;

/** Return the states whose capitals act for them in some words, as in "between ‹L1› and ‹L2›". */
export function statesOfCapitals(sentence: MarkedSentence, text: string): FoundParty[] {
  const joined = JOINED_CAPITALS.exec(text)?.[0];
  if (joined === undefined) return [];
  const states = mentionsIn(sentence, joined, "place").map(({ country }) => country);
  return states.flatMap((country) => (country === null ? [] : [{ country }]));
}
