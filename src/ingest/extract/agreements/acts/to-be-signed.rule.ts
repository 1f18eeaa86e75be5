import { AFTER } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** "the first treaty to be signed in ten years": it was. */
const IS_NTH = /^(?:first|second|third|fourth|fifth|last|latest|only|\d+(?:st|nd|rd|th))\b/iu;

/** An instrument waits for its signing. */
export const toBeSigned = patternRule({
  id: "TO_BE_SIGNED",
  version: 2,
  description: "An instrument “to be signed” or “ready for signing”.",
  examples: [
    { text: "The border treaty to be signed in May is long.", finds: ["PROPOSED border treaty"] },
    { text: "The border treaty is awaiting signature.", finds: ["PROPOSED border treaty"] },
    { text: "The border treaty was signed in May.", finds: [] },
    { text: "It is the first border treaty to be signed in ten years.", finds: [] },
  ],
  cue: /to be |(?:for|await\p{Ll}*|pending)(?: its)? sign/iu,
  pattern: new RegExp(
    `(?<what>‹I\\d+›)[^;‹]{0,30}\\b(?:to be (?:signed|inked|concluded)|(?:await\\p{Ll}*|pending|ready for|due for) (?:its )?(?:signing|signature)|(?<!open |opened )(?:ready )?for (?:signing|signature))\\b${AFTER}`,
    "giu",
  ),
  status: () => "PROPOSED",
  applies: ({ title }) => !IS_NTH.test(title),
});
