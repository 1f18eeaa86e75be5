import { encounterRule } from "../encounter-rule";

/** One side discussed something with the other. */
export const discussedWith = encounterRule({
  id: "DISCUSSED_WITH",
  version: 2,
  description: "Somebody discussed something with a named person.",
  examples: [
    {
      text: "President Ana Lima discussed fisheries with Prime Minister Jon Berg.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima discussed trade with Norway.", finds: [] },
  ],
  cue: /discuss|exchang|consulted/u,
  pattern:
    /(?<!\b(?:were|was|been|be) )\b(?:discuss(?:ed|es)?|exchang(?:ed|es) views|consulted|held an exchange)\b[^;.]{0,120}?\bwith (?:(?:its|his|her|the|my|our)(?: colleague,?)?(?: the)? )?(?<whom>‹P\d+›(?:(?:,? and |, )(?:the )?‹P\d+›){0,9})(?!['’])/gu,
  hasSubject: true,
  isEachApart: () => true,
  kind: () => "MEETING",
});
