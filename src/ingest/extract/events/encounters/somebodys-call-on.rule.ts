import { OWNS_NOTHING } from "../clause/pattern-parts";
import { encounterRule } from "../encounter-rule";

/** A courtesy call as a noun that its guest owns. */
export const somebodysCallOn = encounterRule({
  id: "SOMEBODYS_CALL_ON",
  version: 1,
  description: "Somebody's courtesy call on somebody.",
  examples: [
    {
      text: "She spoke after Prime Minister Jon Berg’s courtesy call on President Olav Stone.",
      finds: ["MEETING Jon Berg, Olav Stone"],
    },
    { text: "She spoke of Prime Minister Jon Berg’s attack on President Olav Stone.", finds: [] },
  ],
  cue: /\bcourtesy /u,
  pattern: new RegExp(
    `(?<who>‹P\\d+›)(?:['’]s?)? (?:\\p{L}+ ){0,2}courtesy (?:call|visit) (?:on|to|upon) (?:the )?(?<whom>‹P\\d+›)${OWNS_NOTHING}`,
    "gu",
  ),
  visitor: "who",
  kind: () => "MEETING",
});
