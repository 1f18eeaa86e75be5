import { encounterRule } from "../encounter-rule";
import { talksKind } from "../occasions";
import { CALLS, TALKS, WHEN_WHERE, TALKS_CUE } from "../clause/pattern-parts";

/** One side held talks with the other. */
export const heldTalksWith = encounterRule({
  id: "HELD_TALKS_WITH",
  version: 6,
  description: "Somebody held, had or is to hold talks, meetings or a call with somebody.",
  examples: [
    { text: "President Ana Lima held talks with Prime Minister Jon Berg.", finds: ["MEETING Ana Lima, Jon Berg"] },
    { text: "President Ana Lima held a phone call with Prime Minister Jon Berg.", finds: ["CALL Ana Lima, Jon Berg"] },
    {
      text: "President Ana Lima held bilateral meetings with President Rosa Quint of Chile and Prime Minister Jon Berg of Norway.",
      finds: ["MEETING Ana Lima, Rosa Quint", "MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima gave a reception for Prime Minister Jon Berg.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima had a series of meetings in Oslo, including with Prime Minister Jon Berg.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima held talks on 4 May 2021 on matters of trade with Prime Minister Jon Berg.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima took part in the meeting with Minister Jon Berg.", finds: [] },
    { text: "President Ana Lima held talks on water.", finds: [] },
  ],
  cue: TALKS_CUE,
  pattern: new RegExp(
    "\\b(?:gave|gives|offered|held|holds?|holding|had|has|have|having|hosted|hosts?|conducted|conducts?|convened|continued|concluded|engaged in|entered into|(?:participated|took part) in(?! the (?:meeting|talks|session|discussions|ceremony),?\\s)|kicked off|opened|began|begins|started|joined|wrapped up)\\b" +
      `(?<noun>[^;‹.]{0,60}(?:‹[NCO]\\d+›[^;‹.]{0,30})?\\b(?:${CALLS}|${TALKS}|summit|receptions?|banquets?))\\b[^;‹.]{0,60}?${WHEN_WHERE}(?:,? on (?!‹)[^;‹.,]{0,50})?(?:, including)?\\s(?:(?:together )?with\\b(?! (?:an? few|some|the|an?|) ?(?:\\p{Ll}+ )?(?:words?|remarks?|speech|address|view|aim|focus|understanding)\\b)|in hono[u]?r of\\b|for(?= (?:the )?(?:visiting )?(?:[\\p{Lu}]+ )?‹P))`,
    "giu",
  ),
  hasSubject: true,
  object: "CLAUSE",
  isEachApart: ({ noun = "" }) =>
    /(?:meetings|talks|discussions|calls|conversations|consultations|negotiations|interactions|engagements)$/iu.test(
      noun,
    ),
  isOneByOne: ({ noun = "" }) => /\b(?:separate|individual|one-on-one|respective)\b/iu.test(noun),
  kind: ({ noun = "" }) => talksKind(noun),
});
