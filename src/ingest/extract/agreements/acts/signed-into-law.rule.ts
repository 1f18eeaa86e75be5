import { AFTER, isDenied, isToCome, WHAT } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** A head of state let an instrument become law. */
export const signedIntoLaw = patternRule({
  id: "SIGNED_INTO_LAW",
  version: 1,
  description: "A head of state signed an instrument into law, or promulgated it, as is done once it was ratified.",
  examples: [
    {
      text: "President Rosa Quint of Chile signed into law a fisheries treaty with Peru.",
      finds: ["RATIFIED fisheries treaty with Peru"],
    },
    { text: "President Rosa Quint of Chile promulgated the fisheries treaty.", finds: ["RATIFIED fisheries treaty"] },
    { text: "President Rosa Quint of Chile will sign into law a fisheries treaty with Peru.", finds: [] },
  ],
  cue: /into law|promulgat/u,
  pattern: new RegExp(
    `(?<who>‹[PC]\\d+›)(?<between>[^;‹]{0,30}(?:‹D\\d+›[^;‹]{0,12})?)\\b(?<verb>signed into law|promulgated) (?:an? |the )?${WHAT}${AFTER}`,
    "gu",
  ),
  status: ({ between = "", verb }) => (isDenied(between) || isToCome(between, verb) ? null : "RATIFIED"),
});
