import type { FoundStatement } from "../../extraction";
import { mentionsIn } from "../../marked-sentence";
import { matchesOf } from "../../matches";
import { speakerAt, verbatimStatement, type StatementRule } from "../statement";

const PATTERN =
  /(?:\bby|\bfurther|,|\band)\s(?<cue>saying|adding|stating|noting|remarking|replying),?:?\s(?<quotation>‹Q\d+›)/gu;

/** A quotation after a participle, whose speaker is the sentence's. */
export const sayingQuotation: StatementRule = {
  id: "SAYING_QUOTATION",
  version: 1,
  description: "Somebody did something, saying: a quotation.",
  examples: [
    {
      text: "President Jon Berg closed the meeting by saying “we will be back”.",
      finds: ["Jon Berg: “we will be back”"],
    },
    { text: "The crowd left, saying “no”.", finds: [] },
  ],
  needs: [PATTERN],
  read(sentence, reading): FoundStatement[] {
    const { marked } = sentence;
    if (!marked.includes("‹Q")) return [];
    return matchesOf(marked, PATTERN).flatMap(({ index, groups = {} }) => {
      const [quoted] = mentionsIn(sentence, groups["quotation"] ?? "", "quotation");
      const [who] = /‹P\d+›/u.exec(marked.slice(0, index)) ?? [];
      const person = who === undefined ? null : speakerAt(sentence, who);
      const others = mentionsIn(sentence, marked.slice(0, index), "person");
      const isSure = new Set(others.flatMap(({ people }) => people)).size === 1;
      if (!quoted || !person || !isSure) return [];
      return [verbatimStatement(reading, quoted, person, { cue: groups["cue"] ?? null, rule: sayingQuotation })];
    });
  },
};
