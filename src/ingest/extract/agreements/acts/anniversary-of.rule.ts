import { patternRule } from "../pattern-rule";

/** Years since an instrument was concluded are marked. */
export const anniversaryOf = patternRule({
  id: "ANNIVERSARY_OF",
  version: 1,
  description: "The anniversary of an instrument, or of its signing, is marked: it was signed.",
  examples: [
    { text: "Both marked the 50th anniversary of the Treaty of Reefs.", finds: ["SIGNED Treaty of Reefs"] },
    {
      text: "Both marked ten years since the signing of the Reef Charter.",
      finds: ["SIGNED Reef Charter"],
    },
    { text: "Both marked the 50th anniversary of their ties.", finds: [] },
    { text: "Both praised the Treaty of Reefs.", finds: [] },
  ],
  cue: /anniversary|years since/u,
  pattern:
    /\b(?:anniversary of|years since) (?:the (?:signing|signature|conclusion|adoption) of )?(?:the |their |its )?(?<what>‹I\d+›)/gu,
  isPresumed: true,
  status: () => "SIGNED",
  applies: ({ isNamed, isPlural, kind }) => isNamed && !isPlural && kind !== "JOINT_STATEMENT",
});
