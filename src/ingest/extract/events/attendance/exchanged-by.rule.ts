import { attendanceRule } from "../attendance-rule";
import { PEOPLE } from "../clause/pattern-parts";

/** Who signed one of the instruments that a list gives. */
export const exchangedBy = attendanceRule({
  id: "EXCHANGED_BY",
  version: 1,
  description: "An item of a list says by whom an instrument was signed or exchanged at the ceremony told of before.",
  examples: [
    {
      text: "- A memorandum on forests, exchanged by Minister Ana Lima of Peru, and Minister Jon Berg of Norway.",
      finds: ["Ana Lima, Jon Berg"],
    },
    { text: "A memorandum on forests, exchanged by Minister Ana Lima, is in force.", finds: [] },
  ],
  pattern: new RegExp(
    `^\\s*(?:[-–—•*·▪]|\\(?\\w{1,3}[.)])\\s[^;.]{0,300}?(?:,|\\s[–—-])\\s(?<noun>signed|exchanged|initialled|inked) by (?<whom>${PEOPLE})`,
    "gu",
  ),
});
