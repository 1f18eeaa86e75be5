import { patternRule } from "../pattern-rule";

/** Something is done under an instrument. */
export const underInstrument = patternRule({
  id: "UNDER_INSTRUMENT",
  version: 1,
  description:
    "Something is done under an instrument that is “ours” or “theirs”, or named by its year: it is in force.",
  examples: [
    {
      text: "Both work under their Memorandum of Understanding on Fisheries.",
      finds: ["IN_FORCE Memorandum of Understanding on Fisheries"],
    },
    { text: "Both work under the Geneva Convention.", finds: [] },
  ],
  pattern:
    /(?<!\b(?:signatures?|names?) )\b(?:under|through|pursuant to|in line with|in accordance with) (?<between>(?:the|our|their|its)(?: \p{Ll}+)?) (?<what>‹I\d+›)/gu,
  isPresumed: true,
  status: () => "IN_FORCE",
  applies: ({ isNamed, isDefinite, title, head, mentions }, { sentence }) =>
    isNamed || isDefinite
      ? title.toLowerCase() !== head &&
        !MULTILATERAL.test(title) &&
        (mentions.some(({ kind }) => kind === "date") || /\b(?:our|their) /u.test(sentence.text))
      : false,
});

const MULTILATERAL = /\b(?:UN|United Nations|Paris|Geneva|Convention|Charter)\b/u;
