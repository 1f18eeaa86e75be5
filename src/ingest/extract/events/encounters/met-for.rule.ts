import { encounterRule } from "../encounter-rule";
import { occasionKind, OCCASION } from "../occasions";
import { PEOPLE } from "../clause/pattern-parts";

/** People came together for an occasion. */
export const metFor = encounterRule({
  id: "MET_FOR",
  version: 2,
  description: "Somebody met, gathered or arrived for a summit, session or conference.",
  examples: [
    { text: "Leaders of Chile and Peru gathered in Lima for a summit.", finds: ["SUMMIT"] },
    { text: "Leaders of Chile and Peru gathered in Lima for lunch.", finds: [] },
  ],
  cue: /\b(?:met|meet|gather|conven|came together|assembled)[^.]* for /u,
  pattern: new RegExp(
    `\\b(?:met|meet|gathered?|gathers?|convened?|came together|assembled)\\b(?:[^;‹.]{0,40}‹[LCD]\\d+›){0,3}[^;‹.]{0,40}\\bfor (?:the |an? )${OCCASION}(?:,? where [^;.‹]{0,30}(?:‹D\\d+›[^;.‹]{0,20})?(?<whom>${PEOPLE}))?`,
    "gu",
  ),
  kind: ({ noun = "" }) => (/\b(?:talks|negotiations|consultations)\b/iu.test(noun) ? null : occasionKind(noun)),
});
