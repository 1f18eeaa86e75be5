import type { Reading } from "../reading";
import { TriggerIndex } from "../../triggers/trigger-index";
import type { InstrumentAct, InstrumentSentence } from "./instrument-act";
import { isAnaphoric, isSameInstrument } from "./instruments/instrument-identity";
import { LOOSE_RULES } from "./loose-rules";

/** A sentence that is quoted whole has no more letters than this. */
const LONGEST = 200;

const RULES = new TriggerIndex(LOOSE_RULES);

/**
 * Return what the sentences say of instruments of which no other rule found anything: read last, by rules that look at
 * the whole clause.
 */
export function leftOver(
  sentences: readonly InstrumentSentence[],
  told: readonly InstrumentAct[],
  reading: Reading,
): InstrumentAct[] {
  const found: InstrumentAct[] = [];
  for (const each of sentences) {
    const isTold = each.instruments.every((instrument) => !isNew({ instrument }, told));
    if (isTold || each.sentence.sentence.index === 0) continue;
    for (const act of RULES.of(each.sentence.marked).flatMap((rule) => rule.read(each, reading)))
      if (isNew(act, told) && isNew(act, found)) found.push(withClause(act, each));
  }
  return found;
}

/** An act with the sentence up to its instrument, or past it to the verb, for its quote. */
function withClause(act: InstrumentAct, { sentence: { sentence } }: InstrumentSentence): InstrumentAct {
  const isLong = sentence.text.length > LONGEST;
  return { ...act, quote: { start: sentence.start, end: isLong ? act.instrument.end : sentence.end } };
}

/** Titles that tell nothing of what an instrument is on, and of several what the sentence tells one by one. */
const IS_BARE = /^(?:(?:ceremonial )?exchanges? of (?:notes|letters)|arrangements?|partnerships?|other \S+)$/iu;

function isNew({ instrument }: Pick<InstrumentAct, "instrument">, told: readonly InstrumentAct[]): boolean {
  return (
    !isAnaphoric(instrument) &&
    !IS_BARE.test(instrument.title) &&
    !told.some(
      ({ instrument: known }) =>
        (known.start < instrument.end && instrument.start < known.end) || isSameInstrument(known, instrument),
    )
  );
}
