import type { FoundAgreementStatus, FoundParty } from "../../extraction";
import type { Reading } from "../../reading";
import { onlyTwoStates } from "./article-parties";
import { stateOfOrgan, withStateAtHome } from "./home-state";
import type { InstrumentAct } from "../instrument-act";
import { isOnlySpokenOf } from "../telling/only-spoken-of";
import { bodiesBefore, isOfBodies } from "./two-bodies";
import { statesActing } from "./states-told";
import { partiesFromContext, type Encounter } from "./parties-from-context";
import { distinct, isAmong, represented } from "./parties-named";
import { actsWithUnlisted, hasUnnamedPartner } from "./unnamed-partner";

/** Return the acts that tell who concluded an instrument: those who are still to sign are no parties of what others have signed, unless it leaves the parties open. */
export function concludingActs(acts: readonly InstrumentAct[], status: FoundAgreementStatus): readonly InstrumentAct[] {
  const concluded = acts.filter((act) => act.status !== "PROPOSED");
  if (status === "PROPOSED" || statedParties(concluded).length > 1) return status === "PROPOSED" ? acts : concluded;
  const all = statedParties(acts);
  return statedParties(concluded).every((party) => isAmong(party, all)) ? acts : concluded;
}

/** Return who concluded an instrument: those whom its acts name, those who signed it, or those of whom its surroundings leave no doubt. */
export function partiesOf(
  acts: readonly InstrumentAct[],
  signatories: readonly number[],
  encounter: Encounter,
  reading: Reading,
): FoundParty[] {
  const stated = statedParties(acts);
  const signing = represented(signatories, reading);
  const named = stated.length > 0 ? stated : signing;
  const home = named.length > 1 ? withStateAtHome(named, acts, reading) : named;
  if (home.length > 1 || (named.length > 0 && acts.some(({ instrument }) => IS_OPEN_TO_ALL.test(instrument.title))))
    return home;
  if (acts.some(({ instrument }) => isOfBodies(instrument.title)))
    return named.length > 0 ? named : bodiesBefore(acts, reading);
  if (acts.some((act) => isWithUnnamed(act, reading))) return named;
  if (isOnlySpokenOf(acts)) return spokenOfBetween(acts, named, reading);
  const fromContext = acts
    .map((act) => partiesFromContext(act, encounter, reading))
    .find((parties) => parties.length > 1);
  if (fromContext && named.every((party) => isAmong(party, fromContext))) return fromContext;
  const inTitle = distinct(acts.flatMap(({ instrument }) => statesInside(instrument)));
  if (named.length === 0 && inTitle.length === 2) return inTitle;
  const parties = withStateAtHome(named, acts, reading);
  if (parties.length === 0) return stateOfOrgan(acts, reading);
  return parties.length === 1 ? withOnlyOther(parties, acts, reading) : parties;
}

function isWithUnnamed({ instrument, sentence }: InstrumentAct, { sentences }: Reading): boolean {
  return hasUnnamedPartner(instrument) || actsWithUnlisted(sentences[sentence]?.marked ?? "");
}

/** "with ‹C0› and other states": it may be of them all. */
const OF_OTHERS_TOO = /\bother (?:\p{L}+ )?(?:countries|states|nations|members|partners)\b/u;

/** "their commitment to the Suva Agreement": whoever is for it need be no party. */
const ARE_FOR_IT = /\b(?:commitment|support|respect|adherence|tribute)\b[^.;]{0,40}\b(?:to|for|of) (?:the )?$/iu;

/** The only two states of the sentence that speaks of an instrument; what is only spoken of may be of any others. */
function spokenOfBetween(acts: readonly InstrumentAct[], named: FoundParty[], reading: Reading): FoundParty[] {
  const both = acts.map(({ sentence, instrument }) => {
    const here = reading.sentences[sentence];
    if (!here || OF_OTHERS_TOO.test(here.marked)) return [];
    const before = here.sentence.text.slice(0, instrument.start - here.sentence.start);
    return ARE_FOR_IT.test(before) ? [] : statesActing(here, reading);
  });
  return both.find((two) => two.length === 2 && named.every((party) => isAmong(party, two))) ?? named;
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
  // "‹O1› of ‹C2› and ‹O3› of ‹C4›": the states are those whose people signed for the bodies.
  const ofBodies = acts.filter(
    ({ parties }) => parties.length > 1 && parties.every((party) => "organization" in party),
  );
  const ofBody = ofBodies.filter(({ isOfHeadline }) => !isOfHeadline);
  if (ofBodies.length > 0) return distinct((ofBody.length > 0 ? ofBody : ofBodies).flatMap(({ parties }) => parties));
  const told = distinct(acts.flatMap(({ parties, isOfHeadline }) => (isOfHeadline ? [] : parties)));
  const all = distinct(acts.flatMap(({ parties }) => parties));
  const ofHeadline = distinct(acts.flatMap(({ parties, isOfHeadline }) => (isOfHeadline ? parties : [])));
  return told.length > 1 && !told.every((party) => isAmong(party, ofHeadline)) ? told : all;
}

/** An instrument that many states may join, so that the one named leaves the others open. */
const IS_OPEN_TO_ALL =
  /\b(?:Accords|Convention|Charter|Protocol|Principles|UN|United Nations|International|Continental)\b/u;

function statesInside({ mentions }: InstrumentAct["instrument"]): FoundParty[] {
  return mentions.flatMap((mention) => (mention.kind === "country" ? [{ country: mention.code }] : []));
}
