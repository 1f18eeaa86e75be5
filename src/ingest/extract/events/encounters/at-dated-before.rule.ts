import { encounterRule } from "../encounter-rule";
import { occasionKind, OCCASION } from "../occasions";

/** An occasion whose day stands before its name. */
export const atDatedBefore = encounterRule({
  id: "AT_DATED_BEFORE",
  version: 1,
  description: "An occasion of the sides with its date as an adjective: “a July 2020 meeting”.",
  examples: [
    { text: "They recalled a May 2021 trilateral meeting in Lima.", finds: ["MEETING"] },
    { text: "They recalled a May 2021 poem.", finds: [] },
  ],
  cue: /\b(?:[Tt]he|[Aa]n?|[Tt]heir) ‹D\d+› /u,
  pattern: new RegExp(`\\b(?:[Tt]he|[Aa]|[Aa]n|[Tt]heir) ‹D\\d+› ${OCCASION}`, "gu"),
  kind: ({ noun = "" }) => occasionKind(noun),
  isOfSides: true,
  areSides: (noun) => /\b(?:bilateral|trilateral|quadrilateral|joint)\b/iu.test(noun),
});
