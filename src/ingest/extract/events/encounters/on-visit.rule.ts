import { encounterRule } from "../encounter-rule";
import { PLACES, VISIT_CUE } from "../clause/pattern-parts";

/** A visit that sets the scene of what somebody did. */
export const onVisit = encounterRule({
  id: "ON_VISIT",
  version: 2,
  description: "A visit as the scene (“during an official visit to …”) of what the visitor does.",
  examples: [
    { text: "President Ana Lima spoke during an official visit to Norway.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima spoke during a speech.", finds: [] },
  ],
  cue: VISIT_CUE,
  pattern: new RegExp(
    `\\b(?:during|as part of|within|in the framework of|ahead of) (?:a|an|the|this) (?<level>(?:[\\p{L}\\d-]+ ){0,4}(?:visit|trip)) to ${PLACES}(?! by)`,
    "giu",
  ),
  hasSubject: true,
  visitor: "who",
  kind: () => "VISIT",
});
