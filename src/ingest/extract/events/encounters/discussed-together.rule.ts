import { encounterRule } from "../encounter-rule";

/** Two sides discussed something with each other. */
export const discussedTogether = encounterRule({
  id: "DISCUSSED_TOGETHER",
  version: 2,
  description: "Named people of several states discussed something or exchanged views.",
  examples: [
    {
      text: "President Ana Lima of Peru and Prime Minister Jon Berg of Norway also discussed fisheries.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima of Peru and President Jon Berg of Norway were there. The two presidents discussed fisheries.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima of Peru and Prime Minister Jon Berg of Norway exchanged views by telephone.",
      finds: ["CALL Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima of Peru discussed fisheries.", finds: [] },
    { text: "President Ana Lima of Peru and Prime Minister Jon Berg of Norway opened a school.", finds: [] },
  ],
  cue: /discuss|views|talked|review|explor|deliberat|took stock/u,
  pattern:
    /(?<=‹P\d+›,? (?:also |then |later |jointly |together |will ){0,2})(?:discuss(?:ed)?|exchanged? views|talk(?:ed)? about|(?<=\bwill (?:also )?)review|reviewed|deliberated(?: up)?on|took stock of)\b(?<spoken> (?:by|on|over|via) (?:the )?(?:tele)?(?:phone|video)\b)?/gu,
  hasSubject: true,
  isReciprocal: true,
  kind: ({ spoken }) => (spoken === undefined ? "MEETING" : "CALL"),
});
