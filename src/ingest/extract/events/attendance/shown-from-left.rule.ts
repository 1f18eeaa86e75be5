import { attendanceRule } from "../attendance-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** Those whom a caption names in the order in which they stand in the picture. */
export const shownFromLeft = attendanceRule({
  id: "SHOWN_FROM_LEFT",
  version: 1,
  description: "A caption names those in the picture of an encounter from left to right.",
  examples: [
    {
      text: "L-R: Ambassador Ana Lima, Minister Jon Berg and President Rosa Quint.",
      finds: ["Ana Lima, Jon Berg, Rosa Quint"],
    },
    { text: "From left to right: Minister Ana Lima and Minister Jon Berg.", finds: ["Ana Lima, Jon Berg"] },
    { text: "The camera moved from left to right: Minister Ana Lima smiled.", finds: [] },
    { text: "Minister Ana Lima turned left with Minister Jon Berg.", finds: [] },
  ],
  cue: /\bL-R\b|\bl-r\b|eft to [Rr]ight/u,
  pattern: new RegExp(
    `(?:^|[(.] ?|\\b[Pp]hoto(?:graph)?s?,? (?:shows )?)(?:L-R|l-r|[Ff]rom [Ll]eft(?: to [Rr]ight)?|[Ll]eft to [Rr]ight)\\)?[.:,]?(?: are| is)?:? (?:‹C\\d+› )?(?<whom>${PEOPLE})`,
    "gu",
  ),
});
