import { AFTER, isDenied } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** A state has an instrument with others. */
export const hasWith = patternRule({
  id: "HAS_WITH",
  version: 1,
  description: "A state is said to have, or states to be bound by, instruments with partners that the sentence names.",
  examples: [
    {
      text: "Fiji has free trade agreements with Tonga, Samoa and Peru.",
      finds: ["IN_FORCE free trade agreements with Tonga, Samoa and Peru"],
    },
    { text: "Fiji and Tonga are bound by a 1998 tax treaty.", finds: ["IN_FORCE 1998 tax treaty"] },
    { text: "Fiji has no free trade agreement with Tonga.", finds: [] },
    { text: "Fiji has free trade agreements.", finds: [] },
    { text: "Fiji will have a free trade agreement with Tonga.", finds: [] },
  ],
  cue: /\b(?:has|have|maintains?|bound by|enjoys?)\b/u,
  pattern: new RegExp(
    "(?<who>‹[CO]\\d+›(?:(?:, (?:and )?| and )(?:the )?‹[CO]\\d+›){0,5})(?<between>,? (?:(?:also|already|currently|now|both|all|each) ){0,2})" +
      "(?:has|have|maintains?|enjoys?|(?:is|are) bound by) (?:also |already |currently |in place |in force ){0,2}(?:an? |the |several |existing |similar |separate |bilateral |various |‹N\\d+› |two |three |four |five |six ){0,3}(?<what>‹I\\d+›)" +
      AFTER,
    "gu",
  ),
  isPresumed: true,
  status: ({ between = "" }) => (isDenied(between) ? null : "IN_FORCE"),
  applies: ({ isNamed, title, head, kind, mentions }, { marked }) =>
    kind !== "JOINT_STATEMENT" &&
    kind !== "DECLARATION" &&
    (isNamed || title.toLowerCase() !== head) &&
    (mentions.some((mention) => mention.kind === "country" || mention.kind === "organization") ||
      /‹C\d+› and (?:the )?‹C\d+›[^.;‹]{0,30}\b(?:have|are bound)/u.test(marked)),
});
