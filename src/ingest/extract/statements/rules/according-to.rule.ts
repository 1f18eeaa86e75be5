import type { FoundStatement } from "../../extraction";
import { indirectStatement, type StatementRule } from "../statement";

const PATTERN = /^According\sto\s(?:the\s)?(?<who>‹P\d+›)(?:,\s[^,;.‹]{1,60})?,\s(?!‹Q\d+›)/u;

/** Indirect speech that opens with its source. */
export const accordingTo: StatementRule = {
  id: "ACCORDING_TO",
  version: 1,
  description: "According to somebody, something is so.",
  examples: [
    {
      text: "According to President Jon Berg, the bridge opens in spring.",
      finds: ["Jon Berg says According to President Jon Berg, the bridge opens in spring"],
    },
    { text: "According to the treaty, President Jon Berg leads the council.", finds: [] },
  ],
  needs: [PATTERN],
  read(sentence): FoundStatement[] {
    const who = PATTERN.exec(sentence.marked)?.groups?.["who"];
    if (!who) return [];
    const to = sentence.marked.replace(/[\s.,;:!?]+$/u, "").length;
    const statement = indirectStatement(sentence, 0, to, { who, cue: "according to", rule: accordingTo });
    return statement ? [statement] : [];
  },
};
