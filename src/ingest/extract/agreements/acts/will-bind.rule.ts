import { AFTER, isDenied, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** "a treaty that will enter into force": one that there is. */
const IS_WHICH = /^,? (?:which|that) (?:will|shall|is)\b/u;

/** An instrument binds at a later time, so that it is concluded. */
export const willBind = patternRule({
  id: "WILL_BIND",
  version: 2,
  description: "A named or definite instrument is said to enter into force at a time to come: it was signed.",
  examples: [
    {
      text: "The transit treaty with Peru will enter into force on 5 May 2031.",
      finds: ["SIGNED transit treaty with Peru"],
    },
    { text: "The transit treaty with Peru takes effect on 5 May 2031.", finds: ["SIGNED transit treaty with Peru"] },
    { text: "A transit treaty with Peru would enter into force in years.", finds: [] },
    { text: "They spoke of a transit treaty that will come into force in May.", finds: ["SIGNED transit treaty"] },
    { text: "The transit treaty will not enter into force.", finds: [] },
  ],
  cue: /force|effect/u,
  pattern: new RegExp(
    `${WHAT}(?<between>[^;‹]{0,40}(?:‹[DLCO]\\d+›[^;‹]{0,20}){0,2})\\b(?<verb>(?:will|shall|is (?:set|due|scheduled|expected) to) (?:formally |officially |also )?(?:enter|come|go|take)|enters|comes|goes|takes)(?: into| in)? (?:force|effect)\\b${AFTER}`,
    "gu",
  ),
  isPresumed: true,
  isDateOfOther: true,
  status: ({ between = "", verb = "", after = "" }) => {
    if (isDenied(between) || /\b(?:when|once|until|if|after|would|could)\b/u.test(between)) return null;
    return /^(?:enters|comes|goes|takes)$/u.test(verb) && !/^,? (?:on|from|in) (?:the )?‹D/u.test(after)
      ? null
      : "SIGNED";
  },
  applies: ({ isNamed, isDefinite, title, head, mentions, end }, { sentence }) =>
    title.toLowerCase() !== head &&
    (isNamed ||
      IS_WHICH.test(sentence.text.slice(end - sentence.start)) ||
      (isDefinite && mentions.some(({ kind }) => kind === "country" || kind === "organization"))),
});
