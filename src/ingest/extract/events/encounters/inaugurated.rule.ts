import { encounterRule } from "../encounter-rule";

/** Not what somebody only decides or meets "to open". */
const DONE = "(?<!(?<!\\b(?:is|are|due|set|scheduled|expected) )\\bto )";

/** Somebody performed a public act. */
export const inaugurated = encounterRule({
  id: "INAUGURATED",
  version: 1,
  description: "Somebody inaugurated a building, unveiled a monument, laid a wreath or opened a mission.",
  examples: [
    {
      text: "President Ana Lima and Prime Minister Jon Berg inaugurated the new bridge in Oslo on Monday.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima laid a wreath at the Tomb of the Unknown Soldier.", finds: ["CEREMONY Ana Lima"] },
    { text: "President Ana Lima will open the new embassy in Oslo.", finds: ["CEREMONY Ana Lima"] },
    { text: "President Ana Lima opened the door.", finds: [] },
    { text: "President Ana Lima decided to open an embassy in Oslo.", finds: [] },
  ],
  cue: /inaugurat|unveil|wreath|ribbon|ground|stone|embassy|chancery|consulate/iu,
  pattern: new RegExp(
    `\\b(?:${DONE}(?:inaugurate|inaugurates|inaugurated)(?! (?:into|as)\\b)|${DONE}(?:unveil|unveiled|unveils) (?:an? |the )(?:[\\p{L}-]+ ){0,3}(?:plaque|monument|statue|memorial|bust)|${DONE}(?:lay|laid|lays) (?:(?:an? |the |‹N\\d+› )?(?:floral |memorial )?wreaths?|the (?:foundation stone|cornerstone))|broke ground|cut the ribbon|${DONE}(?:open|opened|opens) (?:a|an|the|its|‹C\\d+›['’]s) (?:(?:[\\p{L}-]+|‹C\\d+›) ){0,3}(?:embassy|chancery|consulate(?: general)?|high commission|diplomatic mission))\\b`,
    "giu",
  ),
  hasSubject: true,
  kind: () => "CEREMONY",
});
