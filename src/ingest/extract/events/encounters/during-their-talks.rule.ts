import { encounterRule } from "../encounter-rule";
import { talksKind } from "../occasions";
import { CALLS, TALKS, TALKS_CUE, WHEN_WHERE } from "../clause/pattern-parts";

/** Talks of those of whom the sentence tells, as the scene of what they said together. */
export const duringTheirTalks = encounterRule({
  id: "DURING_THEIR_TALKS",
  version: 1,
  description: "Several people said or did something together “during their talks”: they met.",
  examples: [
    {
      text: "President Ana Lima and Prime Minister Jon Berg praised the ports during their talks in Oslo.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima and Prime Minister Jon Berg decided it at a bilateral meeting in Oslo.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima praised the ports during their talks in Oslo.", finds: [] },
    { text: "President Ana Lima and Prime Minister Jon Berg praised the ports during their childhood.", finds: [] },
  ],
  cue: TALKS_CUE,
  pattern: new RegExp(
    `\\b(?:during|at|in|after|following) (?:their |an? (?=(?:bilateral|trilateral|official|face-to-face|one-on-one) )|(?=(?:official|bilateral|expanded|extended|delegation-level) (?:rounds? of )?(?:talks|discussions|negotiations|consultations)\\b))(?<noun>(?:[\\p{Ll}-]+ ){0,3}(?:${CALLS}|${TALKS}|talk))\\b(?! (?:with|between|of)\\b)${WHEN_WHERE}`,
    "gu",
  ),
  hasSubject: true,
  isReciprocal: true,
  kind: ({ noun = "" }) => talksKind(noun),
});
