import { encounterRule } from "../encounter-rule";

/** People came together to sign. */
export const signedTogether = encounterRule({
  id: "SIGNED_TOGETHER",
  version: 2,
  description: "Two or more people signed an instrument together, or it was signed by them: a signing ceremony.",
  examples: [
    {
      text: "The memorandum was signed by Minister Ana Lima of Peru and Minister Jon Berg of Norway.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    { text: "The memorandum was signed by Minister Ana Lima of Peru.", finds: [] },
  ],
  cue: /(?:signed|inked|initialled)[^.]* by /u,
  pattern:
    /(?:\b(?:was|were|been)(?: also)? (?:signed|inked|initialled)\b[^;.‹]{0,60}(?:‹[LDO]\d+›[^;.‹]{0,30}){0,3}|\b[^;.‹›]{0,60}\b(?:signed|inked|initialled) )\bby (?:the )?(?<whom>‹P\d+›[^;.‹]{0,30}(?:‹C\d+›[^;.‹]{0,12})?(?:,|and|while)(?: ‹P\d+› (?:‹C\d+› )?counterpart,?)?[^;.‹]{0,30}(?:‹C\d+›[^;.‹]{0,12})?‹P\d+›)/gu,
  kind: () => "CEREMONY",
});
