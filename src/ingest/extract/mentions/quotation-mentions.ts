import type { ArticleText, TextSentence } from "../article-text";
import type { QuotationMention } from "../mention";
import { matchAt, scanSentence, type SentenceMatch } from "./scan";

/**
 * Words in quotation marks; an opening mark whose partner is missing reaches to the end of the sentence, some print the
 * closing one for both, and some close with a mark of another kind than they open with.
 */
const QUOTATION =
  /“(?:[^“”"]|(?<!\S)"(?=\S)[^“”"]*"|"(?=\p{L}))+(?:”|(?<=[,.!?])[“"](?=\s|$)|$)|«[^«»]+(?:»|$)|„[^„“”]+[“”]|"(?:[^"“”]|“[^“”"]*”)+(?:"|(?<=[,.!?])[“”](?=\s|$)|$)|(?<!\S)''(?=\S)(?:[^'"“”]|'(?!'))+''|(?<![^\s(])”(?=\p{Lu})[^“”]{20,}(?:”|$)|(?<![^\s(])'(?=\p{Lu})[^‘“”"]{20,600}?[.,!?]'(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘[^‘“”]{20,600}?[.,!?]’(?!\p{L})|^‘(?:[^‘’“”]|’(?=\p{L})){20,}$|(?<![\p{L}\p{N}])‘[^‘’]{2,}(?:’\p{L}[^‘’]*)*’(?!\p{L})/gu;
const MARKS = /^(?:''|[“«„"‘”'](?:’(?=\p{L}))?)\s*|\s*(?:''|[”»“"’'])$/gu;

/** Find the words that stand in quotation marks, sentence by sentence. */
export function findQuotationMentions({ sentences }: ArticleText): QuotationMention[] {
  let open: TextSentence | null = null;
  return sentences.flatMap((sentence, index) => {
    if (sentence.isBoilerplate) return [];
    const isRunning = open?.paragraph === sentence.paragraph && isClosedLater(sentences, index);
    const rest = isRunning ? restOfQuotation(sentence) : [];
    const isRest: boolean = rest.length > 0 && !CLOSING.test(sentence.text);
    const own = rest.length > 0 ? rest : scanSentence(sentence, QUOTATION);
    open = isRest || (rest.length === 0 && isLeftOpen(sentence.text)) ? sentence : null;
    return own
      .map(({ start, end, words }) => ({ kind: "quotation" as const, start, end, words: words.replace(MARKS, "") }))
      .filter(({ words }) => /[\p{L}\p{N}]/u.test(words) && !isTitle(words));
  });
}

const OPENS_WITH_INSTRUMENT =
  /^(?:[\p{Lu}\d][^\s.]*\s+(?:(?:of|on|for|the|and)\s+)?){0,5}?(?:Memorandum|Agreement|Protocol|Treaty|Convention|Declaration|Communiqu[eé]|Statement|Charter|Framework|Arrangement|Roadmap|Programme|Program|Plan|Accord|Pact|MoU|MOU)\b/u;
/** The smallest share of the longer words of a title that are capitalised. */
const MOST = 0.6;

/** “Memorandum of Understanding between the Ministry of … and …” is what an instrument is called, not what somebody said. */
function isTitle(words: string): boolean {
  if (!OPENS_WITH_INSTRUMENT.test(words) || /[.!?]\s/u.test(words)) return false;
  const long = words.match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= MOST * long.length;
}

const CLOSING = /[”"]/u;

/** Whether the paragraph closes a quotation in this sentence or after it, or the next one opens it again. */
function isClosedLater(sentences: readonly TextSentence[], from: number): boolean {
  const paragraph = sentences[from]?.paragraph;
  let index = from;
  for (; sentences[index]?.paragraph === paragraph; index++)
    if (CLOSING.test(sentences[index]?.text ?? "")) return true;
  return sentences[index]?.text.startsWith("“") ?? false;
}

/** What belongs to a quotation that a sentence before opened, in the same paragraph. */
function restOfQuotation(sentence: TextSentence): SentenceMatch[] {
  const closing = sentence.text.search(/”|(?<=\S)"/u);
  const opening = sentence.text.indexOf("“");
  if (opening >= 0 && (closing < 0 || opening < closing)) return [];
  return [matchAt(sentence, 0, closing < 0 ? sentence.text.length : closing + 1)];
}

function isLeftOpen(text: string): boolean {
  if (text.lastIndexOf("“") > Math.max(text.lastIndexOf("”"), text.lastIndexOf('"'))) return true;
  const marks = text.match(/"/gu)?.length ?? 0;
  return marks % 2 === 1 && !/[“”]/u.test(text);
}
