import { encounterRule } from "../encounter-rule";
import { VISIT_CUE } from "../clause/pattern-parts";

/** Somebody came on a visit to where the report was written. */
export const arrivedHere = encounterRule({
  id: "ARRIVED_HERE",
  version: 1,
  description: "Somebody arrived on or for a visit, without a word on where.",
  examples: [
    {
      text: "OSLO, May 4 – President Ana Lima of Peru arrived here on Monday on a two-day official visit.",
      finds: ["VISIT Ana Lima"],
    },
    {
      text: "OSLO, May 4 – President Ana Lima of Peru arrived yesterday for a state visit.",
      finds: ["VISIT Ana Lima"],
    },
    { text: "President Ana Lima of Peru arrived here for a concert.", finds: [] },
  ],
  cue: VISIT_CUE,
  pattern:
    /\b(?<here>(?:arriv(?:ed?|es|ing)|reach(?:ed|es)|landed)(?: here)?)(?:,? (?:(?:on |late |early |earlier )*‹D\d+›|today|yesterday|(?:in|at) the \p{Ll}+)){0,3},? (?:on|for) (?:an?|‹P\d+›) (?<level>(?:(?:[\p{L}\d-]+|‹N\d+›) ){0,5}(?:visit|trip|tour))\b(?! to\b)/gu,
  hasSubject: true,
  visitor: "who",
  kind: () => "VISIT",
});
