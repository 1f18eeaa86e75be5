import { encounterRule } from "../encounter-rule";
import { occasionKind, OCCASION } from "../occasions";

/** An occasion, and who hosted it. */
export const occasionHostedBy = encounterRule({
  id: "OCCASION_HOSTED_BY",
  version: 3,
  description: "An occasion that named people hosted, chaired or attended: “the summit that … hosted”.",
  examples: [
    {
      text: "The reform followed the regional summit that President Ana Lima hosted in Lima.",
      finds: ["SUMMIT Ana Lima"],
    },
    { text: "Following the summit, President Ana Lima opened the bridge in Lima.", finds: [] },
    { text: "The reform followed the advice that President Ana Lima gave in Lima.", finds: [] },
  ],
  cue: /‹P\d+› (?:had )?(?:hosted|chaired|co-chaired|attended|convened|opened)\b/u,
  pattern: new RegExp(
    `\\b(?:the|an?) ${OCCASION}(?:,? (?:that|which))? (?<who>‹P\\d+›) (?:had )?(?:hosted|chaired|co-chaired|attended|convened|opened)\\b(?:[^;.,‹]{0,20}‹[LCD]\\d+›){0,3}(?: with (?<whom>(?:the )?(?:‹C\\d+›['’]s )?‹P\\d+›(?:(?:,| and) ‹P\\d+›){0,3}))?`,
    "gu",
  ),
  kind: ({ noun = "" }) => occasionKind(noun),
});
