import { encounterRule } from "../encounter-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** What was signed is said to be between people. */
export const signedAmong = encounterRule({
  id: "SIGNED_AMONG",
  version: 1,
  description: "Something signed by or between several named people, whatever else the sentence says of it.",
  examples: [
    {
      text: "The memorandum signed today between Minister Ana Lima and Councillor Jon Berg opens the border.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    {
      text: "The pact was signed at the port amid much applause by Minister Ana Lima of Peru and Councillor Jon Berg of Norway.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    { text: "The border between Chile and Peru is open.", finds: [] },
  ],
  pattern: new RegExp(
    `\\b(?:signed|inked|exchanged|signing|initialled)\\b[^;.‹]{0,90}(?:‹[LDCO]\\d+›[^;.‹]{0,90}){0,4}?\\b(?:between|by) (?<whom>${PEOPLE})`,
    "gu",
  ),
  kind: () => "CEREMONY",
});
