import { AFTER, isDenied, isToCome } from "../pattern-parts";
import { patternRule } from "../pattern-rule";
import { coSigners, signersAfterPassive, subjectOf } from "../signing/signers";

/** "having this pact signed": what somebody wants. */
const IS_WANTED = /\b(?:hav(?:e|ing)|get(?:ting)?|see(?:ing)?) (?:this|the|these|that|an?|its|their) $/u;

/** An instrument is told from others by its signing. */
export const signedEarlier = patternRule({
  id: "SIGNED_EARLIER",
  version: 4,
  description: "An instrument followed by “signed”, “inked” or “concluded” somewhere, some time or between some.",
  examples: [
    { text: "The border treaty, signed in 1998, still stands.", finds: ["SIGNED border treaty"] },
    { text: "The border treaty that Peru signed with Chile still stands.", finds: ["SIGNED border treaty"] },
    { text: "The border treaty – signed in Lima on Monday – is new.", finds: ["SIGNED border treaty"] },
    { text: "He defended the border deal Peru struck with Chile.", finds: ["NEGOTIATED border deal"] },
    { text: "The border treaty, which both countries signed in 1998, stands.", finds: ["SIGNED border treaty"] },
    { text: "They work towards having the border treaty signed by May.", finds: ["PROPOSED border treaty"] },
    { text: "The border treaty that Peru has not signed with Chile is old.", finds: [] },
    { text: "The border treaty to be signed in May still waits.", finds: [] },
  ],
  cue: /signed|inked|initiall?ed|concluded|struck/iu,
  pattern: new RegExp(
    "(?<what>‹I\\d+›)(?: worth ‹N\\d+›)?(?: \\(‹O\\d+›\\))?(?: for (?:the (?:period|years?) )?‹D\\d+›)?(?:,| [–—-])? (?:which (?:was|were) |that (?:was|were) |(?:which|that) (?:the )?(?:both|two|‹N\\d+›) (?:countries|sides|states|nations|parties|governments|leaders|ministers|presidents) (?:have |had |also )?|(?:(?:which|that) |(?=(?:the )?‹C\\d+› (?:has |have |had |signed\\b|struck\\b)))(?:the |both )?(?<who>‹[NCPO]\\d+›(?:[^;‹]{0,20}‹[NCPO]\\d+›){0,2})(?<between>[^;‹]{0,20})|recently |previously |earlier |just |already )?(?<verb>signed|inked|concluded(?= (?:in|on|at|between|with|by|last|‹))|initiall?ed|struck(?= with))\\b" +
      `(?! (?:by all|up))(?<partners>[^;‹]{0,12}(?:‹[DL]\\d+›[^;‹]{0,12}){0,2}\\b(?:between|with|by(?= (?:the )?‹[CLO]))\\b [^;]{0,140})?${AFTER}`,
    "giu",
  ),
  status: ({ between = "", verb = "", partners = "", after = "" }, before) => {
    if (IS_WANTED.test(before)) return "PROPOSED";
    if (isDenied(between) || isToCome(between, verb)) return null;
    return /^(?:initial|struck)/iu.test(verb) ||
      /^ (?:in technical terms|in principle|provisionally|at (?:the )?technical)/u.test(partners + after)
      ? "NEGOTIATED"
      : "SIGNED";
  },
  signers: (status, { who = "", between = "", partners = "", after = "" }) => {
    if (status !== "SIGNED") return "";
    const told = partners + after;
    return who === "" ? signersAfterPassive(told) : subjectOf(who, between) + coSigners(told);
  },
});
