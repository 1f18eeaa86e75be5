import { encounterRule } from "../encounter-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** Something new, and who opened it. */
export const inauguratedBy = encounterRule({
  id: "INAUGURATED_BY",
  version: 1,
  description: "An embassy, building or the like was inaugurated, opened or unveiled by named people.",
  examples: [
    {
      text: "The Embassy of Peru in Oslo was officially inaugurated on 3 May 2021 by Minister Ana Lima and Minister Jon Berg.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    {
      text: "The ribbon-cutting ceremony was performed by Minister Ana Lima and Minister Jon Berg.",
      finds: ["CEREMONY Ana Lima, Jon Berg"],
    },
    { text: "The letter was officially opened on 3 May 2021 by Minister Ana Lima.", finds: [] },
  ],
  cue: /(?:inaugurated|opened|unveiled|done|performed|conducted|carried out)\b[^.]* by /u,
  pattern: new RegExp(
    "(?:\\b(?:embassy|chancery|consulate|commission|mission|cent(?:re|er)|bridge|school|university|hospital|monument|plaque|statue|memorial|building|facility|plant|port|airport|station|exhibition|Embassy|Consulate|Chancery|Commission|Cent(?:re|er)|Bridge|University|Hospital)\\b|‹O\\d+›)" +
      "[^;.‹]{0,40}(?:‹[CLO]\\d+›[^;.‹]{0,30}){0,3}\\b(?<verb>(?:was|were|will be|is to be)) (?:(?:also|officially|formally|jointly|ceremonially) ){0,2}(?:inaugurated|opened|unveiled)" +
      `[^;.‹]{0,40}(?:‹[CDLO]\\d+›[^;.‹]{0,30}){0,3}\\bby (?<whom>${PEOPLE})` +
      `|\\b[Cc]eremony was (?:done|performed|conducted|carried out) by (?<who>${PEOPLE})`,
    "gu",
  ),
  kind: () => "CEREMONY",
});
