import type { Reading } from "../../reading";
import { calledByWhatWasAgreed } from "../instruments/agreed-to";
import type { InstrumentAct, InstrumentSentence } from "../instrument-act";
import { isAnaphoric, isSameFamily, isSameInstrument, tellingWords } from "../instruments/instrument-identity";
import type { InstrumentPhrase } from "../instruments/instrument-phrase";
import { ownParties } from "../parties/own-parties";
import { distinct } from "../parties/parties-named";

/** How many sentences back "the agreement" may have been named; "it" only in the sentence right before. */
const REACH = 2;
const PRONOUN = "it";

/**
 * Return the acts with what "the agreement" and "it" stand for where nothing but its name was told of it before: "approved
 * an agreement on ports. The agreement was signed in May." Acts on "it" that stands for nothing are left out.
 */
export function resolveAnaphora(
  acts: readonly InstrumentAct[],
  sentences: readonly InstrumentSentence[],
  reading: Reading,
  inOrder: readonly InstrumentAct[] = [],
): InstrumentAct[] {
  const bySentence = new Map(sentences.map((each) => [each.sentence.sentence.index, each]));
  const told = acts.filter(({ instrument }) => !isAnaphoric(instrument));
  const known = told.map(({ instrument }) => instrument);
  const ofBody = told.filter(({ isOfHeadline }) => !isOfHeadline).map(({ instrument }) => instrument);
  return acts.flatMap((act) => {
    if (!isAnaphoric(act.instrument)) return [act];
    const one = justToldInOrder(act, inOrder);
    if (one) return [{ ...act, instrument: one.instrument, parties: one.parties }];
    const named = antecedent(act, bySentence, known);
    if (!named && act.instrument.head === PRONOUN) return [];
    if (!named) return [ofBody.some(({ start }) => start < act.instrument.start) ? act : withTopic(act, bySentence)];
    const parties = distinct([...act.parties, ...ownParties(named.phrase, named.within.sentence, reading)]);
    return [{ ...act, instrument: named.phrase, parties }];
  });
}

function withTopic(act: InstrumentAct, sentences: ReadonlyMap<number, InstrumentSentence>): InstrumentAct {
  return { ...act, instrument: calledByWhatWasAgreed(act, sentences) ?? act.instrument };
}

/** "The second seeks to protect corals. It was signed by …": the last that was told of by its number. */
function justToldInOrder({ instrument, sentence }: InstrumentAct, inOrder: readonly InstrumentAct[]) {
  const last = inOrder.findLast(({ quote }) => quote.start <= instrument.start);
  return last && sentence - last.sentence <= REACH ? last : undefined;
}

interface Named {
  readonly phrase: InstrumentPhrase;
  readonly within: InstrumentSentence;
}

function antecedent(
  { instrument, sentence }: InstrumentAct,
  sentences: ReadonlyMap<number, InstrumentSentence>,
  known: readonly InstrumentPhrase[],
): Named | null {
  const isPronoun = instrument.head === PRONOUN;
  for (let index = sentence; index >= Math.max(1, sentence - (isPronoun ? 1 : REACH)); index--) {
    const within = sentences.get(index);
    const phrase = within?.instruments.findLast(({ end }) => end <= instrument.start);
    if (!within || !phrase) continue;
    const canBeMeant = !phrase.isPlural && tellingWords(phrase.title).size > 0;
    if (isPronoun) return canBeMeant ? { phrase, within } : null;
    const isNew = !phrase.isDefinite && !known.some((other) => isOneOf(other, phrase, instrument));
    return canBeMeant && isNew && isSameFamily(phrase.kind, instrument.kind) ? { phrase, within } : null;
  }
  return null;
}

/** Whether something told of is what a phrase names, or could be meant as well: named after it, or by no other noun. */
function isOneOf(other: InstrumentPhrase, phrase: InstrumentPhrase, { start, head }: InstrumentPhrase): boolean {
  const isAfter = other.start >= phrase.start || phrase.head !== head;
  return isSameInstrument(other, phrase) || (other.start < start && isAfter && isSameFamily(other.kind, phrase.kind));
}
