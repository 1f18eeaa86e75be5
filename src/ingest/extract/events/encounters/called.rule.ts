import { OWNS_NOTHING } from "../clause/pattern-parts";
import { encounterRule } from "../encounter-rule";

/** People spoke over a distance. */
export const called = encounterRule({
  id: "CALLED",
  version: 4,
  description: "Somebody spoke by telephone or video with somebody.",
  examples: [
    { text: "President Ana Lima spoke by phone with Prime Minister Jon Berg.", finds: ["CALL Ana Lima, Jon Berg"] },
    { text: "President Ana Lima telephoned Prime Minister Jon Berg.", finds: ["CALL Ana Lima, Jon Berg"] },
    {
      text: "President Ana Lima received a phone call from Prime Minister Jon Berg.",
      finds: ["CALL Ana Lima, Jon Berg"],
    },
    {
      text: "President Ana Lima spoke by phone to both President Rosa Quint of Chile and Prime Minister Jon Berg of Norway.",
      finds: ["CALL Ana Lima, Rosa Quint", "CALL Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima left for talks with Prime Minister Jon Berg.", finds: [] },
    {
      text: "President Ana Lima received on Monday a phone call from Prime Minister Jon Berg.",
      finds: ["CALL Ana Lima, Jon Berg"],
    },
    { text: "President Ana Lima talked with Prime Minister Jon Berg.", finds: ["MEETING Ana Lima, Jon Berg"] },
    { text: "President Ana Lima spoke about water.", finds: [] },
  ],
  cue: /spoke|speaks|talk|call|phoned/u,
  pattern: new RegExp(
    `\\b(?:(?<verb>spoke|speaks|talked|(?<=› )talks|(?<=\\bto )talk)(?: ‹D\\d+›| today| separately| yesterday){0,2}(?<spoken> (?:by|over|on|via)(?: the| a| video)? ?(?:tele)?(?:phone|link|call|conference|video))?(?: (?:on )?‹D\\d+›| today)? (?:with|to)(?: both)?|(?:received|receives|had|took|takes|accepted|gets?|got)(?: (?:in |on )?‹[DL]\\d+›| today| yesterday){0,2}(?: an?)? (?:\\p{Ll}+ )?(?:(?:phone|telephone|telephonic|video|congratulatory) ?)?[Cc]all(?: (?:on )?‹D\\d+›(?: (?:morning|afternoon|evening|night))?| today| yesterday| here)?,? from|telephoned|phoned|called)(?= (?:the |his |her )?‹P\\d+›${OWNS_NOTHING})(?! ‹P\\d+› (?:(?:to|the|an?|for)\\b|“))`,
    "gu",
  ),
  hasSubject: true,
  object: "CLAUSE",
  isEachApart: () => true,
  kind: ({ verb = "", spoken }) => (verb.startsWith("talk") && spoken === undefined ? "MEETING" : "CALL"),
});
