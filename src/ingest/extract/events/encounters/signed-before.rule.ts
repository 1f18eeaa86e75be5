import { encounterRule } from "../encounter-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** A signing, and in whose presence. */
export const signedBefore = encounterRule({
  id: "SIGNED_BEFORE",
  version: 1,
  description: "Instruments were signed or exchanged in the presence of two or more named people.",
  examples: [
    {
      text: "Two agreements were signed in the presence of President Ana Lima and Prime Minister Jon Berg.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    { text: "Two agreements were discussed in the presence of President Ana Lima.", finds: [] },
  ],
  cue: /presence of|witnessed by|overseen by|auspices of| before /u,
  pattern: new RegExp(
    `\\b(?:signed|inked|exchanged|initialled|sealed)\\b[^;.‹]{0,80}(?:‹[LDOCN]\\d+›[^;.‹]{0,30}){0,3}\\b(?:in the presence of|witnessed by|overseen by|under the auspices of|before) (?<whom>${PEOPLE})`,
    "gu",
  ),
  kind: () => "CEREMONY",
});
