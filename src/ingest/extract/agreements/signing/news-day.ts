import type { FoundAgreement, FoundDate, FoundEvent } from "../../extraction";
import { datelineOf } from "../../events/report-day";
import type { Reading } from "../../reading";

/** Words by which a sentence looks back on a signing that is not the news. */
const LOOKS_BACK =
  /\b(?:had|last|past|previous(?:ly)?|recent(?:ly)?|earlier|ago|ever|already|once|since|existing|in \d{4}|then|under|years?|months?|weeks?|days? (?:later|before)|during (?:that|the (?:first|second|third|fourth)) (?:trip|visit|tour|meeting)|paved the way)\b/iu;
/** "the pact which was signed during her visit": mentioned, not told. */
const IS_ASIDE = /\b(?:which|that) (?:was|were|has|have)\b/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Give instruments that were signed without their day the one day of which an article tells news: that of its encounters
 * and other signings, else of its dateline. An article that tells of several days leaves it open.
 */
export function signedOnDayOfNews(
  agreements: readonly FoundAgreement[],
  events: readonly FoundEvent[],
  reading: Reading,
): FoundAgreement[] {
  if (agreements.every(({ date }) => date !== null)) return [...agreements];
  const day = dayOfNews(agreements, events, reading);
  if (day === null) return [...agreements];
  return agreements.map((agreement) =>
    isNews(agreement, reading) ? { ...agreement, date: { ...day, basis: "INFERRED" } } : agreement,
  );
}

function dayOfNews(
  agreements: readonly FoundAgreement[],
  events: readonly FoundEvent[],
  reading: Reading,
): FoundDate | null {
  const told = [
    ...events.filter((event) => !event.isPlanned),
    ...agreements.filter(({ status }) => status === "SIGNED"),
  ];
  const days = new Map(told.flatMap(({ date }) => (date?.edtf ? [[date.edtf, date] as const] : [])));
  const [first] = days.values();
  if (days.size > 1) return null;
  // What one side did on a day says nothing of when both signed.
  const isOfBoth =
    agreements.some(({ date }) => date === first) ||
    events.some(({ date, countries, organizations }) => date === first && countries.length + organizations.length > 1);
  if (first) return isOfBoth && DAY.test(first.edtf ?? "") ? first : null;
  return datelineOf(reading.sentences);
}

function isNews({ date, status, rule, quote }: FoundAgreement, { text }: Reading): boolean {
  if (date !== null || status !== "SIGNED" || !TELLS.test(rule)) return false;
  const sentence = text.sentences.find(({ start, end }) => start <= quote.start && quote.start < end);
  if (sentence === undefined || LOOKS_BACK.test(sentence.text)) return false;
  return !IS_ASIDE.test(text.body.slice(quote.start, quote.end));
}

/** Rules that tell of a signing by a verb; what is only presumed to have been signed was so at any time. */
const TELLS =
  /^(?:SIGNED_BY|SIGNED_PASSIVELY|SIGNED_FOR|SIGNED_IT|SIGNING_OF|SEALED_BY|LISTED_AS_SIGNED|INCLUDED_AMONG_SIGNED)/u;
