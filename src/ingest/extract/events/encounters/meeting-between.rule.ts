import { encounterRule } from "../encounter-rule";
import { talksKind } from "../occasions";
import { CALLS, SEVERAL, TALKS, TALKS_CUE } from "../clause/pattern-parts";

/** A meeting as a noun, with both its sides. */
export const meetingBetween = encounterRule({
  id: "MEETING_BETWEEN",
  version: 3,
  description: "A meeting, summit or call between named people.",
  examples: [
    {
      text: "They recalled the meeting between President Ana Lima and Prime Minister Jon Berg.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "At a meeting in Arica, Chile, between Minister Ana Lima and Minister Jon Berg, visas were discussed.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    { text: "They recalled the border between Chile and Peru.", finds: [] },
  ],
  cue: TALKS_CUE,
  pattern: new RegExp(
    `(?<noun>\\b(?:(?:trilateral|bilateral|quadrilateral|virtual|first|second|third|recent|last) ){0,3}(?:${CALLS}|${TALKS}|summit|encounter))\\b[^;‹.]{0,20}(?:‹[DLC]\\d+›[^;‹.]{0,20}){0,3}?\\b(?:between|among|of|brought together)\\b(?<whom>(?=[^;.]{0,200}‹P)${SEVERAL})`,
    "giu",
  ),
  kind: ({ noun = "" }) => talksKind(noun),
});
