import { AFTER, isDenied, isToCome } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** One party has ratified an instrument just named. */
export const ratifiedIt = patternRule({
  id: "RATIFIED_IT",
  version: 1,
  description: "One party is said to have ratified an instrument just named (“… and Zambia ratified it”).",
  examples: [
    { text: "The border treaty was signed in May and Zambia ratified it.", finds: ["IN_RATIFICATION border treaty"] },
    { text: "The border treaty was signed in May and Zambia has not ratified it.", finds: [] },
  ],
  cue: /ratified/iu,
  pattern: new RegExp(
    `(?<what>‹I\\d+›)[^;]{0,120}?‹[CPO]\\d+›(?<between>[^;‹]{0,20})\\bratified (?:it|them|the (?:agreement|treaty|document))\\b${AFTER}`,
    "giu",
  ),
  status: ({ between = "" }) => (isDenied(between) || isToCome(between) ? null : "IN_RATIFICATION"),
});
