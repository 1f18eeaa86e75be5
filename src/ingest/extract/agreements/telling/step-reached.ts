import {
  FOUND_AGREEMENT_STATUSES,
  type FoundAgreementStatus,
  type FoundDate,
  type FoundEvent,
  type FoundSignature,
} from "../../extraction";
import type { InstrumentAct } from "../instrument-act";

/** Return the step reached: what is ratified by one only, and so still to be ratified, is in ratification. */
export function statusOf(told: readonly InstrumentAct[], acts: readonly InstrumentAct[]): FoundAgreementStatus {
  const status = highest(told);
  const isAwaited = acts.some((act) => act.isPresumed && act.status === "IN_RATIFICATION");
  return status === "RATIFIED" && isAwaited ? "IN_RATIFICATION" : status;
}

/** Return the furthest step that acts tell of. */
export function highest(acts: readonly InstrumentAct[]): FoundAgreementStatus {
  return FOUND_AGREEMENT_STATUSES.findLast((status) => acts.some((act) => act.status === status)) ?? "PROPOSED";
}

/** Return the dated signature that acts tell of. */
export function signatureOf(acts: readonly InstrumentAct[]): FoundSignature | null {
  const act = acts.find(({ status, date }) => status === "SIGNED" && date !== null);
  return act?.date ? { quote: act.quote, rule: act.rule, date: act.date, place: act.place } : null;
}

/** Return the date of the step reached, else that of the signature, else that of the event at which it was concluded. */
export function dateOf(
  told: readonly InstrumentAct[],
  acts: readonly InstrumentAct[],
  main: InstrumentAct,
  event: FoundEvent | null,
): FoundDate | null {
  // What a cabinet lets pass on a day is signed on another.
  if (main.status === "PROPOSED" && main.rule.startsWith("APPROVED@")) return null;
  const signed = acts.find(({ status, date }) => status === "SIGNED" && date !== null)?.date;
  const inherited = event?.date ? { ...event.date, basis: "INFERRED" as const } : null;
  const isOfStatus = ({ status, date }: InstrumentAct) => status === main.status && date !== null;
  const own = (told.find(isOfStatus) ?? acts.find(isOfStatus))?.date ?? null;
  // What binds since nobody says when must not seem to bind since it was signed.
  if (main.status === "IN_FORCE" && !main.isPresumed) return own;
  const dates = [own, signed ?? null, inherited].filter((date) => date !== null);
  return dates.find(({ edtf }) => edtf !== null) ?? dates[0] ?? null;
}
