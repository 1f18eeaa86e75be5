import { AFTER } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** An instrument waits for its signing. */
export const toBeSigned = patternRule({
  id: "TO_BE_SIGNED",
  version: 1,
  description: "An instrument “to be signed” or “ready for signing”.",
  examples: [
    { text: "The border treaty to be signed in May is long.", finds: ["PROPOSED border treaty"] },
    { text: "The border treaty was signed in May.", finds: [] },
  ],
  cue: /to be |for sign/iu,
  pattern: new RegExp(
    `(?<what>‹I\\d+›)[^;‹]{0,30}\\b(?:to be (?:signed|inked|concluded)|(?<!open |opened )(?:ready )?for (?:signing|signature))\\b${AFTER}`,
    "giu",
  ),
  status: () => "PROPOSED",
});
