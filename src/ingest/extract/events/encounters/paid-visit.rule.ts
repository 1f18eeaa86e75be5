import { PLACES, VISIT_CUE } from "../clause/pattern-parts";
import { encounterRule } from "../encounter-rule";

/** Somebody paid a visit. */
export const paidVisit = encounterRule({
  id: "PAID_VISIT",
  version: 2,
  description: "Somebody paid, began, made, concluded or is on a visit to a country or a town.",
  examples: [
    { text: "President Ana Lima paid a state visit to Norway.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima, who is on a working visit to Norway, spoke.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima paid a visit to the museum.", finds: [] },
  ],
  cue: VISIT_CUE,
  pattern: new RegExp(
    "\\b(?:(?:paid|pays?|paying|made|makes?|making|began|begun|begins?|started|starts?|concluded|concludes|undertook|undertakes?|undertaking|embark(?:ed|s)? on|kicked off|kicks off|wrapped up|completed|ended|for|conducted|on)" +
      ` (?<level>(?:an?|his|her|their|the|‹P\\d+›) (?:[\\p{L}\\d-]+ ){0,5}(?:visit|trip|tour)|(?:(?:official|state|working|\\p{L}+-day|brief|short|private|historic|goodwill|diplomatic|familiari[sz]ation) ){1,3}(?:visit|trip|tour)|(?<=(?:paid|pays?|paying) )visit) (?:to|in|of) ${PLACES}` +
      "|(?:(?<=\\b(?:will|to) )(?:pay|make|undertake|begin|start|embark on)|(?:is|was|are|were|currently) on) an? (?:[\\p{L}\\d-]+ ){0,4}(?:visit|trip)\\b(?: to (?<here>the country|the island|the kingdom)\\b)?(?! (?:to|in|of)\\b))",
    "giu",
  ),
  hasSubject: true,
  visitor: "who",
  kind: () => "VISIT",
});
