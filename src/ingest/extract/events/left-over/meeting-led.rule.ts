import { encounterRule } from "../encounter-rule";
import { HEADS_OF_OCCASIONS, occasionKind } from "../occasions";
import { PEOPLE } from "../clause/pattern-parts";

/** A meeting with those who led or called it. */
export const meetingLed = encounterRule({
  id: "MEETING_LED",
  version: 1,
  description: "A meeting, session or ceremony chaired, hosted, called or opened by named people.",
  examples: [
    {
      text: "The meeting, chaired by President Ana Lima of Peru, was long.",
      finds: ["MEETING Ana Lima"],
    },
    { text: "The road, opened by President Ana Lima of Peru, was long.", finds: [] },
  ],
  pattern: new RegExp(
    `\\b(?<noun>(?:\\p{L}+ ){0,3}?(?:${HEADS_OF_OCCASIONS}))\\b[^;.‹]{0,30}(?:‹[COLDN]\\d+›[^;.‹]{0,20}){0,3}?,? (?:(?:was|is|being|will be|which was|to be) )?(?:jointly )?(?:chaired|co-chaired|hosted|co-hosted|convened|called|opened|organi[sz]ed|given) by (?<whom>${PEOPLE})`,
    "gu",
  ),
  kind: ({ noun = "" }) => occasionKind(noun),
});
