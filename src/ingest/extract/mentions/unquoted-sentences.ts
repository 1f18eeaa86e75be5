import type { ArticleText } from "../article-text";
import { markSentence, type MarkedSentence } from "../marked-sentence";
import type { Mention } from "../mention";
import { arrangeMentions } from "./arrange-mentions";

/**
 * Return the sentences with what their quotations name marked as well, for readers to whom it does not matter who says
 * something; whom pronouns in a quotation stand for is left open.
 */
export function unquotedSentences(
  { sentences }: ArticleText,
  marked: readonly MarkedSentence[],
  mentions: readonly Mention[],
): readonly MarkedSentence[] {
  const quotations = mentions.filter(({ kind }) => kind === "quotation");
  if (quotations.length === 0) return marked;
  const isQuoted = ({ start, end }: Mention): boolean =>
    quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
  const outside = mentions.filter(
    (mention) =>
      mention.kind !== "quotation" && !(mention.kind === "person" && mention.form !== "NAMED" && isQuoted(mention)),
  );
  const arranged = arrangeMentions(sentences, outside);
  return marked.map((each, index) => {
    const sentence = sentences[index];
    const holdsQuotation = each.mentions.some(({ kind }) => kind === "quotation");
    return sentence && holdsQuotation ? markSentence(sentence, arranged[index] ?? []) : each;
  });
}
