import { attendanceRule } from "../attendance-rule";

/** Who led a delegation, as a circumstance of what the sentence tells. */
export const leadingTheDelegation = attendanceRule({
  id: "LEADING_THE_DELEGATION",
  version: 1,
  description: "Something took place with somebody, or while somebody was, leading a delegation or side.",
  examples: [
    {
      text: "The session took place in Oslo, with Minister Ana Lima leading the Peruvian delegation.",
      finds: ["Ana Lima"],
    },
    { text: "The session took place in Oslo, with Minister Ana Lima leading the choir.", finds: [] },
  ],
  cue: /leading|heading/u,
  pattern:
    /\b(?:with|and|while|,) (?:the )?(?<whom>‹P\d+›) (?:leading|heading|at the head of) (?:a|an|the|that of|‹P\d+›) (?:(?<of>‹C\d+›)(?:['’]s)? )?(?:[\p{L}-]+ ){0,2}(?:delegation|side|team)\b/gu,
  isDelegation: true,
});
