import type { FoundAgreement, FoundEvent } from "../../extraction";
import type { Reading } from "../../reading";

/** Rules by which an instrument is one of several that were signed together. */
const OF_LIST = /^(?:LISTED_AS_SIGNED|TOLD_IN_ORDER|INCLUDED_AMONG_SIGNED)@/u;
/** "a ceremony at which documents were signed": what is signed by its states is signed there. */
const OF_SIGNING = /\b(?:sign(?:ing|ed|ature)|exchange)\b/iu;

/**
 * Return the agreements with those present at the one signing that the article tells of: for the single ones of a list at
 * the meeting told of before it, for those of the same states at the ceremony of their signing.
 */
export function withPresenceTogether(
  found: readonly FoundAgreement[],
  events: readonly FoundEvent[],
  reading: Reading,
): FoundAgreement[] {
  const meetings = events.filter(
    ({ kind, isPlanned, participants }) => kind !== "VISIT" && !isPlanned && participants.length > 1,
  );
  if (meetings.length === 0) return [...found];
  return found.map((agreement) => {
    if (agreement.status !== "SIGNED" || agreement.event !== null) return agreement;
    const meeting = meetings.findLast((event) => isWhere(agreement, event, reading));
    if (!meeting) return agreement;
    const present = new Set([...agreement.presentAtSigning, ...meeting.participants]);
    return { ...agreement, presentAtSigning: [...present] };
  });
}

function isWhere(agreement: FoundAgreement, event: FoundEvent, { text }: Reading): boolean {
  if (!isOfDay(agreement, event) || !isOfStates(agreement, event)) return false;
  const told = text.body.slice(event.quote.start, event.quote.end);
  if (event.kind === "CEREMONY" && OF_SIGNING.test(told)) return !isOfBefore(agreement, text.body);
  return OF_LIST.test(agreement.rule) && event.quote.start < agreement.quote.start;
}

/** Whether an instrument is only spoken of, or told to be an old one. */
function isOfBefore({ rule, title, quote }: FoundAgreement, body: string): boolean {
  return (
    /^SPOKEN_OF/u.test(rule) ||
    /^(?:previous|earlier|existing|old|former|original)\b/iu.test(title) ||
    /\b(?:previously|earlier|formerly)\b/u.test(body.slice(quote.start, quote.end))
  );
}

function isOfDay({ date }: FoundAgreement, event: FoundEvent): boolean {
  return date?.edtf ? date.edtf === event.date?.edtf : true;
}

/** Whether none but those who met are parties; a body may be of any of them. */
function isOfStates({ parties }: FoundAgreement, { countries }: FoundEvent): boolean {
  return parties.every((party) => !("country" in party) || countries.includes(party.country));
}
