import { AFTER, isDenied, isStillWaiting } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** Words after a bill by which it is no longer one, or never became one. */
const IS_OVER = /\b(?:rejected|withdrawn|voted down|lapsed|defeated)\b/u;

/** A whole parliament passed it; one of two houses, or a committee, has not decided for both. */
const HAS_PASSED =
  /(?<!\b[Cc]ommittees? of (?:the )?(?:\p{L}+ )?)(?:\b(?:[Pp]arliament|[Cc]ongress|Assembly|Duma|Kenesh|Majlis|Knesset|Bundestag|Verkhovna Rada|[Ll]awmakers|[Ll]egislators|[Dd]eputies|MPs)\b|‹O\d+›)(?![^.;]*\b(?:[Cc]ommittee|[Cc]hamber|[Ff]irst reading)\b)[^.;‹]{0,60}(?:‹D\d+›[^.;‹]{0,20})?\b(?:passed|approved|adopted|enacted|voted (?:for|in favou?r of))(?: \p{L}+){0,3} (?:an? |the )$/u;

/** A parliament has a bill on an instrument before it. */
export const beforeParliament = patternRule({
  id: "BEFORE_PARLIAMENT",
  version: 2,
  description: "A bill, motion or draft law to ratify an instrument, or related to it, is told of.",
  examples: [
    {
      text: "The Senate opened its debate on bills related to the border treaty with Peru.",
      finds: ["IN_RATIFICATION border treaty with Peru"],
    },
    { text: "A vote is needed on the bill to ratify the border treaty.", finds: ["IN_RATIFICATION border treaty"] },
    { text: "They will debate the bill on ratifying the border treaty.", finds: ["IN_RATIFICATION border treaty"] },
    { text: "Parliament unanimously passed the bill to ratify the border treaty.", finds: ["RATIFIED border treaty"] },
    { text: "The bill on the border treaty was rejected.", finds: [] },
    { text: "The bill for the dinner after the border treaty was long.", finds: [] },
  ],
  cue: /\bbills?\b|legislation|draft laws?|motion/u,
  pattern: new RegExp(
    "\\b(?:bills?|legislation|draft laws?|motion) (?:(?:(?:related|relating|linked) to|on|for|to|approving|ratifying) )?(?:the )?(?:ratif(?:y|ying|ication of)|approv(?:e|ing|al of)|implement(?:ation of)?|accession to|accede to)? ?(?:the |an? )?" +
      `(?<what>‹I\\d+›)${AFTER}`,
    "gu",
  ),
  status: ({ after = "" }, before) => {
    if (isDenied(before) || IS_OVER.test(after.slice(0, 60))) return null;
    const isPassed = HAS_PASSED.test(before.slice(-120)) && !isStillWaiting(after);
    return isPassed ? "RATIFIED" : "IN_RATIFICATION";
  },
  applies: ({ isDefinite, isNamed, kind }) =>
    (isDefinite || isNamed) && kind !== "JOINT_STATEMENT" && kind !== "PROGRAMME",
});
