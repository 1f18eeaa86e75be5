import { AFTER } from "../pattern-parts";
import { patternRule } from "../pattern-rule";
import { signersAfterPassive } from "../signers";

/** An instrument is told from others by its signing. */
export const signedEarlier = patternRule({
  id: "SIGNED_EARLIER",
  version: 1,
  description: "An instrument followed by “signed”, “inked” or “concluded” somewhere, some time or between some.",
  examples: [
    { text: "The border treaty, signed in 1998, still stands.", finds: ["SIGNED border treaty"] },
    { text: "The border treaty to be signed in May still waits.", finds: [] },
  ],
  cue: /signed|inked|initiall?ed|concluded/iu,
  pattern: new RegExp(
    "(?<what>‹I\\d+›)(?: worth ‹N\\d+›)?(?: \\(‹O\\d+›\\))?(?: for (?:the (?:period|years?) )?‹D\\d+›)?,? (?:which (?:was|were) |that (?:was|were) |(?:which|that) (?:the |both )?(?:‹[NCPO]\\d+›[^;‹]{0,20}){1,3}|recently |previously |earlier |just |already )?(?<verb>signed|inked|concluded(?= (?:in|on|at|between|with|by|last|‹))|initiall?ed)\\b" +
      `(?! (?:by all|up))(?<partners>[^;‹]{0,12}(?:‹[DL]\\d+›[^;‹]{0,12}){0,2}\\b(?:between|with|by(?= (?:the )?‹[CLO]))\\b [^;]{0,140})?${AFTER}`,
    "giu",
  ),
  status: ({ verb = "", partners = "", after = "" }) =>
    /^initial/iu.test(verb) ||
    /^ (?:in technical terms|in principle|provisionally|at (?:the )?technical)/u.test(partners + after)
      ? "NEGOTIATED"
      : "SIGNED",
  signers: (status, { partners = "", after = "" }) =>
    status === "SIGNED" ? signersAfterPassive(partners + after) : "",
});
