import type { FoundStatement } from "../../extraction";
import { matchesOf } from "../../matches";
import { clauseEnd } from "../clause-end";
import { SAYING } from "../speech-verbs";
import { indirectStatement, type StatementRule } from "../statement";

const PATTERN = new RegExp(`\\bwith\\s(?<who>‹P\\d+›)\\s(?<cue>${SAYING})`, "gu");

/** Speech told by the way. */
export const speechInPassing: StatementRule = {
  id: "SPEECH_IN_PASSING",
  version: 1,
  description: "With somebody stressing something.",
  examples: [
    {
      text: "The talks ended late, with President Jon Berg stressing that work goes on.",
      finds: ["Jon Berg says with President Jon Berg stressing that work goes on"],
    },
    { text: "The talks with President Jon Berg ended late.", finds: [] },
  ],
  needs: [PATTERN],
  read(sentence): FoundStatement[] {
    const { marked } = sentence;
    return matchesOf(marked, PATTERN).flatMap(({ 0: words, index, groups = {} }) => {
      const { who = "", cue = "" } = groups;
      const to = clauseEnd(marked, index + words.length);
      const statement = indirectStatement(sentence, index, to, { who, cue, rule: speechInPassing });
      return statement ? [statement] : [];
    });
  },
};
