import { isDenied, isToCome } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** A state's paper by which it is bound was handed in. */
export const deposited = patternRule({
  id: "DEPOSITED",
  version: 1,
  description: "An instrument of accession was deposited with, or handed over to, those who keep the treaty.",
  examples: [
    {
      text: "The instrument of accession to the Reef Convention was deposited with the United Nations.",
      finds: ["RATIFIED instrument of accession to the Reef Convention"],
    },
    { text: "The instrument of accession to the Reef Convention will be deposited in May.", finds: [] },
    { text: "The Reef Convention was handed over to the press.", finds: [] },
  ],
  cue: /deposited|handed over|lodged|submitted/u,
  pattern:
    /(?<what>‹I\d+›)(?<between>[^;‹]{0,30}\b(?:was|were|has been|have been|be) (?:\p{Ll}+ )?)(?<verb>deposited|handed over|lodged|submitted)\b(?=(?<after>[^;]{0,200}))/gu,
  status: ({ between = "", verb }) => (isDenied(between) || isToCome(between, verb) ? null : "RATIFIED"),
  applies: ({ head }) => /^instruments? of accession/u.test(head),
});
