import { encounterRule } from "../encounter-rule";
import { HERE } from "../here";
import { PLACES, VISIT_CUE } from "../clause/pattern-parts";

/** A visit as a noun that its visitor owns. */
export const somebodysVisit = encounterRule({
  id: "SOMEBODYS_VISIT",
  version: 2,
  description: "Somebody's visit or trip: “her visit to …”.",
  examples: [
    { text: "They recalled President Ana Lima’s state visit to Norway.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima spoke during her official visit to Norway.", finds: ["VISIT Ana Lima"] },
    { text: "They recalled President Ana Lima’s speech to Norway.", finds: [] },
  ],
  cue: VISIT_CUE,
  pattern: new RegExp(
    `(?<who>‹P\\d+›|\\b[Mm]y|\\b[Oo]ur)(?:['’]s?)? (?<level>(?:(?!to |and |paid |made |pays )[\\p{L}\\d-]+ ){0,4})(?:(?<near>‹[CL]\\d+›) )?(?:[Vv]isit|[Tt]rip)(?! by)\\b(?: to ${PLACES}| to (?<here>${HERE}))?`,
    "gu",
  ),
  visitor: "who",
  kind: ({ level = "" }) =>
    /\b(?:will|is|are|was|were|has|have|on|for|during|a|an|the)\b/iu.test(level) ? null : "VISIT",
});
