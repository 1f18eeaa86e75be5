import { PLACES, VISIT_CUE } from "../clause/pattern-parts";
import { encounterRule } from "../encounter-rule";

/** A visit with its goal, wherever in the sentence. */
export const visitTowards = encounterRule({
  id: "VISIT_TOWARDS",
  version: 1,
  description: "A visit, trip or tour with its goal, by whoever acts in the sentence.",
  examples: [
    {
      text: "President Ana Lima of Peru spoke of the fisheries on a brief first trip to Norway.",
      finds: ["VISIT Ana Lima"],
    },
    { text: "President Ana Lima of Peru praised the road to Norway.", finds: [] },
  ],
  cue: VISIT_CUE,
  pattern: new RegExp(
    `\\b(?:an?|his|her|their|‹P\\d+›|this|the) (?<level>(?:[\\p{L}\\d-]+ ){0,5}(?:visit|trip|tour|journey|stopover|stay)) (?:to|in|of) ${PLACES}(?! by)`,
    "gu",
  ),
  hasSpeaker: true,
  visitor: "who",
  kind: () => "VISIT",
});
