import { extentOf, wordsOf, type MarkedSentence } from "../../marked-sentence";
import { tellingWords } from "./instrument-identity";
import type { InstrumentPhrase } from "./instrument-phrase";

/** What an instrument is for, told after the verb: "a memorandum was signed between ‹O1› and ‹O2› to protect migrants". */
const PURPOSE_AFTER =
  /^(?:(?!, (?:one|another|who|whose|where|while|after|when|including|such as|namely|in addition|along with|as well as)\b)[^;.]){0,160}?(?<purpose>(?<!\b(?:pertain\p{Ll}*|relat\p{Ll}*|according|due|addition|visit|prior|thanks|belong\p{Ll}*|which|whom) )\b(?:to (?!the\b|an?\b|its\b|their\b|our\b|his\b|her\b|my\b|your\b|all\b|each\b|be\b|being\b|which\b|whom\b|at\b|in\b|by\b|on\b)|on (?!the (?:sidelines?|occasion|margins?|eve|fringes|same day|anniversary)\b|‹D|which\b|whom\b|behalf\b)|in the field of |for )\p{Ll}+ [^,;.]{8,120}|that would (?!(?:form|be|enter|come|take|go|expire|need|require|have|help|also|then|now|soon|not|lead|run|last|remain)\b)\p{Ll}+ [^,;.]{8,120})/u;

/** Why it was signed, after what it is for. */
const WHY =
  / (?:as part of|in order to|with (?:the|an?) (?:aim|view|goal|purpose|intention)|so as to|thus|within the framework of) .*$/u;

/** Return the words after a place in the marked text that tell what an instrument is for, or none. */
export function purposeAfter(sentence: MarkedSentence, at: number): string {
  const found = PURPOSE_AFTER.exec(sentence.marked.slice(at));
  const told = found?.groups?.["purpose"];
  if (told === undefined) return "";
  const from = at + (found?.[0].length ?? 0) - told.length;
  const purpose = told.replace(WHY, "");
  return wordsOf(sentence, extentOf(sentence, from, from + purpose.length));
}

/** Return an instrument that nothing tells from others of its kind, called by what it is for. */
export function withPurpose(instrument: InstrumentPhrase, purpose: string): InstrumentPhrase {
  if (purpose === "" || instrument.isDefinite || tellingWords(instrument.title).size > 0) return instrument;
  return { ...instrument, title: `${instrument.title} ${purpose.trim()}` };
}
