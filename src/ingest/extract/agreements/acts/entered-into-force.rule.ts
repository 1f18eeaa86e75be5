import { AFTER, isDenied, isToCome, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** "once the treaty enters into force": it does not yet. */
const IS_CONDITION =
  /\b(?:before|until|till|once|when|if|unless|after|as soon as|by the time|provided(?: that)?|should) (?:the |this |that |an? |their |its |any )?(?:new |proposed )?$/iu;

/** An instrument binds. */
export const enteredIntoForce = patternRule({
  id: "ENTERED_INTO_FORCE",
  version: 2,
  description: "An instrument entered into force or took effect.",
  examples: [
    { text: "The transit treaty entered into force in 2019.", finds: ["IN_FORCE transit treaty"] },
    { text: "The transit treaty has come into force.", finds: ["IN_FORCE transit treaty"] },
    {
      text: "Tax treaties of Fiji entered into force with Tonga, Samoa and Peru in 2019.",
      finds: ["IN_FORCE Tax treaties of Fiji"],
    },
    { text: "The transit treaty will enter into force in May.", finds: [] },
    { text: "The transit treaty takes effect on 5 September.", finds: [] },
    { text: "Parliament must vote before the transit treaty takes effect.", finds: [] },
    {
      text: "Trade doubled after the transit treaty entered into force.",
      finds: ["IN_FORCE transit treaty"],
    },
  ],
  cue: /force|effect/iu,
  pattern: new RegExp(
    `${WHAT}(?<between>[^;‹]{0,40}(?:‹[DLPCO]\\d+›[^;‹]{0,20}){0,8}(?:, and )?)\\b(?<verb>(?:has |have )?entered|(?:has|have|had)(?: also| now| already| since)? (?:come|gone|taken)|enters|comes|came|goes|went|took|takes?)(?: into)? (?:force|effect|operation)\\b(?: with (?<partners>(?:the )?‹[CO]\\d+›(?:(?:, (?:and )?| and )(?:the )?‹[CO]\\d+›){0,30}))?${AFTER}`,
    "giu",
  ),
  status: ({ between = "", verb = "", after = "" }, before) =>
    isDenied(between) ||
    (/s$/iu.test(verb) && IS_CONDITION.test(before)) ||
    (/^(?:enters|comes|goes|takes?)$/iu.test(verb) && /^,? (?:on|from|in) (?:the )?‹D/u.test(after)) ||
    isToCome(between, verb) ||
    /\b(?:when|once|until|if|after)\b/iu.test(between)
      ? null
      : "IN_FORCE",
});
