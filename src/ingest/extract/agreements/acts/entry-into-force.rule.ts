import { patternRule } from "../pattern-rule";
import { AFTER, WHAT } from "../pattern-parts";

/** Words before "the entry into force" that make it one to come, or one that something else waits for. */
const NOT_YET =
  /\b(?:after|upon|until|pending|before|ahead of|towards?|early|ensure\p{Ll}*|expedit\p{Ll}*|accelerat\p{Ll}*|look\p{Ll}* forward to|allow\p{Ll}*|enabl\p{Ll}*|call\p{Ll}* for|hop\p{Ll}* for|support\p{Ll}*|await\p{Ll}*|since|following|expect\p{Ll}*|will|would|to)\b[^.;,‹]{0,40}$/iu;

/** The entry into force is told of as a noun. */
export const entryIntoForce = patternRule({
  id: "ENTRY_INTO_FORCE",
  version: 1,
  description: "The entry into force of an instrument is announced, marked or welcomed as a thing done.",
  examples: [
    { text: "Fiji announced the entry into force of the reef treaty.", finds: ["IN_FORCE reef treaty"] },
    { text: "Fiji called for the early entry into force of the reef treaty.", finds: [] },
    { text: "Fiji wants to fish after the entry into force of the reef treaty.", finds: [] },
  ],
  cue: /into force|into effect/iu,
  pattern: new RegExp(
    `\\b(?:entry|coming|entrance) into (?:force|effect) (?:on ‹D\\d+› )?of (?:the |an? |their |its )?${WHAT}${AFTER}`,
    "giu",
  ),
  status: (_groups, before) => (NOT_YET.test(before) ? null : "IN_FORCE"),
});

/** The same, still awaited: there is one. */
export const entryAwaited = patternRule({
  id: "ENTRY_AWAITED",
  version: 1,
  description: "The entry into force of a named instrument is looked forward to or called for: it was signed.",
  examples: [
    { text: "Both look forward to the entry into force of the Reef Treaty.", finds: ["SIGNED Reef Treaty"] },
    { text: "Both look forward to the entry into force of a treaty.", finds: [] },
    { text: "Both announced the entry into force of the Reef Treaty.", finds: [] },
  ],
  cue: /into force|into effect/iu,
  pattern: /\b(?:entry|coming|entrance) into (?:force|effect) of (?:the |an? |their |its )?(?<what>‹I\d+›)/gu,
  isPresumed: true,
  status: (_groups, before) => (NOT_YET.test(before) ? "SIGNED" : null),
  applies: ({ isNamed }) => isNamed,
});
