import { encounterRule } from "../encounter-rule";
import { occasionKind, OCCASION } from "../occasions";

/** Somebody went to an occasion. */
export const travelledToOccasion = encounterRule({
  id: "TRAVELLED_TO_OCCASION",
  version: 3,
  description: "Somebody travelled, or led a delegation, to a summit, session or conference somewhere.",
  examples: [
    { text: "President Ana Lima led a delegation to a climate forum in Oslo.", finds: ["SESSION Ana Lima"] },
    { text: "President Ana Lima led a delegation to Oslo.", finds: [] },
  ],
  cue: /\b(?:led|leads?|headed|heads|travel\p{L}*|went|flew|flies|arrived)\b/u,
  pattern: new RegExp(
    `\\b(?:led|leads?|leading|headed|heads|heading|travell?(?:ed|s|ing)|went|flew|flies|arrived in ‹[CL]\\d+›)\\b[^;.]{0,200}? (?:to|for) (?:an?|the) ${OCCASION}(?= in (?:the )?‹)`,
    "gu",
  ),
  hasSubject: true,
  kind: ({ noun = "" }) =>
    /\b(?:talks|negotiations|consultations|meeting)\b/iu.test(noun) ? null : occasionKind(noun),
});
