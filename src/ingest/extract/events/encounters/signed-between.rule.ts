import { encounterRule } from "../encounter-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** People signed or exchanged something between them. */
export const signedBetween = encounterRule({
  id: "SIGNED_BETWEEN",
  version: 1,
  description: "A signing or an exchange of notes took place, or is to, between named people.",
  examples: [
    {
      text: "The exchange of notes on the loan took place in Oslo between Ambassador Ana Lima and Minister Jon Berg.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    {
      text: "The agreement was signed in Oslo on 4 May 2021 between Ambassador Ana Lima and Minister Jon Berg.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    { text: "The exchange of students took place between Ambassador Ana Lima and Minister Jon Berg.", finds: [] },
    { text: "The exchange of notes took place between Peru and Norway.", finds: [] },
  ],
  cue: /(?:notes|letters|instruments|sign(?:ing|ed))\b.* between /iu,
  pattern: new RegExp(
    "\\b(?:(?:[Ss]igning|[Ee]xchange of (?:[Dd]iplomatic )?(?:[Nn]otes|[Ll]etters|[Ii]nstruments))\\b[^;.]{0,200}?\\b(?<verb>took place|takes place|will take place|(?:was|were|will be) (?:held|signed|effected|made|conducted))|(?:was|were) signed)" +
      `\\b[^;.‹]{0,40}(?:‹[LDCO]\\d+›[^;.‹]{0,30}){0,4}?\\bbetween (?<whom>${PEOPLE})`,
    "gu",
  ),
  kind: () => "CEREMONY",
});
