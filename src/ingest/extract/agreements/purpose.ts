import { extentOf, wordsOf, type MarkedSentence } from "../marked-sentence";
import { tellingWords } from "./instrument-identity";
import type { InstrumentPhrase } from "./instrument-phrase";

/** What an instrument is for, told after the verb: "a memorandum was signed between ‹O1› and ‹O2› to protect migrants". */
const PURPOSE_AFTER =
  /^(?:(?!, (?:one|another|who|whose|where|while|after|when|including|such as|namely|in addition|along with|as well as)\b)[^;.]){0,160}?(?<purpose>(?<!\b(?:pertain\p{Ll}*|relat\p{Ll}*|according|due|addition|visit|prior|thanks|belong\p{Ll}*) )\b(?:to (?!the\b|an?\b|its\b|their\b|be\b|being\b|which\b|whom\b|at\b|in\b|by\b|on\b)|on (?!the sidelines|‹D|which\b|whom\b|behalf\b)|in the field of |for )\p{Ll}+ [^,;.]{8,120})/u;

/** Return the words after a place in the marked text that tell what an instrument is for, or none. */
export function purposeAfter(sentence: MarkedSentence, at: number): string {
  const found = PURPOSE_AFTER.exec(sentence.marked.slice(at));
  const purpose = found?.groups?.["purpose"];
  if (purpose === undefined) return "";
  const from = at + (found?.[0].length ?? 0) - purpose.length;
  return wordsOf(sentence, extentOf(sentence, from, from + purpose.length));
}

/** Return an instrument that nothing tells from others of its kind, called by what it is for. */
export function withPurpose(instrument: InstrumentPhrase, purpose: string): InstrumentPhrase {
  if (purpose === "" || instrument.isDefinite || tellingWords(instrument.title).size > 0) return instrument;
  return { ...instrument, title: `${instrument.title} ${purpose.trim()}` };
}
