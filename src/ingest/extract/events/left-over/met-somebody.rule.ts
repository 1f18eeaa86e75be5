import { encounterRule } from "../encounter-rule";
import { TALKS, WHEN_WHERE } from "../clause/pattern-parts";

/** Those who were met, where nobody marked is told to have met them. */
export const metSomebody = encounterRule({
  id: "MET_SOMEBODY",
  version: 1,
  description: "Named people whom somebody met, received or held talks with whom the article does not name in full.",
  examples: [
    {
      text: "Fishermen met Prime Minister Jon Berg of Norway during the fair.",
      finds: ["MEETING Jon Berg"],
    },
    { text: "Fishermen met the deadline of Prime Minister Jon Berg.", finds: [] },
  ],
  pattern: new RegExp(
    `\\b(?:met|meets?|(?<=(?:, |\\b(?:was|were|is|are|been|be|after|before|while|besides|includ(?:ing|ed)) ))meeting|(?:hold|held|holds|holding|had|have|having) (?:\\p{Ll}+ ){0,3}${TALKS})\\b${WHEN_WHERE}(?: (?:up )?with)?(?= (?:(?!(?:of|in|for|to|by|on) )[\\p{L}’'.-]+ ){0,5}‹P\\d+›)`,
    "gu",
  ),
  object: "CLAUSE",
  isEachApart: () => true,
  kind: () => "MEETING",
});
