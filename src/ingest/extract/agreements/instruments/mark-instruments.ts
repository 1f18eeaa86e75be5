import type { Extent } from "../../../sentences";
import { markSentence, type MarkedSentence } from "../../marked-sentence";
import type { InstrumentMention, Mention } from "../../mention";
import type { InstrumentSentence } from "../instrument-act";
import type { InstrumentPhrase } from "./instrument-phrase";
import { instrumentPhrases } from "./instrument-phrases";

/** Words in quotation marks that are part of their sentence, as “defence pact” is, and no speech. */
const LONGEST_PHRASE = 60;

/** Mark the instruments of a sentence. */
export function markInstruments(original: MarkedSentence): InstrumentSentence {
  const sentence = withoutShortQuotations(original);
  return markPhrases(sentence, instrumentPhrases(sentence));
}

/** Mark phrases of a sentence as instruments, with what they name inside. */
export function markPhrases(given: MarkedSentence, instruments: readonly InstrumentPhrase[]): InstrumentSentence {
  if (instruments.length === 0) return { sentence: given, instruments };
  const plain = given.mentions.filter(({ kind }) => kind !== "instrument");
  const sentence = plain.length === given.mentions.length ? given : { ...given, mentions: plain };
  const outside = sentence.mentions.filter(
    (mention) => !instruments.some(({ start, end }) => mention.start < end && start < mention.end),
  );
  const marked = instruments.map((phrase, instrument): InstrumentMention => ({
    kind: "instrument",
    ...withQuotationMarks(phrase, sentence),
    instrument,
  }));
  const mentions: Mention[] = [...outside, ...marked].sort((a, b) => a.start - b.start);
  return { sentence: markSentence(sentence.sentence, mentions), instruments };
}

/** Where an instrument stands, with the quotation marks that enclose its name. */
function withQuotationMarks({ start, end }: Extent, { sentence }: MarkedSentence): Extent {
  const [before, after] = [sentence.text[start - sentence.start - 1], sentence.text[end - sentence.start]];
  const isQuoted = /^["“‘'«]$/u.test(before ?? "") && /^["”’'»]$/u.test(after ?? "");
  return isQuoted ? { start: start - 1, end: end + 1 } : { start, end };
}

function withoutShortQuotations(sentence: MarkedSentence): MarkedSentence {
  const mentions = sentence.mentions.filter(
    ({ kind, start, end }) => kind !== "quotation" || end - start > LONGEST_PHRASE,
  );
  return mentions.length === sentence.mentions.length ? sentence : markSentence(sentence.sentence, mentions);
}
