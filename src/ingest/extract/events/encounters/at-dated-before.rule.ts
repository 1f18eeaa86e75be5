import { encounterRule } from "../encounter-rule";
import { occasionKind, OCCASION } from "../occasions";

/** An occasion whose day stands before its name. */
export const atDatedBefore = encounterRule({
  id: "AT_DATED_BEFORE",
  version: 3,
  description: "An occasion of the sides with its date before its name: “a July 2020 meeting”, “last year’s summit”.",
  examples: [
    { text: "They recalled a May 2021 trilateral meeting in Lima.", finds: ["MEETING"] },
    { text: "They spoke on the sidelines of last week’s regional summit in Lima.", finds: ["SUMMIT"] },
    { text: "They recalled a May 2021 poem.", finds: [] },
  ],
  cue: /‹D\d+›(?:[’']s)? /u,
  pattern: new RegExp(`(?:\\b(?:[Tt]he|[Aa]|[Aa]n|[Tt]heir) ‹D\\d+› |(?:^|[ “])‹D\\d+›[’']s )${OCCASION}`, "gu"),
  kind: ({ noun = "" }) => (/\s|summit/iu.test(noun.trim()) ? occasionKind(noun) : null),
  isOfSides: true,
  areSides: (noun) => /\b(?:bilateral|trilateral|quadrilateral|joint)\b/iu.test(noun),
});
