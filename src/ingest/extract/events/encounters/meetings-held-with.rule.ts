import { encounterRule } from "../encounter-rule";
import { talksKind } from "../occasions";
import { TALKS, WHEN_WHERE } from "../clause/pattern-parts";

/** Meetings of which the sentence names one side only. */
export const meetingsHeldWith = encounterRule({
  id: "MEETINGS_HELD_WITH",
  version: 2,
  description: "Meetings were held with people; who held them is not said.",
  examples: [
    { text: "Bilateral meetings were held with Prime Minister Jon Berg.", finds: ["MEETING Jon Berg"] },
    { text: "Elections were held with great care.", finds: [] },
  ],
  cue: /\b(?:were|was|been|are|be)(?: also)? (?:held|conducted|organi[sz]ed|arranged|scheduled)\b/u,
  pattern: new RegExp(
    `(?<noun>\\b${TALKS})\\b (?:were|was|have been|has been|are|will be|(?:is|are) (?:expected|scheduled|planned|due|set) to be)(?: also)? (?:held|conducted|organi[sz]ed|arranged|scheduled)[^;‹.]{0,40}?${WHEN_WHERE} with\\b`,
    "giu",
  ),
  object: "CLAUSE",
  isEachApart: () => true,
  kind: ({ noun = "" }) => talksKind(noun),
});
