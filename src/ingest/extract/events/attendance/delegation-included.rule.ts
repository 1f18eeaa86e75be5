import { attendanceRule } from "../attendance-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** Who belonged to a delegation. */
export const delegationIncluded = attendanceRule({
  id: "DELEGATION_INCLUDED",
  version: 2,
  description: "A delegation included or comprised named people.",
  examples: [
    {
      text: "The Chilean delegation included Minister Ana Lima and Ambassador Jon Berg.",
      finds: ["Ana Lima, Jon Berg"],
    },
    {
      text: "The Chilean delegation, which consists of Minister Ana Lima and officials, went to see a school.",
      finds: ["Ana Lima"],
    },
    { text: "The Chilean delegation included thirty companies.", finds: [] },
  ],
  cue: /[Dd]elegation\b[^;.]* (?:includ|compris|consist|composed|made (?:up|out))/u,
  pattern: new RegExp(
    `(?:(?<of>‹C\\d+›)(?:['’]s)? (?:[\\p{L}-]+ ){0,2})?\\b[Dd]elegation\\b[^;.]{0,240}?\\b(?:included|includes|including|comprised|comprises|comprising|consist(?:ed|s|ing) of|composed of|made up of|made out of)(?: of| also)? (?<whom>${PEOPLE})`,
    "gu",
  ),
  isDelegation: true,
});
