import { attendanceRule } from "../attendance-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** In whose company somebody was. */
export const accompaniedBy = attendanceRule({
  id: "ACCOMPANIED_BY",
  version: 1,
  description: "Somebody was accompanied or joined by named people.",
  examples: [
    { text: "President Ana Lima was accompanied by Minister Jon Berg.", finds: ["Jon Berg"] },
    { text: "President Ana Lima was accompanied by music.", finds: [] },
  ],
  cue: / by /u,
  pattern: new RegExp(
    `\\b(?:accompanied|joined|flanked|assisted)(?: (?:on the visit|at the meeting|on ‹P\\d+› \\p{L}+))? by (?<whom>${PEOPLE})`,
    "gu",
  ),
  subject: "LED",
  isDelegation: true,
});
