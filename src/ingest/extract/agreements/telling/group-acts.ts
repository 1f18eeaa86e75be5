import { isDescription, isDescriptionOfParties } from "../instruments/descriptions";
import type { InstrumentAct } from "../instrument-act";
import {
  hasTopic,
  isAnaphoric,
  isSameFamily,
  isSameInstrument,
  tellingWords,
} from "../instruments/instrument-identity";
import { isNamedInPassing } from "./only-spoken-of";
import {
  areOfOthers,
  isOfParties,
  isOfSameName,
  isWithOthers,
  onlyOfPair,
  onlyOfKindByParties,
} from "../parties/same-parties";
import { isSigningOfAll, severalBefore, signedTogetherBefore, toldOneByOne } from "./told-together";

/** All that an article says of one instrument, in order; what the headline says comes last. */
export interface ActsOfInstrument {
  readonly acts: readonly InstrumentAct[];
}

/**
 * Group what was said by the instrument it was said of: first what the body says of instruments by name, then the headline,
 * then what is said of "the agreement", which is the last one named before.
 */
export function groupActs(acts: readonly InstrumentAct[]): ActsOfInstrument[] {
  const groups: InstrumentAct[][] = [];
  for (const act of inOrderOfNaming(acts)) {
    const several = isSigningOfAll(act.instrument) ? toldOneByOne(groups, act) : signedTogetherBefore(groups, act);
    const group = groupFor(groups, act);
    if (several.length > 1) for (const each of several) each.push(act);
    else if (group) group.push(act);
    else if (isWorthNaming(act)) groups.push([act]);
  }
  return groups.map((each) => ({ acts: each }));
}

function inOrderOfNaming(acts: readonly InstrumentAct[]): InstrumentAct[] {
  const rank = ({ instrument, isOfHeadline }: InstrumentAct): number =>
    isOfHeadline ? 1 : isAnaphoric(instrument) || isDescription(instrument) || isSigningOfAll(instrument) ? 2 : 0;
  return [...acts].sort((a, b) => rank(a) - rank(b) || a.instrument.start - b.instrument.start);
}

function groupFor(groups: readonly InstrumentAct[][], act: InstrumentAct): InstrumentAct[] | undefined {
  // "the fourth agreement" is none of those told of before it.
  if (IS_NTH.test(act.instrument.title)) return groups.find((group) => group.some(isOfSameWords(act)));
  if (isAnaphoric(act.instrument))
    return lastNamedBefore(groups, act) ?? onlyOne(groups, act) ?? justSigned(groups, act);
  if (isSigningOfAll(act.instrument)) return severalBefore(groups, act);
  const same =
    groups.find(
      (group) => group.some(({ instrument }) => isSamePhrase(instrument, act.instrument)) && !isWithOthers(group, act),
    ) ?? onlyOfKindByParties(groups, act);
  if (!same && isDescription(act.instrument)) return onlyOne(groups, act);
  if (!same && act.instrument.isDefinite) {
    const alike = groups.find((group) => group.some((known) => isOfSameName(known, act))) ?? onlyOfPair(groups, act);
    if (alike) return alike;
    const ofParties = isDescriptionOfParties(act.instrument) ? groups.filter((group) => isOfParties(group, act)) : [];
    if (ofParties.length === 1) return ofParties[0];
  }
  if (same || !act.isOfHeadline || act.instrument.kind === "JOINT_STATEMENT") return same;
  return groups.find((group) => group.some((known) => isRetold(known, act)));
}

const IS_NTH = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/iu;

function isOfSameWords({ instrument }: InstrumentAct): (known: InstrumentAct) => boolean {
  return (known) => known.instrument.title.toLowerCase() === instrument.title.toLowerCase();
}

/** "the document", "the defence pact" where the article tells of one instrument only. */
function onlyOne(
  groups: readonly InstrumentAct[][],
  { instrument: { kind, head } }: InstrumentAct,
): InstrumentAct[] | undefined {
  if (kind === "JOINT_STATEMENT") return undefined;
  const [only] = groups;
  if (groups.length !== 1 || !only || isNamedInPassing(only)) return undefined;
  // "the joint declaration on ties" is no peace agreement.
  if (head !== "document" && !only.some((known) => isSameFamily(known.instrument.kind, kind))) return undefined;
  return only.some(({ instrument }) => !instrument.isPlural) ? only : undefined;
}

function isSamePhrase(a: InstrumentAct["instrument"], b: InstrumentAct["instrument"]): boolean {
  if ((a.start === b.start && a.title === b.title) || isSameInstrument(a, b)) return true;
  if (a.kind !== "JOINT_STATEMENT" || b.kind !== "JOINT_STATEMENT") return false;
  return [a, b].some(({ title }) => tellingWords(title).size === 0);
}

/** A headline tells of the instrument of its article in words of its own. */
function isRetold(known: InstrumentAct, headline: InstrumentAct): boolean {
  if (headline.instrument.isPlural && !known.instrument.isPlural) return false;
  if (known.status !== headline.status) return false;
  // "accord", "deal" with nothing said of what it is on may stand for a declaration too.
  const isAnyKind = headline.instrument.kind === "AGREEMENT" && !hasTopic(headline.instrument);
  return isAnyKind || isSameFamily(known.instrument.kind, headline.instrument.kind);
}

/** "signed a joint statement … The ministers signed the agreement": what was signed in the sentence right before. */
function justSigned(
  groups: readonly InstrumentAct[][],
  { status, sentence }: InstrumentAct,
): InstrumentAct[] | undefined {
  if (status !== "SIGNED" || groups.length !== 1) return undefined;
  return groups.find((group) => group.some((known) => known.status === "SIGNED" && known.sentence === sentence - 1));
}

/** What "the agreement" is told to come after. */
const IS_OF_BEFORE = /^(?:previous|earlier|former|prior|old|original)\b/iu;

function lastNamedBefore(
  groups: readonly InstrumentAct[][],
  { instrument, parties, rule, sentence, status }: InstrumentAct,
): InstrumentAct[] | undefined {
  const head = instrument.head.replace(/s$/u, "");
  const news = groups.filter((group) => !isNamedInPassing(group));
  const before = (news.length > 0 && status !== "PROPOSED" ? news : groups).filter(
    (group) =>
      group.some((known) => known.instrument.start <= instrument.start) &&
      !group.every(({ instrument: known }) => IS_OF_BEFORE.test(known.title)) &&
      !areOfOthers(group, parties),
  );
  const isOfHead = ({ instrument: known }: InstrumentAct): boolean => known.title.toLowerCase().includes(head);
  const isOfFamily = ({ instrument: known }: InstrumentAct): boolean =>
    instrument.head === "document" || isSameFamily(known.kind, instrument.kind);
  // "They signed a protocol to the Reef Treaty. ‹P0› signed for ‹C1›": what was just signed, not what was named last.
  const wasJustSigned = (known: InstrumentAct): boolean =>
    known.status === "SIGNED" && !known.isPresumed && known.sentence <= sentence && sentence - known.sentence < 3;
  const signed = rule.startsWith("SIGNED_FOR@") ? before.filter((group) => group.some(wasJustSigned)) : [];
  if (signed.length > 0) return latest(signed, instrument.start);
  return (
    latest(
      before.filter((group) => group.some(isOfHead)),
      instrument.start,
    ) ??
    latest(
      before.filter((group) => group.some(isOfFamily)),
      instrument.start,
    )
  );
}

/** The group named last before a place in the text. */
function latest(groups: readonly InstrumentAct[][], at: number): InstrumentAct[] | undefined {
  const lastNaming = (group: readonly InstrumentAct[]): number =>
    Math.max(...group.map(({ instrument }) => instrument.start).filter((start) => start <= at));
  return [...groups].sort((a, b) => lastNaming(b) - lastNaming(a))[0];
}

/** An instrument of which nothing is known but that there was one is worth a record only when it was concluded by somebody. */
function isWorthNaming({ instrument, status, parties, signatories, isOfHeadline }: InstrumentAct): boolean {
  if (tellingWords(instrument.title).size > 0) return true;
  if (instrument.isPlural) return instrument.isCounted && !isOfHeadline;
  const isOfTwo = parties.length > 1 || signatories.length > 1;
  // "the joint statement issued on ‹D0›": several made it, whoever they are.
  const isJoint = instrument.kind === "JOINT_STATEMENT" && /^joint/u.test(instrument.head);
  if ((status !== "SIGNED" || (instrument.isDefinite && !isJoint)) && !isOfTwo) return false;
  if (instrument.kind === "JOINT_STATEMENT") return parties.length > 0 || isOfHeadline || isJoint;
  return !isOfHeadline;
}
