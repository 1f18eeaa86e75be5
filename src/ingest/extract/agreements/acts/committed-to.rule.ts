import { AFTER, isDenied, WHO } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** States are bound by what they mean to carry out. */
export const committedTo = patternRule({
  id: "COMMITTED_TO",
  version: 1,
  description: "Two or more states reaffirm that they carry out a named instrument, so that they have concluded it.",
  examples: [
    {
      text: "Peru and Chile reaffirmed their commitment to implement the Arica Accords.",
      finds: ["SIGNED Arica Accords"],
    },
    { text: "Peru reaffirmed its commitment to implement the Arica Accords.", finds: [] },
    { text: "Peru and Chile reaffirmed their commitment to the Paris Agreement.", finds: [] },
  ],
  cue: /reaffirmed|reiterated|committed|pledged|agreed/iu,
  pattern: new RegExp(
    `${WHO}(?<between>[^;‹]{0,40})\\b(?:reaffirmed|reiterated|committed|pledged|agreed)\\b[^;‹]{0,60}\\b(?:implement(?:ing|ation of)?|carry(?:ing)? out|honou?r(?:ing)?|abide by|uphold(?:ing)?)[^;‹]{0,20}(?<what>‹I\\d+›)${AFTER}`,
    "giu",
  ),
  isPresumed: true,
  status: ({ who = "", between = "" }) => (isDenied(between) || (who.match(/‹C/gu)?.length ?? 0) < 2 ? null : "SIGNED"),
  applies: ({ isNamed, isDefinite, title }) =>
    isNamed && isDefinite && !/\b(?:UN|Paris|Convention|Charter)\b/u.test(title),
});
