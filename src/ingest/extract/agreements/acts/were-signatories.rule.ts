import { AFTER } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** People are called the signatories of an instrument. */
export const wereSignatories = patternRule({
  id: "WERE_SIGNATORIES",
  version: 1,
  description:
    "People are said to have been signatories, or the other signatories, of an instrument, or a state to have become one.",
  examples: [
    {
      text: "Peruvian Minister Juan Paz and Chilean Minister Eva Rono were the signatories to the mining treaty.",
      finds: ["SIGNED mining treaty"],
    },
    { text: "Peru has become a signatory to the mining treaty.", finds: ["SIGNED mining treaty"] },
    { text: "Peruvian Minister Juan Paz was not a signatory to the mining treaty.", finds: [] },
  ],
  cue: /signator/u,
  pattern: new RegExp(
    `(?:(?<who>‹P\\d+›(?:[^;‹]{0,40}‹[PCO]\\d+›){0,7}),? (?:were|was)|(?<partners>‹C\\d+›) (?:(?:has |have )?become|became)) (?:(?:the|a|its|both|also|among the) ){0,2}(?:other |main |latest |newest |first |last |‹N\\d+› |\\d+(?:st|nd|rd|th) )?signator(?:y|ies) (?:to|of|for) (?:the |this |that )?(?<what>‹I\\d+›)${AFTER}`,
    "gu",
  ),
  status: () => "SIGNED",
  signers: (_status, { who = "" }) => who,
});
