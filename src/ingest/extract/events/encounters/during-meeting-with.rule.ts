import { encounterRule } from "../encounter-rule";
import { talksKind } from "../occasions";
import { CALLS, TALKS, WHEN_WHERE, TALKS_CUE } from "../clause/pattern-parts";

/** A meeting that only sets the scene of what the sentence tells. */
export const duringMeetingWith = encounterRule({
  id: "DURING_MEETING_WITH",
  version: 2,
  description:
    "A meeting as the scene (“during the talks with …”) of what the other side, or whoever the article is about, says or does.",
  examples: [
    { text: "During the talks with Prime Minister Jon Berg, visas were discussed.", finds: ["MEETING Jon Berg"] },
    {
      text: "At a meeting with Prime Minister Jon Berg, President Ana Lima raised visas.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    { text: "During the talks with much noise, visas were discussed.", finds: [] },
  ],
  cue: TALKS_CUE,
  pattern: new RegExp(
    `(?<!\\bpresent )\\b(?:during|at|(?<verb>in advance of|ahead of)|prior to|before|in|following|after|as well as|on|for|including|included|with) (?:(?:an?|the) ‹D\\d+› |the |his |her |their |a |an |these |‹P\\d+› )?(?<noun>[^;‹,.]{0,40}\\b(?:${CALLS}|${TALKS}))\\b[^;‹,.]{0,20}${WHEN_WHERE} (?:together )?with\\b(?! (?:the (?:participation|support|aim|help|presence|involvement)|an? (?:view|aim|focus)|regard|respect)\\b)`,
    "giu",
  ),
  object: "FRONTED",
  isUnsaid: true,
  hasSpeaker: true,
  isEachApart: ({ noun = "" }) => /(?:meetings|talks|discussions|calls|negotiations)$/iu.test(noun),
  kind: ({ noun = "" }) => talksKind(noun),
});
