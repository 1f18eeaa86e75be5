import type { FoundStatement } from "../../extraction";
import { mentionsIn } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import { clauseEnd } from "../clause-end";
import { indirectStatement, speakerAt, verbatimStatement, type StatementRule } from "../statement";

/** What was said stands before the press that quotes it, or after "as saying". */
const PATTERN =
  /(?:(?<before>‹Q\d+›),?\s[^;.‹]{0,40}(?:‹[CO]\d+›[^;.‹]{0,40}){0,2})?\b(?:quoted|quotes|cited|cites)\s(?<who>‹P\d+›)\sas\s(?:saying|having\ssaid|telling\s[^;.‹]{3,30})(?:[,:]?\s(?<after>‹Q\d+›))?/gu;

/** The press quotes somebody. */
export const quotedAsSaying: StatementRule = {
  id: "QUOTED_AS_SAYING",
  version: 1,
  description: "Somebody is quoted as saying something, in quotation marks or not.",
  examples: [
    {
      text: "“The road is open,” the state agency quoted President Jon Berg as saying.",
      finds: ["Jon Berg: “The road is open”"],
    },
    {
      text: "The agency quoted President Jon Berg as saying that the road is open.",
      finds: ["Jon Berg says quoted President Jon Berg as saying that the road is open"],
    },
    { text: "The agency quoted the price of the road.", finds: [] },
  ],
  needs: [PATTERN],
  read(sentence, reading): FoundStatement[] {
    const { marked } = sentence;
    if (!marked.includes(" as ")) return [];
    return matchesOf(marked, PATTERN).flatMap(({ 0: words, index, groups = {} }) => {
      const { before = "", who = "", after = "" } = groups;
      const person = speakerAt(sentence, who);
      if (!person) return [];
      const by = { cue: "quoted", rule: quotedAsSaying };
      const quoted = mentionsIn(sentence, before + after, "quotation");
      if (quoted.length > 0) return quoted.map((each) => verbatimStatement(reading, each, person, by));
      const said = indirectStatement(sentence, index, clauseEnd(marked, index + words.length), { who, ...by });
      return said ? [said] : [];
    });
  },
};
