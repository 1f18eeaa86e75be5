import type { ActsOfInstrument } from "./group-acts";
import type { InstrumentAct } from "../instrument-act";
import { saysHardlyAnything } from "../instruments/descriptions";
import type { InstrumentPhrase } from "../instruments/instrument-phrase";
import { isSigningOfAll } from "./told-together";

/** Nouns that only sum up what was signed. */
const SUMS_UP = /\b(?:documents?|instruments)\b/u;

/** Return the instruments without those that only sum up others: "several documents", where the article names them too. */
export function withoutSums(
  groups: readonly ActsOfInstrument[],
  inOrder: readonly InstrumentAct[],
): ActsOfInstrument[] {
  const named = groups.filter((group) => !isSum(group));
  const full = groups.filter((group) => isNamedInFull(group, named));
  return groups
    .filter(
      (group) =>
        !isToldInOrder(group, inOrder) &&
        !full.includes(group) &&
        !isToldInFull(group, groups) &&
        (!isSum(group) || !named.some((other) => isSameStep(group, other))),
    )
    .map((group) => full.reduce(withActsOn, group));
}

/** What is said of "two pacts" is said of each of the two that the article names, unless it says itself who signed it. */
function withActsOn(group: ActsOfInstrument, all: ActsOfInstrument): ActsOfInstrument {
  const [first] = group.acts;
  const isOne = ({ status, isPresumed }: InstrumentAct) => !isPresumed && status === all.acts[0]?.status;
  if (!first || !isSingle(group) || !group.acts.every(isOne)) return group;
  const hasParties = group.acts.some(({ parties }) => parties.length > 1);
  const hasSigners = group.acts.some(({ signatories }) => signatories.length > 0);
  const told = all.acts.map((act) => ({
    ...act,
    instrument: first.instrument,
    signatories: hasSigners ? [] : act.signatories,
    parties: hasParties ? [] : act.parties,
  }));
  return { acts: [...group.acts, ...told] };
}

/** Whether a group only tells of all, of which two or more are told of one by one after it. */
function isToldInOrder({ acts }: ActsOfInstrument, inOrder: readonly InstrumentAct[]): boolean {
  const [first] = inOrder;
  const isOfAll = ({ instrument, status }: InstrumentAct) => instrument.isPlural && status === first?.status;
  return inOrder.length > 1 && acts.every(isOfAll);
}

function isSum({ acts }: ActsOfInstrument): boolean {
  return acts.every(({ instrument, isOfHeadline }) => sumsUp(instrument) || (isOfHeadline && instrument.isPlural));
}

function sumsUp({ isPlural, count, head, title }: InstrumentPhrase): boolean {
  if (count !== null && IS_MORE.test(title) && /\bon\b/u.test(title)) return false;
  return isPlural && (SUMS_UP.test(head) || (count === null && (saysHardlyAnything(title) || SAYS_WHY.test(title))));
}

/** "MoUs (memoranda) to widen their cooperation": what several are for, and not what one is on. */
const SAYS_WHY =
  /^(?:\S+ ){1,4}(?:of understanding )?(?:\([^()]*\) )?(?:(?:aimed at|to) (?:further |help )?(?:deepen|widen|strengthen|boost|enhanc|expand|promot|improv|foster|advanc|increas)\p{Ll}*|across|in various) /u;

/** "two other agreements" are none of those that were named. */
const IS_MORE = /^(?:other|more|further|additional)\b/iu;

/** How many sentences a lead has, after the headline. */
const LEAD = 4;

/** "agreements on reefs, tuna and ports" of a lead, where two or more others are named that were signed with them. */
function isToldInFull(group: ActsOfInstrument, groups: readonly ActsOfInstrument[]): boolean {
  const list = listOf(group);
  if (list === null || !groups.some((other) => other !== group && listOf(other) === list)) return false;
  const lead = group.acts[0]?.sentence ?? 0;
  if (lead > LEAD) return false;
  const isAfter = ({ acts }: ActsOfInstrument): boolean => acts.some(({ sentence }) => sentence > lead);
  return (
    groups.filter((other) => listOf(other) !== list && isAfter(other) && isSingle(other) && isSameStep(group, other))
      .length > 1
  );
}

/** Where the list stands that alone tells of an instrument; null of one that is told of elsewhere too. */
function listOf({ acts }: ActsOfInstrument): number | null {
  // "The agreements were signed": what is said of all of the list.
  const own = acts.filter(({ instrument }) => !isSigningOfAll(instrument));
  if (!own.every(({ instrument }) => instrument.isListed)) return null;
  const starts = new Set(own.map(({ instrument }) => instrument.start));
  return starts.size === 1 ? (own[0]?.instrument.start ?? null) : null;
}

/** "five accords", where the article names five. */
function isNamedInFull({ acts }: ActsOfInstrument, named: readonly ActsOfInstrument[]): boolean {
  const count = Math.max(...acts.map(({ instrument }) => instrument.count ?? 0)) || Infinity;
  if (acts.some(({ instrument }) => !instrument.isPlural || /^other\b/u.test(instrument.title))) return false;
  const areMemoranda = acts.every(({ instrument }) => instrument.kind === "MEMORANDUM");
  const isOfKind = (other: ActsOfInstrument): boolean =>
    !areMemoranda || other.acts.some(({ instrument }) => instrument.kind === "MEMORANDUM");
  const alike = named.filter((other) => isSingle(other) && isOfKind(other) && isSameStep({ acts }, other)).length;
  return acts.some(({ instrument }) => IS_MORE.test(instrument.title)) ? alike === count : alike >= count;
}

function isSingle({ acts }: ActsOfInstrument): boolean {
  return acts.some(({ instrument }) => !instrument.isPlural);
}

function isSameStep(one: ActsOfInstrument, other: ActsOfInstrument): boolean {
  return one.acts.some(({ status }) => other.acts.some((act) => act.status === status && !act.isPresumed));
}
