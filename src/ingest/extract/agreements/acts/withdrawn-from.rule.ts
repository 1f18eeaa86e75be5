import { AFTER, isDenied, isToCome, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** A party left, or the instrument ended. */
export const withdrawnFrom = patternRule({
  id: "WITHDRAWN_FROM",
  version: 2,
  description: "A party withdrew from an instrument, denounced or terminated it.",
  examples: [
    { text: "Peru terminated the grain agreement with Chile.", finds: ["TERMINATED grain agreement with Chile"] },
    { text: "Peru announced its withdrawal from the Lima Pact.", finds: ["TERMINATED Lima Pact"] },
    {
      text: "Peru has decided to end its grain agreement with Chile.",
      finds: ["TERMINATED grain agreement with Chile"],
    },
    { text: "Peru threatened to terminate the grain agreement with Chile.", finds: [] },
  ],
  cue: /withdr|pull|quit|terminat|denounc|\bend|cancel|revok|abrogat|annulled|scrap|suspen|to leave/iu,
  pattern: new RegExp(
    `(?<who>‹[PCO]\\d+›)(?<between>[^;‹]{0,50}(?:‹D\\d+›[^;‹]{0,30})?)\\b(?<verb>withdr(?:ew|awn|aws|awing) (?:\\p{L}+ )?from|(?:announced|confirmed|completed) (?:its|their) withdrawal from|pull(?:ed|s|ing) out of|quits?|(?:decided|voted|moved|(?:announced|confirmed|notified [^;.]{0,30}of) (?:its|their) decision) to (?:terminate|denounce|end|cancel|suspend|withdraw from|leave)|terminat(?:ed|es|ing)|formally denounc(?:ed|es)|end(?:ed|s|ing)|cancel(?:l?ed|s)|revok(?:ed|es)|abrogat(?:ed|es)|annulled|suspend(?:ed|s)|scrap(?:ped|s))\\b[^;‹]{0,20}${WHAT}${AFTER}`,
    "giu",
  ),
  status: ({ between = "" }) => (isDenied(between) || isToCome(between, "ed") ? null : "TERMINATED"),
});
