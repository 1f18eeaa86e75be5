import { encounterRule } from "../encounter-rule";
import { talksKind } from "../occasions";
import { CALLS, TALKS, WHEN_WHERE, TALKS_CUE } from "../clause/pattern-parts";

/** A meeting as a noun that one side owns. */
export const somebodysMeetingWith = encounterRule({
  id: "SOMEBODYS_MEETING_WITH",
  version: 2,
  description: "Somebody's meeting, talks or call with somebody: “her meeting with …”.",
  examples: [
    {
      text: "President Ana Lima’s meeting with Prime Minister Jon Berg was long.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima’s meeting with President Rosa Quint of Chile and Prime Minister Jon Berg of Norway was long.",
      finds: ["MEETING Ana Lima, Rosa Quint, Jon Berg"],
    },
    { text: "President Ana Lima’s problem with Prime Minister Jon Berg was long.", finds: [] },
  ],
  cue: TALKS_CUE,
  pattern: new RegExp(
    `(?<who>‹P\\d+›)(?:['’]s?)? (?<noun>(?:(?!(?:and|or|but|while|was|were|is|are|present|for|at|during|after|before|ahead|of|to) )[\\p{L}\\d-]+ |‹D\\d+› ){0,4}(?:${CALLS}|${TALKS}))\\b${WHEN_WHERE} (?:together )?with\\b(?=[^;.,]{0,60}‹P)`,
    "giu",
  ),
  object: "FRONTED",
  isEachApart: ({ noun = "" }) => !/(?:meeting|call|conversation|lunch|dinner)$/iu.test(noun),
  kind: ({ noun = "" }) =>
    /\b(?:held|had|hold|has|holds|began|started|opened|continued|concluded|conducted|will|was|is)\b/iu.test(noun)
      ? null
      : talksKind(noun),
});
