import type { FoundEvent, FoundParty } from "../../extraction";
import { numberWords } from "../../mentions/quantities/number-words";
import type { Reading } from "../../reading";
import { isWithSeveral } from "./home-state";
import type { InstrumentAct } from "../instrument-act";
import { isMultilateral } from "./multilateral";
import { distinct, represented } from "./parties-named";
import { onlyTwoStates, partiesOfArticle, twoMostNamed } from "./article-parties";
import { statesListed, twoStatesBefore } from "./parties-around";
import { statesActing } from "./states-told";

const OF_TWO =
  /\b(?:two|both) (?:countries|sides|nations|states|parties|governments|ministers|leaders|presidents)\b|\b[Tt]he two (?=(?:also|have|had|then|later|jointly|signed|agreed|inked|issued|adopted)\b)|\bbilateral\b|\bthe (?:sides|parties)\b/iu;

const OF_THREE = /\b(?:three|trilateral|tripartite|triangular)\b/iu;

/** "the four countries": as many as the article names, or as one sentence before does. */
const OF_SEVERAL =
  /\b(?:the|all|these|our) (?<number>three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:member )?(?:countries|nations|states|parties|governments|ministers|leaders|presidents|sides|members)\b/iu;

/** How many sentences back all of several states may be named. */
const REACH = 4;

function severalStates(number: number, act: InstrumentAct, reading: Reading): FoundParty[] {
  const states = reading.unquoted.map((each) => statesActing(each, reading));
  const listed = states.slice(0, act.sentence + 1).findLast((each) => each.length === number);
  if (listed) return listed;
  for (let from = act.sentence; from >= Math.max(0, act.sentence - REACH); from--) {
    const since = distinct(states.slice(from, act.sentence + 1).flat());
    if (since.length >= number) return since.length === number ? since : [];
  }
  return [];
}

/** Where an instrument was concluded, and the states that were there. */
export interface Encounter {
  readonly event: FoundEvent | null;
  readonly states: readonly string[];
}

/**
 * Return the parties that the surroundings of an instrument leave no doubt about: the two states whose people met when it
 * was concluded, the only two of its sentence or of a passage on two sides, or those that the whole article is about.
 */
export function partiesFromContext(act: InstrumentAct, { event, states }: Encounter, reading: Reading): FoundParty[] {
  const met = event ? sidesMet(event, reading) : [];
  if (met.length === 2) return met;
  if (states.length === 2) return states.map((country) => ({ country }));
  const here = reading.sentences[act.sentence];
  if (!here) return [];
  const inSentence = statesActing(here, reading);
  if (inSentence.length === 2) return inSentence;
  const before = reading.unquoted.slice(Math.max(0, act.sentence - 2), act.sentence + 1);
  const around = distinct(before.flatMap((each) => statesActing(each, reading)));
  const isOfTwo = OF_TWO.test(here.sentence.text);
  if (isOfTwo && around.length === 2) return around;
  const justBefore = distinct(before.slice(0, -1).flatMap((each) => statesActing(each, reading)));
  const two = [onlyTwoStates(reading), justBefore].find(({ length }) => length === 2);
  if (isOfTwo && two) return two;
  const several = OF_SEVERAL.exec(here.sentence.text)?.groups?.["number"];
  if (several !== undefined) return severalStates(numberWords[several.toLowerCase()] ?? 0, act, reading);
  if (isMultilateral(act.instrument.title)) return [];
  if (isWithSeveral(here, reading)) return [];
  const ofArticle = partiesOfArticle(reading, OF_THREE.test(here.sentence.text) ? 3 : 2);
  const apart = [statesListed(here), ofArticle, isOfTwo ? twoMostNamed(reading) : []].find(({ length }) => length > 1);
  return apart ?? twoStatesBefore(act, inSentence, reading);
}

/** "‹P0› of ‹C1› met ‹P2› of the Bank": the state and the body whose people met, where each is one. */
function sidesMet({ participants, countries }: FoundEvent, reading: Reading): FoundParty[] {
  if (countries.length !== 1) return [];
  const sides = participants.map((person) => represented([person], reading)[0]);
  return sides.some((side) => side === undefined) ? [] : distinct(sides.flatMap((side) => side ?? []));
}
