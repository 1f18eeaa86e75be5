import type { FoundStatement } from "../extraction";
import { ruleName, type ExtractionRule } from "../extraction-rule";
import { extentOf, mentionsIn, type MarkedSentence } from "../marked-sentence";
import type { PersonMention, QuotationMention } from "../mention";
import type { Reading } from "../reading";

/** A rule that reads statements out of a marked sentence. */
export type StatementRule = ExtractionRule<FoundStatement>;

/** Who says something by which words, as a rule found it. */
export interface Attribution {
  /** The mark of the speaker. */
  readonly who: string;
  readonly cue: string | null;
  readonly rule: Pick<StatementRule, "id" | "version">;
}

/** Return the one person that a mark stands for, null when it stands for nobody known or for several. */
export function speakerAt(sentence: MarkedSentence, mark: string): PersonMention | null {
  const [person] = mentionsIn(sentence, mark, "person");
  return person?.people.length === 1 ? person : null;
}

/** Make a statement of the words of a quotation. */
export function verbatimStatement(
  reading: Reading,
  quotation: QuotationMention,
  person: PersonMention,
  { cue, rule }: Pick<Attribution, "cue" | "rule">,
): FoundStatement {
  const start = reading.text.body.indexOf(quotation.words, quotation.start);
  const words = quotation.words.replace(/[\s,]+$/u, "");
  return { ...statementBy(person, cue, rule), quote: { start, end: start + words.length }, isVerbatim: true };
}

/** Make a statement of indirect speech that stands between two offsets of the marked sentence. */
export function indirectStatement(
  sentence: MarkedSentence,
  from: number,
  to: number,
  { who, cue, rule }: Attribution,
): FoundStatement | null {
  const person = speakerAt(sentence, who);
  if (!person || isPossessive(sentence, person)) return null;
  return { ...statementBy(person, cue, rule), quote: extentOf(sentence, from, to), isVerbatim: false };
}

const FEW_HEADLINES = 3;

/** Whether a sentence is a headline, which says in short what the article says in full. */
export function isHeadline({ marked, sentence }: MarkedSentence): boolean {
  return !/[.!?:;”"]$/u.test(marked) && sentence.index < FEW_HEADLINES;
}

/** "his remarks": the noun, not the verb. */
function isPossessive({ sentence }: MarkedSentence, { start, end, form }: PersonMention): boolean {
  return (
    form === "PRONOUN" &&
    /^(?:his|her|its|their)$/iu.test(sentence.text.slice(start - sentence.start, end - sentence.start))
  );
}

function statementBy(
  { people, form, antecedents }: PersonMention,
  cue: string | null,
  rule: Attribution["rule"],
): Omit<FoundStatement, "quote" | "isVerbatim"> {
  return {
    speaker: people[0] ?? 0,
    cue,
    antecedents,
    rule: ruleName(rule),
    basis: form === "NAMED" ? "EXPLICIT" : "COREFERENT",
  };
}
