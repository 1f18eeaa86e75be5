import { tellingWords } from "../instruments/instrument-identity";
import { isDenied, isToCome } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

const IS_INSTRUMENT =
  /(?:agreements?|treaty|accords?|protocol|memorand\p{Ll}+(?: of (?:understanding|cooperation))?|mou|pact|deal|contract|convention)$/u;
/** Words by which there is none yet. */
const IS_ON_ITS_WAY =
  /\b(?:negotiat|propos|draft|possib|prospect|plan|talks|seek|want|would|could|may\b|might|hop(?:e|ing)|until|if\b|should|push|call|expect|discuss|without|interest)\p{Ll}*/iu;

/** Something is or was done by an instrument, which is not definite and so is news. */
export const looselyBy = patternRule({
  id: "LOOSELY_BY",
  version: 1,
  description: "Something was done in, by, under or after an instrument, or relations rest on it: there is one.",
  examples: [
    { text: "Peru sold tuna to Chile in a supply deal with Chile.", finds: ["SIGNED supply deal with Chile"] },
    { text: "Their ties are governed by the Tuna Treaty of Arica.", finds: ["IN_FORCE Tuna Treaty of Arica"] },
    { text: "Peru could sell tuna in a supply deal with Chile.", finds: [] },
    { text: "Peru sold tuna without a supply deal with Chile.", finds: [] },
  ],
  cue: /\b(?:through|under|via|in|after|following|with|by|of|on) (?:an?|the|some|‹N\d+›|more than ‹N\d+›|over ‹N\d+›) /u,
  pattern:
    /(?<=\b(?:(?:through|under|via|in|as part of|part of|after|following|thanks to) an? (?:new |recent |landmark |historic |\d+-year )?|(?<verb>anchored|underpinned|governed|guided|regulated|bound) by (?:the |an? |some |more than |over |about )?(?:‹N\d+› )?))(?<what>‹I\d+›)(?=(?<after>[^;]{0,80}))/gu,
  isPresumed: true,
  status: ({ verb, after = "" }, before) => {
    if (IS_ON_ITS_WAY.test(before.slice(-120)) || /^[^.;]{0,60}\b(?:would|could|will be|to be|if)\b/u.test(after))
      return null;
    if (isDenied(before.slice(-60)) || isToCome(before.slice(-60))) return null;
    return verb === undefined ? "SIGNED" : "IN_FORCE";
  },
  applies: ({ title, head, isPlural, isCounted, isNamed, mentions }) =>
    IS_INSTRUMENT.test(head) &&
    (!isPlural || isCounted) &&
    tellingWords(title).size > 0 &&
    (isNamed || mentions.length > 0 || /\b(?:on|to|for|between)\b/u.test(title)),
});
