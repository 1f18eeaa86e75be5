import type { FoundStatement } from "../extraction";
import { ruleName } from "../extraction-rule";
import type { Reading } from "../reading";
import { isAttributedNext } from "./attributed-next";
import { blockQuotations } from "./block-quotations";
import { continuedQuotation } from "./continued-quotation";
import type { MarkedSentence } from "../marked-sentence";
import { STATEMENT_RULES } from "./rules";
import { speechOfSubject } from "./rules/speech-of-subject.rule";
import { endsWithin, joined, RunningQuotation } from "./running-quotation";
import { bySameSpeaker, notWhomItNames } from "./same-speaker";
import { bySoleSpeaker } from "./sole-speaker";
import { TriggerIndex } from "../../triggers/trigger-index";
import { unclosedParagraphs } from "./unclosed-paragraphs";

const STATEMENTS = new TriggerIndex(STATEMENT_RULES);

/** A line that leads to another article; who is quoted goes on after it. */
const LINK = /^(?:READ ALSO|ALSO READ|READ MORE|RELATED|Read [Aa]lso|Also [Rr]ead|Read [Mm]ore|See [Aa]lso)\b/u;

/** Return the statements of an article, each once. */
export function findStatements(reading: Reading): FoundStatement[] {
  const statements: FoundStatement[] = [];
  const running = new RunningQuotation();
  let before: FoundStatement[] = [];
  const sentences = withoutLinks(reading.sentences);
  for (const [index, sentence] of sentences.entries()) {
    const began = running.next(sentence);
    const own = statementsIn(sentence, sentences[index - 1], before, reading).flatMap(
      (statement) => notWhomItNames(statement, statements.at(-1)) ?? [],
    );
    // What somebody goes on to say is told where it ends.
    if (own.length > 0 || began === null || !endsWithin(sentence)) before = own;
    statements.push(...joined(own, began, sentence, statements));
  }
  const found = [...statements, ...unclosedParagraphs(reading, statements), ...blockQuotations(reading)];
  return [...found, ...bySoleSpeaker(reading, found)].toSorted((one, other) => one.quote.start - other.quote.start);
}

/** Leave out links, so that what stands around one stands together. */
function withoutLinks(sentences: readonly MarkedSentence[]): readonly MarkedSentence[] {
  let links = 0;
  return sentences.flatMap((each) => {
    const isLink = LINK.test(each.marked);
    if (isLink) links++;
    if (isLink || links === 0) return isLink ? [] : [each];
    return [{ ...each, sentence: { ...each.sentence, paragraph: each.sentence.paragraph - links } }];
  });
}

function statementsIn(
  sentence: MarkedSentence,
  previous: MarkedSentence | undefined,
  before: readonly FoundStatement[],
  reading: Reading,
): FoundStatement[] {
  if (isAttributedNext(before[0])) return [];
  // Whoever speaks is a person mentioned.
  const isSpoken = sentence.mentions.some(({ kind }) => kind === "person");
  const read = isSpoken ? STATEMENTS.of(sentence.marked).flatMap((rule) => rule.read(sentence, reading)) : [];
  const own = distinct(read);
  return own.length > 0
    ? own.map((statement) => bySameSpeaker(statement, before, sentence, previous))
    : continuedQuotation(sentence, previous, before, reading);
}

/** What else somebody says in a sentence is told by the way: "…, he said, adding that". */
const SPOKEN_SECOND = ruleName(speechOfSubject);

/** Two rules can read the same words; indirect speech that frames a quotation is told by the quotation, which comes first. */
function distinct(statements: readonly FoundStatement[]): FoundStatement[] {
  const kept: FoundStatement[] = [];
  for (const statement of statements) {
    const isKnown = kept.some(
      ({ speaker, quote, isVerbatim }) =>
        speaker === statement.speaker &&
        (statement.rule === SPOKEN_SECOND ||
          ((isVerbatim || !statement.isVerbatim) &&
            quote.start < statement.quote.end &&
            statement.quote.start < quote.end)),
    );
    if (!isKnown) kept.push(statement);
  }
  return kept.toSorted((one, other) => one.quote.start - other.quote.start);
}
