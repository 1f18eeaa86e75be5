import { AFTER, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** Words that make a signing one to come. */
const IS_TO_COME = /\b(?:will|would|shall|may|might|could|should|expected|plans?|planned|set) \b[^;]{0,120}$/u;

/** The signing stands beside another event: "…, with ‹P0› and ‹P1› signing a pact". */
export const withSigning = patternRule({
  id: "WITH_SIGNING",
  version: 1,
  description: "Something happened “with” somebody “signing” an instrument.",
  examples: [
    {
      text: "The talks ended on Monday with Fijian Minister Ana Vakatawa and Tongan Minister Sione Taufa signing a fisheries pact.",
      finds: ["SIGNED fisheries pact"],
    },
    { text: "The talks ended with both countries signing a fisheries pact.", finds: ["SIGNED fisheries pact"] },
    { text: "The talks will end with both countries signing a fisheries pact.", finds: [] },
  ],
  cue: /\bwith\b.*\b(?:signing|inking)\b/u,
  pattern: new RegExp(
    `\\bwith (?:the )?(?<who>‹[PCO]\\d+›(?:(?:,|,? and)[^;‹,]{0,24}‹[PCO]\\d+›){0,5}|(?:the |both |two )+(?:sides|parties|countries|nations|ministers|leaders|presidents|governments))(?: (?:also|jointly|formally))? (?:signing|inking) (?:an? |the |on (?:an? |the )?)?(?:‹N\\d+› )?${WHAT}${AFTER}`,
    "gu",
  ),
  status: (_groups, before) => (IS_TO_COME.test(before) ? null : "SIGNED"),
  signers: (_status, { who = "" }) => who,
});
