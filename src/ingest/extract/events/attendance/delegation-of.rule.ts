import { attendanceRule } from "../attendance-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** Whose delegation the article speaks of. */
export const delegationOf = attendanceRule({
  id: "DELEGATION_OF",
  version: 1,
  description: "A delegation of, led by or headed by named people.",
  examples: [
    { text: "A delegation of Peru headed by Minister Ana Lima arrived.", finds: ["Ana Lima"] },
    { text: "A team of experts briefed Minister Ana Lima.", finds: [] },
  ],
  cue: /[Dd]elegation/u,
  pattern: new RegExp(
    `(?:(?<of>‹C\\d+›)(?:['’]s)? (?:[\\p{L}-]+ ){0,2})?\\b[Dd]elegation (?:of (?=‹P)|[^;.]{0,160}?\\b(?:led|headed|chaired) by )(?<whom>${PEOPLE})`,
    "gu",
  ),
  isDelegation: true,
  isPresent: false,
});
