import type { FoundStatement } from "../extraction";
import type { MarkedSentence } from "../marked-sentence";
import type { PersonMention } from "../mention";
import { SAYS_AFTERWARDS } from "./speech-verbs";

/** How far back, in letters, somebody is remembered to have been speaking. */
const REACH = 1500;

/** Of "“The visit of President Obi was long,” he said" not Obi is the speaker, but who spoke last; nobody, where none did. */
export function notWhomItNames(statement: FoundStatement, last: FoundStatement | undefined): FoundStatement | null {
  const { quote, antecedents, basis, isVerbatim } = statement;
  const isWithin = antecedents.every(({ start, end }) => quote.start <= start && end <= quote.end);
  if (!isVerbatim || basis !== "COREFERENT" || antecedents.length === 0 || !isWithin) return statement;
  if (!last || quote.start - last.quote.end > REACH || last.speaker === statement.speaker) return null;
  return { ...statement, speaker: last.speaker, antecedents: [last.quote] };
}

const ATTRIBUTES = new RegExp(`^\\s(?:(?:also|further|has|had|then)\\s){0,2}${SAYS_AFTERWARDS}`, "u");

/**
 * Give a statement that ends in "…, he added" the speaker of the sentence before: the pronoun means who was speaking, not
 * somebody whom the words themselves name.
 */
export function bySameSpeaker(
  statement: FoundStatement,
  before: readonly FoundStatement[],
  { mentions, sentence }: MarkedSentence,
  previous: MarkedSentence | undefined,
): FoundStatement {
  const speakers = new Set(before.map(({ speaker }) => speaker));
  const [last] = before;
  const pronoun = mentions.findLast((mention): mention is PersonMention => mention.kind === "person");
  const isAttributed =
    pronoun?.form === "PRONOUN" &&
    pronoun.people.includes(statement.speaker) &&
    pronoun.start > statement.quote.start &&
    /^[,.]?["”’]?,?\s/u.test(sentence.text.slice(pronoun.start - sentence.start - 2)) &&
    ATTRIBUTES.test(sentence.text.slice(pronoun.end - sentence.start));
  const isNear = previous !== undefined && sentence.paragraph - previous.sentence.paragraph <= 1;
  if (!last || speakers.size !== 1 || !isAttributed || !isNear) return statement;
  return { ...statement, speaker: last.speaker, antecedents: [last.quote], basis: "COREFERENT" };
}
