import { OWNS_NOTHING } from "../clause/pattern-parts";
import { encounterRule } from "../encounter-rule";

/** A courtesy call as a noun, with its host and then its guest. */
export const calledOnBy = encounterRule({
  id: "CALLED_ON_BY",
  version: 1,
  description: "The courtesy call on somebody by somebody.",
  examples: [
    {
      text: "They were signed during a courtesy call on President Olav Stone by Prime Minister Jon Berg.",
      finds: ["MEETING Jon Berg, Olav Stone"],
    },
    {
      text: "This was said at a courtesy call received by President Olav Stone from Prime Minister Jon Berg.",
      finds: ["MEETING Jon Berg, Olav Stone"],
    },
    { text: "They spoke of the pressure on President Olav Stone by Prime Minister Jon Berg.", finds: [] },
  ],
  cue: /\bcourtesy /u,
  pattern: new RegExp(
    `\\bcourtesy (?:call|visit) (?:on|to|upon|paid on|paid to|received by) (?:the )?(?<whom>‹P\\d+›)${OWNS_NOTHING}[^;.‹]{0,20} (?:by|from) (?:the )?(?:visiting )?(?<who>‹P\\d+›)`,
    "gu",
  ),
  visitor: "who",
  kind: () => "MEETING",
});
