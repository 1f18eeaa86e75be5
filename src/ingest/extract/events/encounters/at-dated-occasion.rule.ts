import { encounterRule } from "../encounter-rule";
import { occasionKind, OCCASION, OCCASION_CUE } from "../occasions";

/** An occasion that is placed in time or space by the words that name it. */
export const atDatedOccasion = encounterRule({
  id: "AT_DATED_OCCASION",
  version: 3,
  description: "A summit, session, dialogue or ceremony named with its date or place: one that happened or is to come.",
  examples: [
    { text: "They recalled the first ministers’ meeting in Lima in May 2021.", finds: ["DIALOGUE_ROUND"] },
    { text: "They recalled the meeting of minds.", finds: [] },
  ],
  cue: OCCASION_CUE,
  pattern: new RegExp(
    `\\b(?<verb>(?:at|during|in|on|on the (?:sidelines|margins|fringes) of|the launch of|including|following|since|after|preceded by|followed by|recall(?:ed|s|ing)|highlight(?:ed|s|ing)|,) (?:(?:the|a|an|its|their) )?(?:(?:upcoming|next|recent|last) )?)${OCCASION}(?: \\([^()]{0,20}\\))?(?:,? (?:which was )?held)?` +
      "(?= (?:(?:in|at) (?:the )?‹[LCO]\\d+› )?(?:on |in |from )?(?:the |early |late )?‹D\\d+›|(?<=(?:first|second|third|inaugural|upcoming|next|\\p{L}th|\\d(?:st|nd|rd|th)) [^.;]{0,60}) (?:in|at) ‹[LC]\\d+›)",
    "gu",
  ),
  kind: ({ noun = "" }) => occasionOf(noun),
  isOfSides: true,
  hasSpeaker: ({ verb = "" }) => /^at /u.test(verb),
  areSides: (noun) => BETWEEN_SIDES.test(noun),
});

/** Words for an occasion at which only the sides that an article is about meet. */
const BETWEEN_SIDES =
  /\b(?:bilateral|trilateral|quadrilateral|joint|inter-?governmental|ministerial|consultations|commission|talks|leaders|ministers)\b|^(?:first|second|third|\p{L}+th) (?:meeting|session|round)$/iu;

/** Talks are an occasion only when words tell which. */
function occasionOf(noun: string) {
  if (!/\s|summit/iu.test(noun.trim()) || /^(?:his|her|my|our) /iu.test(noun)) return null;
  const isTalks = /\b(?:talks|negotiations)\b/iu.test(noun);
  return isTalks && !/\b(?:bilateral|trilateral|ministerial)\b/iu.test(noun) ? null : occasionKind(noun);
}
