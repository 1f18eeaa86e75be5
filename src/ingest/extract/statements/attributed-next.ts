import type { FoundStatement } from "../extraction";
import { ruleName } from "../extraction-rule";
import type { MarkedSentence } from "../marked-sentence";
import type { QuotationMention } from "../mention";
import type { Reading } from "../reading";
import { ADVERBIALS } from "./pattern-parts";
import { SAYS, SAYS_AFTERWARDS } from "./speech-verbs";
import { speakerAt, verbatimStatement } from "./statement";

const RULE = { id: "ATTRIBUTED_NEXT", version: 1 };
const ATTRIBUTES = new RegExp(
  `^(?:(?<who>‹P\\d+›)${ADVERBIALS}\\s(?<cue>${SAYS_AFTERWARDS})|(?<cueFirst>${SAYS})\\s(?<whoLast>‹P\\d+›))(?:\\s(?!that\\b)[^.;‹]{1,50}(?:‹[COLD]\\d+›[^.;‹]{0,30}){0,3})?[.]?$`,
  "u",
);

/** Whether a statement was attributed by the sentence after it, which then says nothing more. */
export function isAttributedNext(statement: FoundStatement | undefined): boolean {
  return statement?.rule === ruleName(RULE);
}

/**
 * Read a quotation that ends in a question, an exclamation or a full stop and is attributed by the sentence after it:
 * "“What a road!” President Obi said."
 */
export function attributedNext(
  quotation: QuotationMention,
  sentence: MarkedSentence,
  next: MarkedSentence | undefined,
  reading: Reading,
): FoundStatement | null {
  if (!next || next.sentence.paragraph !== sentence.sentence.paragraph) return null;
  const groups = ATTRIBUTES.exec(next.marked)?.groups;
  const person = groups ? speakerAt(next, groups["who"] ?? groups["whoLast"] ?? "") : null;
  if (!person) return null;
  const cue = groups?.["cue"] ?? groups?.["cueFirst"] ?? null;
  return verbatimStatement(reading, quotation, person, { cue, rule: RULE });
}
