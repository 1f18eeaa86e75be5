import { patternRule } from "../pattern-rule";

/** Something is done under an instrument. */
export const underInstrument = patternRule({
  id: "UNDER_INSTRUMENT",
  version: 3,
  description:
    "Something is done under an instrument that is “ours” or “theirs”, bilateral, one of commitments or named by its year: it is in force.",
  examples: [
    {
      text: "Both work under their Memorandum of Understanding on Fisheries.",
      finds: ["IN_FORCE Memorandum of Understanding on Fisheries"],
    },
    {
      text: "Both trade through the bilateral Reef Products Agreement.",
      finds: ["IN_FORCE bilateral Reef Products Agreement"],
    },
    {
      text: "Peru met its commitments under the Reef Products Agreement.",
      finds: ["IN_FORCE Reef Products Agreement"],
    },
    {
      text: "They reviewed bilateral cooperation under the Memorandum of Understanding on Tuna.",
      finds: ["IN_FORCE Memorandum of Understanding on Tuna"],
    },
    { text: "Peru sells tuna under the Reef Products Agreement.", finds: [] },
    { text: "Both work under the Geneva Convention.", finds: [] },
    { text: "They reviewed bilateral cooperation under the Coral Partnership.", finds: [] },
  ],
  pattern:
    /(?<!\b(?:signatures?|names?) )\b(?:under|through|pursuant to|in line with|in accordance with) (?<between>(?:the|our|their|its)(?: \p{Ll}+)?) (?<what>‹I\d+›)/gu,
  isPresumed: true,
  status: () => "IN_FORCE",
  applies: ({ isNamed, isDefinite, title, head, mentions, start }, { sentence }) =>
    isNamed || isDefinite
      ? title.toLowerCase() !== head &&
        !MULTILATERAL.test(title) &&
        !RELATION.test(title) &&
        (mentions.some(({ kind }) => kind === "date") ||
          /\b(?:our|their) /u.test(sentence.text) ||
          (isNamed && /^(?:bi|tri)lateral /u.test(title)) ||
          ((isNamed || /^\p{Lu}/u.test(title)) && BINDS.test(sentence.text.slice(0, start - sentence.start))))
      : false,
});

/** "its commitments under the pact": what binds somebody. */
const BINDS =
  /\b(?:(?:commitments?|obligations?|responsibilities) (?:made |undertaken )?|[Bb]ilateral (?:\p{Ll}+ ){0,2}(?:cooperation|collaboration|work|projects|activities|exchanges) )under the $/u;

/** What states have with one another, which only a text that tells of its signing makes an instrument. */
const RELATION = /\bpartnerships?$/iu;

const MULTILATERAL = /\b(?:UN|United Nations|Paris|Geneva|Convention|Charter)\b/u;
