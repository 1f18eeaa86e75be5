import { PLACES, VISIT_CUE } from "../clause/pattern-parts";
import { encounterRule } from "../encounter-rule";

/** The second of two visits that one noun stands for. */
export const visitOfAnother = encounterRule({
  id: "VISIT_OF_ANOTHER",
  version: 1,
  description: "The second visitor of “the visits of … to … and of … to …”.",
  examples: [
    {
      text: "They recalled the visits of President Ana Lima to Norway in May 2021 and Prime Minister Jon Berg to Peru in June 2022.",
      finds: ["VISIT Jon Berg"],
    },
    {
      text: "They recalled the letters of President Ana Lima to Norway and Prime Minister Jon Berg to Peru.",
      finds: [],
    },
  ],
  cue: VISIT_CUE,
  pattern: new RegExp(
    `(?<=\\b[Vv]isits\\b[^.;]{0,60}\\bto (?:the )?‹[CL]\\d+›[^.;]{0,30}\\b(?:and|as well as)(?: of| by)? (?:the )?)(?<who>‹P\\d+›(?: (?:of|from) (?:the )?‹[CO]\\d+›)?) to ${PLACES}`,
    "gu",
  ),
  visitor: "who",
  kind: () => "VISIT",
});
