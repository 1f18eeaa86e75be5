import { attendanceRule } from "../attendance-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** A delegation was led by somebody. */
export const delegationLedBy = attendanceRule({
  id: "DELEGATION_LED_BY",
  version: 2,
  description: "A delegation, or both, was led or headed by named people, or a state or body was represented by them.",
  examples: [
    { text: "The Chilean delegation was led by Minister Ana Lima.", finds: ["Ana Lima"] },
    { text: "Chile was represented by Minister Ana Lima.", finds: ["Ana Lima"] },
    { text: "The Chilean company was led by Minister Ana Lima.", finds: [] },
  ],
  cue: /(?:led|headed|represented)\b[^;.]* by /u,
  pattern: new RegExp(
    `(?:(?<of>‹C\\d+›)(?:['’]s)? (?:[\\p{L}-]+ ){0,2})?(?:\\b(?:[Dd]elegations?|[Ss]ides?|[Tt]eams?)\\b[^;.‹]{0,20}(?:‹C\\d+›[^;.‹]{0,12})?\\b(?:was|were|is|are|being)|‹[CO]\\d+› (?:was|were|is)(?= represented)) (?:led|headed|represented)(?: respectively)? by (?<whom>${PEOPLE})`,
    "gu",
  ),
  isDelegation: true,
});
