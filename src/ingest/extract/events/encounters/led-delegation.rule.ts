import { encounterRule } from "../encounter-rule";
import { PLACES } from "../clause/pattern-parts";

/** Somebody led a delegation somewhere. */
export const ledDelegation = encounterRule({
  id: "LED_DELEGATION",
  version: 1,
  description: "Somebody led a delegation to a country, a town or an occasion there.",
  examples: [
    { text: "President Ana Lima led a delegation to a forum in Oslo.", finds: ["VISIT Ana Lima"] },
    { text: "President Ana Lima led the delegation with skill.", finds: [] },
  ],
  pattern: new RegExp(
    `\\b(?:led|leads?|leading|headed|heads|heading) (?:a|an|the|‹P\\d+›|his|her|their) (?:(?:[\\p{L}-]+|‹C\\d+›) ){0,4}(?:delegation|mission|team)(?: [^;.]{0,160}?)? to (?:(?:an?|the) [^‹;.]{0,70}(?:in|of) )?${PLACES}`,
    "gu",
  ),
  hasSubject: true,
  visitor: "who",
  kind: () => "VISIT",
});
