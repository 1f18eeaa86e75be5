import type { FoundParty } from "../../extraction";
import { matchesOf } from "../../matches";
import type { MarkedSentence } from "../../marked-sentence";
import type { Reading } from "../../reading";
import { stateAtHome, stateOfDateline } from "./article-parties";
import type { InstrumentAct } from "../instrument-act";
import { isMultilateral } from "./multilateral";
import { partiesNamed } from "./parties-named";

/** "the bloc’s accord with ‹C1›": of a body of several states, whichever is named the most. */
const OF_BLOC = /\b(?:bloc|grouping|alliance|member states|members|union)\b/iu;
/** "The cabinet approved", with no state before it: that of the place where the report was written. */
const HOME_ORGAN =
  /(?:^|[.;,:–—-] |\b(?:[Tt]he|[Ff]ederal|by|to) )(?:[Cc]abinet|[Pp]arliament|[Gg]overnment|[Ss]enate|[Ll]awmakers|[Mm]eeting)\b/u;
/** With whom: "with ‹C1›", "with the ‹C1›, ‹O2› and ‹C3›". */
const PARTNERS =
  /\bwith (?:the )?(?:\p{L}+ ){0,3}‹[CO]\d+›(?:(?:, (?:and )?| and |,? as well as )(?:the )?‹[CO]\d+›){0,40}/gu;

/** Return the parties with the state at home, where all that are named are partners: "approved a pact with ‹C1›". */
export function withStateAtHome(named: FoundParty[], acts: readonly InstrumentAct[], reading: Reading): FoundParty[] {
  if (named.length === 0 || !acts.every((act) => isWithThese(act, named, reading))) return named;
  const isByOrgan = acts.some(({ sentence }) => HOME_ORGAN.test(reading.text.sentences[sentence]?.text ?? ""));
  const home = (isByOrgan ? stateOfDateline(named, reading) : null) ?? stateAtHome(named, reading);
  return home ? [home, ...named] : named;
}

/** Return the state whose cabinet or parliament, named without it, let an instrument pass: that of the dateline; none of other acts. */
export function stateOfOrgan(acts: readonly InstrumentAct[], reading: Reading): FoundParty[] {
  const isByOrgan = acts.some(
    ({ status, sentence }) => TAKES_ORGAN.has(status) && HOME_ORGAN.test(reading.text.sentences[sentence]?.text ?? ""),
  );
  const home = isByOrgan ? stateOfDateline([], reading) : null;
  return home ? [home] : [];
}

const TAKES_ORGAN: ReadonlySet<string> = new Set(["RATIFIED", "IN_RATIFICATION"]);

/** Whether a sentence tells of something with several who are joined: "with the ‹O1›, ‹C2› and ‹C3›". */
export function isWithSeveral(sentence: MarkedSentence, reading: Reading): boolean {
  return matchesOf(sentence.marked, PARTNERS).some(({ 0: part }) => partiesNamed(sentence, part, reading).length > 1);
}

/** Whether the sentence tells of an act on an instrument only with whom it is. */
function isWithThese({ sentence, instrument }: InstrumentAct, named: readonly FoundParty[], reading: Reading): boolean {
  const here = reading.sentences[sentence];
  if (!here || isMultilateral(instrument.title) || OF_BLOC.test(here.sentence.text)) return false;
  const partners = matchesOf(here.marked, PARTNERS).flatMap(({ 0: part }) => partiesNamed(here, part, reading));
  const keys = new Set(partners.map((party) => JSON.stringify(party)));
  return named.every((party) => keys.has(JSON.stringify(party)));
}
