import { AFTER, isDenied, isStillWaiting, isToCome, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** "has still to be ratified", "must first be ratified": it is waited for. */
const IS_AWAITED = /\b(?:(?:has|have|needs?|is|are|yet|still)(?: \p{Ll}+)? to|must)(?: \p{Ll}+)? be (?:\p{Ll}+ )?$/iu;

/** An instrument was ratified, or waits for it. */
export const ratifiedPassively = patternRule({
  id: "RATIFIED_PASSIVELY",
  version: 2,
  description: "An instrument was ratified, or is being ratified.",
  examples: [
    { text: "The border treaty was ratified by both parliaments.", finds: ["RATIFIED border treaty"] },
    { text: "The border treaty is awaiting ratification.", finds: ["IN_RATIFICATION border treaty"] },
    { text: "The border treaty has to be ratified first.", finds: ["IN_RATIFICATION border treaty"] },
    { text: "The Border Treaty Bill was passed in Parliament.", finds: ["RATIFIED Border Treaty"] },
    {
      text: "The border treaty, in the process of parliamentary approval, is long.",
      finds: ["IN_RATIFICATION border treaty"],
    },
    { text: "The border treaty was never ratified.", finds: [] },
    { text: "Peru will join once the border treaty is ratified.", finds: [] },
  ],
  cue: /ratif|passed|adopted|enacted|approved|endorsed|await|approval/iu,
  pattern: new RegExp(
    `${WHAT}(?<between>[^;‹]{0,60}(?:‹[DPOL]\\d+›[^;‹]{0,20}){0,3})\\b(?<verb>ratified|ratification|(?:approved|endorsed) by (?:the |both )?(?:‹C\\d+›[^;‹]{0,4})?(?:national |federal )?(?:‹O\\d+›|parliament|congress|senate|assembly)|awaits? the (?:vote|approval)|(?:[Bb]ill|[Aa]ct),?(?: ‹D\\d+›)?,? (?:was|were|has been) (?:\\p{Ll}+ )?(?:passed|adopted|approved|enacted)(?! by the (?:lower|upper))|(?:in the process of|undergoing|awaiting|pending|subject to) (?:parliamentary|legislative|congressional) approval)(?:\\b|(?<=›))${AFTER}`,
    "giu",
  ),
  status: ({ between = "", verb = "", after = "" }, before) => {
    if (/^(?:approved|endorsed|awaits?\b)/iu.test(verb)) {
      if (isDenied(between) || isToCome(between, verb)) return null;
      return /^await/iu.test(verb) || isStillWaiting(after) ? "IN_RATIFICATION" : "RATIFIED";
    }
    if (/^(?:bill|act)\b/iu.test(verb)) return /^[^\p{L}]*$/u.test(between) ? "RATIFIED" : null;
    if (/approval$/iu.test(verb)) return isDenied(between) || isToCome(between) ? null : "IN_RATIFICATION";
    if (verb === "ratification")
      return /\b(?:await\w*|pending|undergo\w*|subject to|submitted for|in the process of|under)\b/iu.test(between)
        ? "IN_RATIFICATION"
        : null;
    if (/\b(?:once|when|if|until|unless)\b[^.;‹]{0,12}$/iu.test(before)) return null;
    if (/^ratified$/iu.test(verb) && IS_AWAITED.test(between)) return "IN_RATIFICATION";
    if (isDenied(between) || !/\b(?:was|were|been|is|are)\b|^,? ?$/iu.test(between)) return null;
    return isToCome(between) ? "IN_RATIFICATION" : "RATIFIED";
  },
});
