import type { FoundAgreement, FoundEvent } from "../../extraction";
import type { Reading } from "../../reading";
import type { ActsOfInstrument } from "../telling/group-acts";
import type { InstrumentAct } from "../instrument-act";
import { tellingWords } from "./instrument-identity";
import { concludingActs, partiesOf } from "../parties/parties-of";
import { ratifiedTogether } from "../signing/ratification-day";
import { signingEvent, statesAtEvent } from "../signing/signing-event";
import { dateOf, highest, signatureOf, statusOf } from "../telling/step-reached";
import { witnessesOf } from "../signing/witnesses";

/** Put together what an article says of one instrument; null when nobody is known to have concluded it. */
export function agreementOf(
  { acts }: ActsOfInstrument,
  events: readonly FoundEvent[],
  reading: Reading,
): FoundAgreement | null {
  const told = acts.some(({ isPresumed }) => !isPresumed) ? acts.filter(({ isPresumed }) => !isPresumed) : acts;
  const status = statusOf(told, acts);
  const main = told.find((act) => act.status === status) ?? told.find((act) => act.status === highest(told));
  if (!main) return null;
  const index = acts.map((act) => signingEvent(act, events, reading)).find((each) => each !== null) ?? null;
  const event = index === null ? null : (events[index] ?? null);
  const signatories = signatoriesOf(acts);
  const isConcluded = status !== "PROPOSED" && status !== "NEGOTIATED";
  const concluding = concludingActs(told, status);
  const states =
    event?.countries ?? concluding.map((act) => statesAtEvent(act, events, reading)).find(({ length }) => length > 0);
  const parties = partiesOf(concluding, signatories, { event, states: states ?? [] }, reading);
  if (status === "NEGOTIATED" && parties.length === 0 && acts.every(({ instrument }) => isNobodys(instrument)))
    return null;
  if (
    parties.length < 2 &&
    signatories.length < 2 &&
    acts.every(({ instrument }) => tellingWords(instrument.title).size === 0) &&
    main.instrument.kind !== "JOINT_STATEMENT"
  )
    return null;
  return {
    title: titleOf(acts, main),
    kind: main.instrument.kind,
    status,
    date: ratifiedTogether(main, told, reading) ?? dateOf(told, acts, main, status === "SIGNED" ? event : null),
    place: acts.find(({ place }) => place !== null)?.place ?? (isConcluded ? (event?.place ?? null) : null),
    parties,
    signatories,
    signings: signatories.map((person) => {
      const { quote, rule } =
        acts.find((act) => !act.isOfHeadline && act.signatories.includes(person)) ??
        acts.find((act) => act.signatories.includes(person)) ??
        main;
      return { quote, rule };
    }),
    signature: status === "SIGNED" ? null : signatureOf(acts),
    presentAtSigning: isConcluded ? presentOf(acts, signatories, event, reading) : [],
    event: index,
    quote: main.quote,
    antecedents: event && event.quote.end <= main.quote.start ? [event.quote] : [],
    rule: main.rule,
    basis: "EXPLICIT",
  };
}

/** "the conclusion of that deal with the firm": nobody knows whose, and no name tells. */
function isNobodys({ isNamed, isDefinite }: InstrumentAct["instrument"]): boolean {
  return !isNamed && isDefinite;
}

/** The longest title that tells more than a kind, else what it is first called. */
function titleOf(acts: readonly InstrumentAct[], { instrument }: InstrumentAct): string {
  const titles = acts.map((act) => act.instrument.title).filter((title) => tellingWords(title).size > 0);
  return titles.reduce((best, title) => (title.length > best.length ? title : best), titles[0] ?? instrument.title);
}

/** Those who signed as the body tells; a headline says who it was only where the body does not. */
function signatoriesOf(acts: readonly InstrumentAct[]): number[] {
  const told = acts.filter(({ isOfHeadline, signatories }) => !isOfHeadline && signatories.length > 0);
  return [...new Set((told.length > 0 ? told : acts).flatMap((act) => act.signatories))];
}

function presentOf(
  acts: readonly InstrumentAct[],
  signatories: readonly number[],
  event: FoundEvent | null,
  reading: Reading,
): number[] {
  const witnesses = acts.flatMap((act) => (act.status === "SIGNED" ? witnessesOf(act, reading) : []));
  return [...new Set([...signatories, ...(event && event.kind !== "VISIT" ? event.participants : []), ...witnesses])];
}
