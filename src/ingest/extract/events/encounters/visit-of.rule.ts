import { PLACES } from "../clause/pattern-parts";
import { encounterRule } from "../encounter-rule";

/** A visit as a noun, with its visitor. */
export const visitOf = encounterRule({
  id: "VISIT_OF",
  version: 3,
  description: "The visit of somebody, or by somebody, and where it went.",
  examples: [
    { text: "They recalled the state visit of President Ana Lima to Norway in May 2021.", finds: ["VISIT Ana Lima"] },
    { text: "The visit of the Peruvian delegation to Norway in May 2021 was short.", finds: ["VISIT"] },
    { text: "They recalled the novel of President Ana Lima.", finds: [] },
  ],
  cue: /(?:isits?|rips?) (?:of|by|between|from) /u,
  pattern: new RegExp(
    `\\b(?<level>(?:\\p{L}+ ){0,2}?(?:[Vv]isits?|[Tt]rips?)) (?:of|by|between|from) (?:an? (?:[\\p{L}-]+ ){0,3}delegation (?:led|headed) by )?(?:the )?(?<who>‹P\\d+›(?: (?:of|from) (?:the )?‹[CO]\\d+›)?|‹C\\d+› (?:\\p{Ll}+ )?delegation\\b)(?: to ${PLACES})?`,
    "gu",
  ),
  visitor: "who",
  kind: ({ level = "" }) => (/courtesy/iu.test(level) ? null : "VISIT"),
});
