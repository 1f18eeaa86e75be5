import { encounterRule } from "../encounter-rule";
import { talksKind } from "../occasions";
import { CALLS, TALKS } from "../clause/pattern-parts";

/** Several people came together. */
export const gathered = encounterRule({
  id: "GATHERED",
  version: 6,
  description: "Several people or states met, gathered or held talks with one another.",
  examples: [
    {
      text: "President Ana Lima and Prime Minister Jon Berg met in Oslo on Monday.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima and Prime Minister Jon Berg held talks in Oslo on Monday.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima and Prime Minister Jon Berg spoke on the phone on Monday.",
      finds: ["CALL Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima and Prime Minister Jon Berg will hold a meeting on the evening of 4 May 2021.",
      finds: ["MEETING Ana Lima, Jon Berg"],
    },
    { text: "ASEAN foreign ministers met in Jakarta on 4 May 2021.", finds: ["MEETING"] },
    { text: "Consultations of the ministries of Chile and Peru were held as a video conference.", finds: [] },
    { text: "President Ana Lima met Prime Minister Jon Berg.", finds: [] },
    { text: "President Ana Lima and Prime Minister Jon Berg held a press conference in Oslo.", finds: [] },
  ],
  cue: /meet|met\b|talk|discuss|negotiat|consult|convers|interact|dialogue|audience|table|exchange|engag|session|lunch|breakfast|dinner|brunch|call|conference|summit|gather|together|conven|spoke|speak|see each|t[eê]te/iu,
  pattern: new RegExp(
    "\\b(?:(?:met|meet|(?<=\\b(?:were|are|was|is) )meeting|see each other|gathered?|came together|convened)(?=(?: again| virtually| separately| early| late| earlier| later)?(?: (?:in|at|on|within|for|to|today|yesterday|here|via|during|face)\\b| (?:on )?‹[DL]\\d+›|[,.]))" +
      "|(?<spoken>(?:spoke|speak|talked)(?: ‹D\\d+›| today| yesterday)?(?: (?:by|on|over|via) (?:the )?(?:tele)?(?:phone|video\\p{L}*)| (?=(?:to discuss|regarding|about)\\b)))" +
      `|(?<!\\b(?:was|were|been|be|being) )(?:held|hold|holds|had|have|conducted|kicked off|began|opened|concluded|started|launched|engaged in|are holding|wrapped up|completed)(?! (?:via|by|through)\\b)(?<noun>[^;‹.]{0,60}(?:‹[NCO]\\d+›[^;‹.]{0,30})?\\b(?:${CALLS}|${TALKS}|summit))\\b(?!\\s(?:room|(?:on|for|over|towards?) (?:an?|the|‹I)(?! (?:(?:early |late )?(?:evening|morning|afternoon|night)|sidelines?|margins?|same day|occasion|fringes)\\b)))(?![^;.]{0,60}\\bwith (?:the |his |her |its )?(?:‹|[^;.]{0,30}(?:officials|representatives|leaders|ministers|members|chambers))))`,
    "giu",
  ),
  hasSubject: true,
  isReciprocal: true,
  kind: ({ noun = "", spoken }) => (spoken === undefined ? talksKind(noun) : "CALL"),
});
