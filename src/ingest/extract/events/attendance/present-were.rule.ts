import { attendanceRule } from "../attendance-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** Where or as what somebody was present. */
const AT =
  "(?: (?:at|in) the (?:signing )?\\p{L}+(?: in ‹[LCO]\\d+›| at (?:the )?‹[LO]\\d+›)?| from ‹C\\d+›| as [^;.‹]{0,40}(?:‹[PCO]\\d+›)?){0,2}";
const PRESENT = "(?:present|attending|in attendance|participating|taking part|joining)";
const THOSE =
  "(?:[Tt]hose (?:present|in attendance|attending)|[Oo]ther (?:attendees|participants)|Attendees|Participants|[Tt]he (?:attendees|participants|guests of honou?r))";

/** Who was present, named after the verb. */
export const presentWere = attendanceRule({
  id: "PRESENT_WERE",
  version: 3,
  description: "Named people are said to have been present, or among those present.",
  examples: [
    { text: "Also present were Ambassador Ana Lima and Minister Jon Berg.", finds: ["Ana Lima, Jon Berg"] },
    { text: "Attending as observers were Ambassador Ana Lima and Minister Jon Berg.", finds: ["Ana Lima, Jon Berg"] },
    { text: "Other participants included Ambassador Ana Lima.", finds: ["Ana Lima"] },
    { text: "Among those present was Ambassador Ana Lima.", finds: ["Ana Lima"] },
    { text: "Signatories were Minister Ana Lima and Minister Jon Berg.", finds: ["Ana Lima, Jon Berg"] },
    { text: "Witnessing the ceremony were Minister Ana Lima and Minister Jon Berg.", finds: ["Ana Lima, Jon Berg"] },
    { text: "Also absent were Ambassador Ana Lima and Minister Jon Berg.", finds: [] },
  ],
  cue: /resent|itnessing|Watching|ignator|attend|articipa|aking part|joining|guests|(?:who|that) (?:was|were)/iu,
  pattern: new RegExp(
    `(?:\\b(?:[Aa]lso ${PRESENT}|(?:Present|In attendance|Attending|Participating|Taking part))${AT} (?:was|were)` +
      "|\\b(?:Witnessing|Attending|Joining|Watching) (?:the |this )?(?:\\p{Ll}+ ){0,2}(?:signing|ceremony|event|meeting|talks|session)(?: in ‹[LC]\\d+›)? (?:was|were)" +
      `|\\b[Aa]mong (?:those|the attendees|the participants|the guests)(?: ${PRESENT}| who attended)?${AT} (?:was|were)` +
      `|\\b(?:[Tt]he )?[Ss]ignatories(?: of the \\p{L}+)? (?:were|included)|\\b${THOSE}${AT} (?:also )?(?:included?|were)` +
      "|\\b(?:[Dd]elegation|[Tt]eam|[Oo]fficials|[Tt]hose) (?:that|who) (?:was|were|attended) (?:present )?(?:at |in )?the (?<noun>(?:[\\p{Ll}]+ )?(?:ceremony|meeting|session|talks)) (?:were|was|are|included?|comprised)[,:]?" +
      `) (?<whom>${PEOPLE})`,
    "gu",
  ),
});
