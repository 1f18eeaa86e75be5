import { tellingWords } from "../instruments/instrument-identity";
import { isSubject } from "../instruments/loose-object";
import { isDenied, isToCome } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

const VERB =
  "signed|inked|initial(?:l)?ed|concluded|sealed|exchanged|formali[sz]ed|renewed|adopted|ratified|finali[sz]ed|reached|struck|forged|clinched|agreed|brokered|hatched|hammered out|executed|launched|agreed(?= (?:by|between|in|on|upon|at)\\b)";

/** The verb in the passive of the clause tells what was done with its subject, however far after it stands. */
export const looselyPassive = patternRule({
  id: "LOOSELY_PASSIVE",
  version: 2,
  description:
    "An instrument is the subject, or one of several, of a verb in the passive, with any circumstances between them; or a relative clause tells who signed it.",
  examples: [
    {
      text: "A tuna treaty with Chile, after many a long day in Lima and before the eyes of guests from Arica in the hall of the port, was also signed.",
      finds: ["SIGNED tuna treaty with Chile"],
    },
    {
      text: "They praised the tuna agreement with Chile that Peru had reached.",
      finds: ["SIGNED tuna agreement with Chile"],
    },
    { text: "In line with the Arica Tuna Agreement, Peru and Chile signed a letter.", finds: [] },
    { text: "A letter on the tuna agreement was signed.", finds: [] },
    { text: "The tuna agreement was not signed.", finds: [] },
  ],
  cue: new RegExp(`\\b(?:${VERB}|reached|struck|made)\\b`, "u"),
  pattern: new RegExp(
    "(?<what>‹I\\d+›)(?=(?<gap>(?:[^;:‹]|‹[A-Z]\\d+›){0,220}?" +
      `\\b(?:was|were|has been|have been|is|are|will be|be|been)(?: \\p{Ll}+ly| also| then| all| both| on ‹D\\d+›| ‹D\\d+›){0,2} (?<verb>${VERB})\\b|(?:,? (?:that|which) | )(?:it|they|he|she|we|‹[CPO]\\d+›(?: and ‹[CPO]\\d+›)?)(?: had| has| have)?(?: also| already| recently)? (?<between>signed|reached|concluded|struck|made|inked)\\b)(?<after>[^;]{0,120}))`,
    "gu",
  ),
  status: ({ verb, gap = "" }, before) => {
    if ((verb !== undefined && !isSubject(before, gap)) || isDenied(gap)) return null;
    if (verb !== undefined && isToCome(gap.slice(0, -verb.length), verb)) return "PROPOSED";
    if (verb === "ratified") return "RATIFIED";
    return /^(?:initial|finali|reached|brokered|hatched|hammered|struck|clinched)/u.test(verb ?? "")
      ? "NEGOTIATED"
      : "SIGNED";
  },
  applies: ({ title, isPlural, isCounted }) =>
    tellingWords(title).size > 0 && (!isPlural || isCounted || / with ‹?\p{Lu}/u.test(title)),
});
