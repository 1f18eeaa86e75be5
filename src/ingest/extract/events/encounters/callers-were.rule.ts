import { encounterRule } from "../encounter-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** Those who called on or met somebody, named one by one. */
export const callersWere = encounterRule({
  id: "CALLERS_WERE",
  version: 1,
  description: "Those who called on, met or were received by somebody were, or included, people who are named.",
  examples: [
    {
      text: "Envoys who paid courtesy calls on President Olav Stone included Minister Ana Lima of Peru and Minister Jon Berg of Fiji.",
      finds: ["MEETING Olav Stone, Ana Lima", "MEETING Olav Stone, Jon Berg"],
    },
    {
      text: "Among those who met President Olav Stone were Minister Ana Lima of Peru and Minister Jon Berg of Fiji.",
      finds: ["MEETING Olav Stone, Ana Lima", "MEETING Olav Stone, Jon Berg"],
    },
    { text: "Those who praised President Olav Stone included Minister Ana Lima of Peru.", finds: [] },
  ],
  cue: /\bwho\b|\bcaller|\bvisitor/u,
  pattern: new RegExp(
    "\\b(?:who (?:also )?(?:paid (?:an? |their )?(?:separate )?courtesy (?:calls?|visits?)|called|met|had (?:an )?audiences?|held (?:talks|meetings)|were received)|(?:[Oo]ther )?(?:callers|visitors))" +
      `(?: (?:on|with|by|of|to) (?=(?:the )?‹P)| (?=‹P))?(?<who>(?:the )?‹P\\d+›)?[^;.‹]{0,40}(?:‹[DL]\\d+›[^;.‹]{0,20})?\\b(?:included?|includes|were|was) (?<whom>${PEOPLE})`,
    "gu",
  ),
  isUnsaid: true,
  isEachApart: () => true,
  isOneByOne: () => true,
  kind: () => "MEETING",
});
