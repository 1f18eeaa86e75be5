import type { FoundStatement } from "../../extraction";
import { matchesOf } from "../../matches";
import { clauseEnd } from "../clause-end";
import { SAID } from "../speech-verbs";
import { indirectStatement, type StatementRule } from "../statement";

const PATTERN = new RegExp(
  `(?<who>‹P\\d+›)(?:,\\s[^,;.‹]{1,60}(?:‹[CLO]\\d+›[^,;.‹]{0,30}){0,2})?,\\swho(?:\\s(?:also|then|later|further|in\\sturn|\\p{Ll}{3,12}ly)){0,2}\\s(?<cue>${SAID})(?!\\s(?:by|‹P\\d+›(?!['’]|\\s(?:that|of|for|on|to)\\b))|,)`,
  "gu",
);

/** Speech told in a relative clause. */
export const whoSaid: StatementRule = {
  id: "WHO_SAID",
  version: 1,
  description: "Somebody who said something.",
  examples: [
    {
      text: "The bridge was opened by President Jon Berg, who thanked the builders for their patience.",
      finds: ["Jon Berg says President Jon Berg, who thanked the builders for their patience"],
    },
    { text: "The bridge was opened by President Jon Berg, who had praised it often.", finds: [] },
    { text: "The bridge was opened by President Jon Berg, who was thanked by the builders.", finds: [] },
  ],
  needs: [PATTERN],
  read(sentence): FoundStatement[] {
    const { marked } = sentence;
    return matchesOf(marked, PATTERN).flatMap(({ 0: words, index, groups = {} }) => {
      const { who = "", cue = "" } = groups;
      const to = clauseEnd(marked, index + words.length);
      const statement = indirectStatement(sentence, index, to, { who, cue, rule: whoSaid });
      return statement ? [statement] : [];
    });
  },
};
