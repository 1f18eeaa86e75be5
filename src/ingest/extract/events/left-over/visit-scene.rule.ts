import { VISIT_CUE } from "../clause/pattern-parts";
import { encounterRule } from "../encounter-rule";

/** A visit that is mentioned without its goal, which the article tells elsewhere. */
export const visitScene = encounterRule({
  id: "VISIT_SCENE",
  version: 1,
  description: "A visit without its goal, as the scene of what the visitor does: to the state the article deals with.",
  examples: [
    {
      text: "President Ana Lima of Peru signed a treaty with Norway during an official two-day visit.",
      finds: ["VISIT Ana Lima"],
    },
    { text: "President Ana Lima of Peru praised the visit.", finds: [] },
  ],
  cue: VISIT_CUE,
  pattern:
    /\b(?:during|on|for|as part of|in|within) (?:an?|his|her|their|‹P\d+›) (?<level>(?:(?:official|state|working|private|brief|short|first|historic|\p{L}+-day|day-long|week-long|familiari[sz]ation|courtesy|inaugural)[ ,]+){1,4})(?:visit|trip|tour)\b(?! (?:to|in|of|by)\b)/gu,
  hasSpeaker: true,
  visitor: "who",
  kind: () => "VISIT",
});
