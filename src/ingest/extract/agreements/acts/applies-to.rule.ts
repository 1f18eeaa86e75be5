import { patternRule } from "../pattern-rule";

/** An instrument of a year before is said to have effect. */
export const appliesTo = patternRule({
  id: "APPLIES_TO",
  version: 1,
  description:
    "A definite instrument named with its year is said, in the present, to apply to something: it is in force.",
  examples: [
    {
      text: "They recalled that the 1964 Border Waters Treaty applies to both rivers.",
      finds: ["IN_FORCE 1964 Border Waters Treaty"],
    },
    { text: "A border waters treaty would apply to both rivers.", finds: [] },
    { text: "The Border Waters Treaty mentions both rivers.", finds: [] },
  ],
  cue: /extends|applies|obliges|commits|covers|governs|binds|guarantees|remains/u,
  pattern:
    /(?<what>‹I\d+›) (?:also |still |continues to )?(?:extends to|applies to|obliges|commits|covers|governs|binds|guarantees|remains (?:valid|binding|the (?:basis|foundation|cornerstone)))\b/gu,
  isPresumed: true,
  status: () => "IN_FORCE",
  applies: ({ isNamed, isDefinite, mentions }) => isNamed && isDefinite && mentions.some(({ kind }) => kind === "date"),
});
