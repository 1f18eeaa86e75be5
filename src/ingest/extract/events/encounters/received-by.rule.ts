import { OWNS_NOTHING } from "../clause/pattern-parts";
import { encounterRule } from "../encounter-rule";

/** A guest was received by a host. */
export const receivedBy = encounterRule({
  id: "RECEIVED_BY",
  version: 4,
  description: "Somebody was received or hosted by a named host.",
  examples: [
    { text: "Prime Minister Jon Berg was received by President Olav Stone.", finds: ["MEETING Jon Berg, Olav Stone"] },
    {
      text: "Prime Minister Jon Berg was welcomed at Oslo Airport by President Olav Stone.",
      finds: ["MEETING Jon Berg, Olav Stone"],
    },
    {
      text: "Prime Minister Jon Berg was received on Monday, 4 May 2021, by President Olav Stone.",
      finds: ["MEETING Jon Berg, Olav Stone"],
    },
    { text: "The news was received by President Olav Stone.", finds: [] },
  ],
  cue: /(?:received|hosted|welcomed|greeted|seen off|met)\b[^.]* by /u,
  pattern: new RegExp(
    `\\b(?:received|hosted|welcomed|greeted|seen off|(?<=\\b(?:was|were) (?:also )?)met)(?:,? (?:in audience|(?:on )?‹D\\d+›,?|(?:to|for|at) (?:an? )?(?:lunch|dinner|breakfast|tea|banquet|luncheon)|(?:at|in) (?:the )?‹[LO]\\d+›(?: \\p{Lu}[\\p{L}-]+){0,3}|at the (?:\\p{Ll}+ )?(?:airport|airbase|border|palace|entrance)|here|(?:up)?on (?:‹P\\d+› )?arrival)){0,3},? by(?= (?:the |his |her )?‹P\\d+›${OWNS_NOTHING})`,
    "gu",
  ),
  hasSubject: true,
  object: "CLAUSE",
  visitor: "who",
  kind: () => "MEETING",
});
