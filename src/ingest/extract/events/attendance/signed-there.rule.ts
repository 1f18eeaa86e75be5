import { attendanceRule } from "../attendance-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** Who signed at what was told of before. */
export const signedThere = attendanceRule({
  id: "SIGNED_THERE",
  version: 2,
  description: "The record or outcome of an encounter told of before was signed by named people.",
  examples: [
    { text: "The minutes were signed on the Chilean side by Minister Ana Lima.", finds: ["Ana Lima"] },
    { text: "The second agreement was signed by Minister Ana Lima.", finds: [] },
    { text: "The minutes were read by Minister Ana Lima.", finds: [] },
  ],
  cue: /signed/u,
  pattern: new RegExp(
    `\\b(?:[Mm]inutes|[Rr]ecord of [\\p{Ll} ]+|[Cc]ommuniqu\\p{L}+|[Oo]utcome document)\\b[^;.]{0,80}? (?:was|were) signed (?:on the ‹C\\d+› side |on behalf of [^;.‹]{0,30}‹[CO]\\d+› |for (?:the )?‹C\\d+› )?by (?<whom>${PEOPLE}(?:[^;.]{0,80}? by (?:the )?‹P\\d+›(?: and ‹P\\d+›)?){0,2})`,
    "gu",
  ),
});
