import type { FoundEvent } from "../../extraction";
import type { Reading } from "../../reading";
import type { InstrumentAct } from "../instrument-act";

/** Words by which a sentence places what it tells at an encounter told of before. */
const AT_EVENT =
  /\b(?:during|at|after|following|on the (?:sidelines|margins) of|in the course of|as a result of|at the end of|upon (?:the )?completion of) (?:[\p{L}’'-]+ ){0,4}(?:meeting|talks|negotiations|visit|summit|ceremony|session|conference|dialogue|event|discussions|consultations|forum)\b|^(?:The|This|Their) (?:\p{Ll}+ ){0,2}(?:meeting|talks|visit|ceremony|session|negotiations|summit|discussions) (?:resulted in|led to|culminated in|concluded with|ended (?:with|in)|saw|was crowned (?:by|with)) (?:the )?(?:\p{Ll}+ )?sign/iu;

/** Return the index of the event at which an instrument was concluded, null when the article places it at none. */
export function signingEvent(act: InstrumentAct, events: readonly FoundEvent[], { text }: Reading): number | null {
  if (act.status === "PROPOSED" || act.status === "IN_FORCE") return null;
  const sentence = text.sentences[act.sentence];
  if (!sentence) return null;
  const inSentence = events.findIndex(
    ({ quote, isPlanned }) => !isPlanned && quote.start >= sentence.start && quote.end <= sentence.end,
  );
  if (inSentence >= 0) return inSentence;
  if (!AT_EVENT.test(sentence.text) || act.date !== null) return null;
  const day = events.find(({ date, isPlanned }) => date?.edtf && !isPlanned)?.date?.edtf ?? "";
  const before = events
    .map((event, index) => ({ event, index }))
    .filter(({ event }) => !event.isPlanned && event.quote.start < sentence.start && !isEarlier(event, day));
  return before.find(({ event }) => event.kind === "DIALOGUE_ROUND")?.index ?? before.at(-1)?.index ?? null;
}

/** Return the states of the visit or talks at which something was done or will be, as its sentence says; none of another number. */
export function statesAtEvent(act: InstrumentAct, events: readonly FoundEvent[], { text }: Reading): readonly string[] {
  const sentence = text.sentences[act.sentence];
  if (!sentence || !AT_EVENT.test(sentence.text)) return [];
  const before = events.findLast(({ quote, countries }) => quote.start < sentence.end && countries.length === 2);
  return before?.countries ?? [];
}

/** An encounter that the article looks back on is not the one at which it tells of a signing. */
function isEarlier({ date }: FoundEvent, day: string): boolean {
  return date?.edtf ? date.edtf.slice(0, day.length) < day.slice(0, date.edtf.length) : false;
}
