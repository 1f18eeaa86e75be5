import type { FoundAgreement, FoundAgreementStatus, FoundEvent, FoundParty } from "../extraction";
import type { Reading } from "../reading";
import type { ActsOfInstrument } from "./group-acts";
import type { InstrumentAct } from "./instrument-act";
import { tellingWords } from "./instrument-identity";
import { distinct, represented } from "./parties-named";
import { hasUnnamedPartner } from "./unnamed-partner";
import { onlyTwoStates } from "./article-parties";
import { partiesFromContext, withStateAtHome } from "./parties-from-context";
import { ratifiedTogether } from "./ratification-day";
import { signingEvent } from "./signing-event";
import { dateOf, highest, signatureOf, statusOf } from "./step-reached";
import { witnessesOf } from "./witnesses";

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
  const parties = partiesOf(concluding(told, status), signatories, event, reading);
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
    title: longest(acts.map(({ instrument }) => instrument.title)),
    kind: main.instrument.kind,
    status,
    date: ratifiedTogether(main, told, reading) ?? dateOf(told, acts, main, isConcluded ? event : null),
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

function longest(titles: readonly string[]): string {
  return titles.reduce((best, title) => (title.length > best.length ? title : best), "");
}

/** Those who signed as the body tells; a headline says who it was only where the body does not. */
function signatoriesOf(acts: readonly InstrumentAct[]): number[] {
  const told = acts.filter(({ isOfHeadline, signatories }) => !isOfHeadline && signatories.length > 0);
  return [...new Set((told.length > 0 ? told : acts).flatMap((act) => act.signatories))];
}

/** Those who are still to sign are no parties of what others have signed, unless it leaves the parties open. */
function concluding(acts: readonly InstrumentAct[], status: FoundAgreementStatus): readonly InstrumentAct[] {
  const concluded = acts.filter((act) => act.status !== "PROPOSED");
  if (status === "PROPOSED" || statedParties(concluded).length > 1) return status === "PROPOSED" ? acts : concluded;
  const all = statedParties(acts);
  return statedParties(concluded).every((party) => isAmong(party, all)) ? acts : concluded;
}

function partiesOf(
  acts: readonly InstrumentAct[],
  signatories: readonly number[],
  event: FoundEvent | null,
  reading: Reading,
): FoundParty[] {
  const stated = statedParties(acts);
  const signing = represented(signatories, reading);
  const named = stated.length > 0 ? stated : signing;
  if (named.length > 1 || (named.length > 0 && acts.some(({ instrument }) => IS_OPEN_TO_ALL.test(instrument.title))))
    return named;
  if (acts.some(({ instrument }) => hasUnnamedPartner(instrument))) return named;
  const fromContext = acts.map((act) => partiesFromContext(act, event, reading)).find((parties) => parties.length > 1);
  if (fromContext && named.every((party) => isAmong(party, fromContext))) return fromContext;
  const inTitle = distinct(acts.flatMap(({ instrument }) => statesInside(instrument)));
  if (named.length === 0 && inTitle.length === 2) return inTitle;
  const parties = withStateAtHome(named, acts, reading);
  return parties.length === 1 ? withOnlyOther(parties, acts, reading) : parties;
}

/** The two states of an article that names no third, where only one of them is told to have concluded a pact of two. */
function withOnlyOther(parties: FoundParty[], acts: readonly InstrumentAct[], reading: Reading): FoundParty[] {
  const both = onlyTwoStates(reading);
  const isOfTwo = acts.every(({ instrument: { kind, isNamed } }) => !isNamed && IS_OF_TWO.has(kind));
  return isOfTwo && parties.every((party) => isAmong(party, both)) ? both : parties;
}

const IS_OF_TWO: ReadonlySet<string> = new Set(["AGREEMENT", "MEMORANDUM", "PROTOCOL", "PROGRAMME"]);

/** The parties that the body names, or with them those of the headline, which calls them by shorter names. */
function statedParties(acts: readonly InstrumentAct[]): FoundParty[] {
  const told = distinct(acts.flatMap(({ parties, isOfHeadline }) => (isOfHeadline ? [] : parties)));
  const all = distinct(acts.flatMap(({ parties }) => parties));
  const ofHeadline = distinct(acts.flatMap(({ parties, isOfHeadline }) => (isOfHeadline ? parties : [])));
  return told.length > 1 && !told.every((party) => isAmong(party, ofHeadline)) ? told : all;
}

/** An instrument that many states may join, so that the one named leaves the others open. */
const IS_OPEN_TO_ALL =
  /\b(?:Accords|Convention|Charter|Protocol|Principles|UN|United Nations|International|Continental)\b/u;

function isAmong(party: FoundParty, parties: readonly FoundParty[]): boolean {
  return parties.some((other) => JSON.stringify(other) === JSON.stringify(party));
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

function statesInside({ mentions }: InstrumentAct["instrument"]): FoundParty[] {
  return mentions.flatMap((mention) => (mention.kind === "country" ? [{ country: mention.code }] : []));
}
