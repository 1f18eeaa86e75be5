import { COUNTED_BEFORE, HAVE_ACTED } from "../counted-nouns";
import { figureRule } from "../figure";

/** What stands right before a number that tells how many of what was named there are or become. */
const TELLS =
  "(?:to|is|was|at|of|from|by|exceed(?:s|ed|ing)?|reach(?:es|ed|ing)?|(?:has|have)\\sreached|stands?\\sat|stood\\sat|about|around|nearly|some|over)\\s$";
/** "the number of members to", "with a population of". */
const NUMBER_OF = new RegExp(
  `\\b(?:number\\sof\\b[^;]{0,80}|(?:total|total\\snumber|population|membership|workforce|quota|intake|tally)(?:\\s[^;,]{0,40})?)\\s${TELLS}`,
  "u",
);
/** "raise the slots from", "down from 13 to". */
const CHANGES =
  /\b(?:increas|rais|ris|rose|grew|grow|expand|reduc|cut|fell|fall|drop|declin|decreas|c[ao]me\sdown|went\s(?:up|down)|up|down|doubl|tripl|bring|brought)\p{Ll}*\b[^;]{0,60}(?:\b(?:from|to)\s|›to)$/u;
const STANDS_ALONE =
  /^(?:\s?to(?:\s(?=\d)|(?=‹N))|\s(?:a\s(?:year|month|week)|annually|yearly|at\spresent|this\syear|last\syear|by\s|in\s(?=\d|‹D))|[.,;)]|$)/u;

/** A number whose noun stands before it. */
export const countedBefore = figureRule({
  id: "COUNTED_BEFORE",
  version: 2,
  description: "A number whose noun the sentence gives before it.",
  examples: [
    { text: "While 40 nations signed the treaty, only 19 have ratified it.", finds: ["19 count"] },
    { text: "This brings the number of members to eleven.", finds: ["11 count"] },
    { text: "The posts along the road must come down from 13 to four by spring.", finds: ["13 count", "4 count"] },
    { text: "Peru is a land with a population of 34 million.", finds: ["34000000 count"] },
    { text: "Of the members, nine have signed.", finds: ["9 count"] },
    { text: "The two have met before.", finds: [] },
    { text: "The road was opened from north to south.", finds: [] },
  ],
  counts: false,
  accepts: ({ amount }, before, after) => {
    if (amount.unit !== "count") return false;
    if (CHANGES.test(before) && STANDS_ALONE.test(after)) return true;
    if (NUMBER_OF.test(before) && /^(?:[\s,.;)]|$)/u.test(after)) return amount.value >= 5 || STANDS_ALONE.test(after);
    if (amount.value < 5) return false;
    return /^\d/u.test(amount.asStated) ? COUNTED_BEFORE.test(after) : HAVE_ACTED.test(after);
  },
});
