import { AFTER, isDenied } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** Words after a bill by which it is no longer one, or never became one. */
const IS_OVER = /\b(?:rejected|withdrawn|voted down|lapsed|defeated)\b/u;

/** A parliament has a bill on an instrument before it. */
export const beforeParliament = patternRule({
  id: "BEFORE_PARLIAMENT",
  version: 1,
  description: "A bill, motion or draft law to ratify an instrument, or related to it, is told of.",
  examples: [
    {
      text: "The Senate opened its debate on bills related to the border treaty with Peru.",
      finds: ["IN_RATIFICATION border treaty with Peru"],
    },
    { text: "A vote is needed on the bill to ratify the border treaty.", finds: ["IN_RATIFICATION border treaty"] },
    { text: "They will debate the bill on ratifying the border treaty.", finds: ["IN_RATIFICATION border treaty"] },
    { text: "The bill on the border treaty was rejected.", finds: [] },
    { text: "The bill for the dinner after the border treaty was long.", finds: [] },
  ],
  cue: /\bbills?\b|legislation|draft laws?|motion/u,
  pattern: new RegExp(
    "\\b(?:bills?|legislation|draft laws?|motion) (?:(?:(?:related|relating|linked) to|on|for|to|approving|ratifying) )?(?:the )?(?:ratif(?:y|ying|ication of)|approv(?:e|ing|al of)|implement(?:ation of)?|accession to|accede to)? ?(?:the |an? )?" +
      `(?<what>‹I\\d+›)${AFTER}`,
    "gu",
  ),
  status: ({ after = "" }, before) => (isDenied(before) || IS_OVER.test(after.slice(0, 60)) ? null : "IN_RATIFICATION"),
  applies: ({ isDefinite, isNamed, kind }) =>
    (isDefinite || isNamed) && kind !== "JOINT_STATEMENT" && kind !== "PROGRAMME",
});
