import { encounterRule } from "../encounter-rule";
import { talksKind } from "../occasions";
import { CALLS, TALKS, TALKS_CUE, WHEN_WHERE } from "../clause/pattern-parts";

/** Talks with somebody, wherever in the sentence. */
export const talksWith = encounterRule({
  id: "TALKS_WITH",
  version: 1,
  description: "Talks, a meeting or a call with a named person, whatever the sentence says of them.",
  examples: [
    {
      text: "Those were the first consultations with Prime Minister Jon Berg since May.",
      finds: ["MEETING Jon Berg"],
    },
    { text: "Those were the first consultations with the public.", finds: [] },
  ],
  cue: TALKS_CUE,
  pattern: new RegExp(
    `\\b(?<noun>${CALLS}|(?:tele)?phone|joint (?:press|news) (?:conference|briefing)|${TALKS})\\b[^;‹,.]{0,20}${WHEN_WHERE}(?: [’”"'])? (?:together )?with\\b(?=[^;.,]{0,60}‹P)`,
    "giu",
  ),
  object: "FRONTED",
  isUnsaid: true,
  hasSpeaker: true,
  isEachApart: ({ noun = "" }) => /(?:meetings|talks|discussions|calls|negotiations)$/iu.test(noun),
  kind: ({ noun = "" }) => talksKind(noun),
});
