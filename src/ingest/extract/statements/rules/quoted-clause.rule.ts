import type { FoundStatement } from "../../extraction";
import { mentionsIn } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import { ADVERBIALS, SPEAKER } from "../pattern-parts";
import { SAYS } from "../speech-verbs";
import { speakerAt, verbatimStatement, type StatementRule } from "../statement";

/** A whole clause in quotation marks after "that", and further ones after "and that". */
const PATTERN = new RegExp(
  `${SPEAKER}${ADVERBIALS}\\s(?<cue>${SAYS})(?:\\s[^.;‹]{0,60}(?:‹[COLD]\\d+›[^.;‹]{0,30}){0,2})?\\sthat\\s(?<quotation>‹Q\\d+›)(?=[.,]?$|,?\\s(?:and|but)\\s)(?:,?\\sand\\sthat\\s(?<more>‹Q\\d+›))?`,
  "gu",
);
/** Fewer words are a phrase that the reporter's sentence uses. */
const FEWEST_WORDS = 8;

/** Somebody said that, and then a whole clause in quotation marks. */
export const quotedClause: StatementRule = {
  id: "QUOTED_CLAUSE",
  version: 1,
  description: "Somebody said that: a whole clause in quotation marks.",
  examples: [
    {
      text: "President Jon Berg said that “the road through the hills will be open again in spring.”",
      finds: ["Jon Berg: “the road through the hills will be open again in spring.”"],
    },
    { text: "President Jon Berg said that the road was a “first step”.", finds: [] },
    { text: "President Jon Berg said that “the road” was open.", finds: [] },
  ],
  needs: [PATTERN],
  read(sentence, reading): FoundStatement[] {
    const { marked } = sentence;
    if (!marked.includes("that ‹Q")) return [];
    return matchesOf(marked, PATTERN).flatMap(({ groups = {} }) => {
      const { who = "", cue = "", quotation = "", more = "" } = groups;
      const person = speakerAt(sentence, who);
      if (!person) return [];
      return mentionsIn(sentence, quotation + more, "quotation")
        .filter(({ words }) => words.split(/\s+/u).length >= FEWEST_WORDS)
        .map((words) => verbatimStatement(reading, words, person, { cue, rule: quotedClause }));
    });
  },
};
