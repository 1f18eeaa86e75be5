import { figureRule } from "../figure";

const VOTED =
  /^(?:\s(?:(?:other|of\sthem|more)\s)?(?:voted|votes?|against|abstained|abstentions?|abstaining|rejected|opposed|supported|in\sfavou?r|voting)\b|\sto\s\d)/u;
const IS_VOTE = /\b(?:vot(?:ed?|es|ing)|abstain\p{Ll}*|abstentions?|in\sfavou?r)\b/u;

/** How many voted for or against. */
export const votes = figureRule({
  id: "VOTES",
  version: 1,
  description: "A number of votes for or against, or of abstentions.",
  examples: [
    { text: "The bill passed with 68 in favour, 3 against and 11 abstentions.", finds: ["68 count", "3 count"] },
    { text: "Chile voted against the bill.", finds: [] },
  ],
  counts: true,
  accepts: ({ amount, sentence }, before, after) =>
    amount.unit === "count" &&
    !/abstentions/u.test(after.slice(0, 13)) &&
    IS_VOTE.test(sentence.marked) &&
    (VOTED.test(after) || (/\bagainst\s$/u.test(before) && /^[\s.,;]|^$/u.test(after))),
});
