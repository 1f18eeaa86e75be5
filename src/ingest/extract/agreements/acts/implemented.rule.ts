import { patternRule } from "../pattern-rule";

/** Words before "the implementation" that leave open whether there is anything to implement yet. */
const IS_TO_COME =
  /\b(?:future|possible|eventual|early|swift|speedy|expedite|accelerate|towards?|after|until|start|begin|launch)\b[^.;,‹]{0,30}$/iu;

/** An instrument is carried out. */
export const implemented = patternRule({
  id: "IMPLEMENTED",
  version: 2,
  description:
    "The implementation of a definite instrument that is named with its matter is spoken of: it is in force.",
  examples: [
    {
      text: "Both praised the successful implementation of the Agreement on Border Waters.",
      finds: ["IN_FORCE Agreement on Border Waters"],
    },
    {
      text: "Both praised the operationalisation of the Agreement on Border Waters.",
      finds: ["IN_FORCE Agreement on Border Waters"],
    },
    { text: "Both praised the implementation of agreements.", finds: [] },
    { text: "They called for the early implementation of the Agreement on Border Waters.", finds: [] },
  ],
  cue: /implement|application|operati|functioning/u,
  pattern:
    /\b(?:implementation|implementing|application|operation|operationali[sz](?:ation|ing)|functioning) (?:of )?(?:the |their |its )?(?<what>‹I\d+›)/gu,
  isPresumed: true,
  status: (_groups, before) => (IS_TO_COME.test(before) ? null : "IN_FORCE"),
  applies: ({ isNamed, isDefinite, isPlural, kind, title, head }) =>
    isDefinite &&
    !isPlural &&
    (isNamed || /^\p{Lu}/u.test(title)) &&
    kind !== "JOINT_STATEMENT" &&
    kind !== "DECLARATION" &&
    title.toLowerCase() !== head,
});
