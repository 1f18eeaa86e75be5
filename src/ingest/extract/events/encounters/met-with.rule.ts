import { WHEN_WHERE } from "../clause/pattern-parts";
import { encounterRule } from "../encounter-rule";

/** One side met the other. */
export const metWith = encounterRule({
  id: "MET_WITH",
  version: 6,
  description: "Somebody met, meets or is to meet somebody; people of different states were met one after the other.",
  examples: [
    { text: "President Ana Lima met with Prime Minister Jon Berg in Oslo.", finds: ["MEETING Ana Lima, Jon Berg"] },
    {
      text: "President Ana Lima attended the fair and later met Prime Minister Jon Berg of Norway.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima praised the ports while meeting Prime Minister Jon Berg.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "Premier Ana Lima met with President Jon Berg of Norway, President Eva Rono of Kenya, and President Sera Kalo of Peru.",
      finds: ["MEETING Ana Lima, Jon Berg, Eva Rono, Sera Kalo"],
    },
    {
      text: "Premier Ana Lima met with President Jon Berg of Norway and President Eva Rono of Kenya.",
      finds: ["MEETING Ana Lima, Jon Berg", "MEETING Ana Lima, Eva Rono"],
    },
    { text: "President Ana Lima met with the World Bank in Oslo.", finds: ["MEETING Ana Lima"] },
    { text: "President Ana Lima met World Bank standards.", finds: [] },
    { text: "President Ana Lima met the deadline.", finds: [] },
    { text: "President Ana Lima did not meet Prime Minister Jon Berg.", finds: [] },
  ],
  cue: /\b(?:met|meet|sat down|sits down|sitting down|confer|interact|engaged|see ‹)/u,
  pattern: new RegExp(
    `\\b(?:met|meets?|sat down|sits down|sitting down(?= with)|conferred|confers|interacted|engaged|(?<=\\b(?:will be|is|are|was|were|been|to|of|also|and|while|when) )meeting|(?<=[\\p{L}›], )meeting(?= with| ‹P)|(?<=\\bto )see(?= ‹P))\\b${WHEN_WHERE}(?: with)?(?= )(?! in\\b| the (?:deadline|need|demand|requirement|target|goal|challenge))`,
    "gu",
  ),
  hasSubject: true,
  object: "CLAUSE",
  isEachApart: () => true,
  kind: () => "MEETING",
});
