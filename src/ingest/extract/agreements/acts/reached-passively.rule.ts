import { AFTER, isDenied, isToCome } from "../pattern-parts";
import { patternRule } from "../pattern-rule";

/** An instrument was agreed on, whoever did it. */
export const reachedPassively = patternRule({
  id: "REACHED_PASSIVELY",
  version: 1,
  description: "An instrument was reached, agreed or finalised.",
  examples: [
    { text: "During the talks, a visa agreement was reached.", finds: ["NEGOTIATED visa agreement"] },
    { text: "The visa agreement has been finalised.", finds: ["NEGOTIATED visa agreement"] },
    { text: "A visa agreement could not be reached.", finds: [] },
    { text: "No visa agreement was reached.", finds: [] },
  ],
  cue: /reached|finali[sz]ed|struck|hammered/u,
  pattern: new RegExp(
    `(?<what>‹I\\d+›)(?<between>[^;‹]{0,30}\\b(?:was|were|has been|had been|have been)\\b[^;‹,]{0,15})\\b(?<verb>reached|finali[sz]ed|struck|hammered out)\\b${AFTER}`,
    "gu",
  ),
  status: ({ between = "", verb }, before) =>
    isDenied(between) ||
    isToCome(between, verb) ||
    /\b(?:no|once|if|until|unless|when|after|before)\b[^.;‹]{0,12}$/iu.test(before)
      ? null
      : "NEGOTIATED",
  applies: ({ isPlural, isDefinite, isNamed, title, head }) =>
    !isPlural && (isDefinite || isNamed || title.toLowerCase() !== head),
});
