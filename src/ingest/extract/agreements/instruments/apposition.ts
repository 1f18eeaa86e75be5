import type { InstrumentAct, InstrumentSentence } from "../instrument-act";
import { isSameFamily, tellingWords } from "./instrument-identity";
import type { InstrumentPhrase } from "./instrument-phrase";

/** Between a name and what it is called beside: "the Reef Treaty, a treaty on corals", "a peace treaty with Fiji, a pact". */
const APPOSED = /^, an? $/u;
/** After what goes on as a list, which has no apposition: ", a plan and a pact". */
const GOES_ON = /^(?:,| and\b)[^.;]{0,20}\b(?:an?|the) $/u;

/** Return the acts with what is said of "a treaty" said of the treaty beside whose name it stands. */
export function ofNamed(acts: readonly InstrumentAct[], sentences: readonly InstrumentSentence[]): InstrumentAct[] {
  const names = new Map(sentences.flatMap(namesBeside));
  if (names.size === 0) return [...acts];
  return acts.map((act) => ({ ...act, instrument: names.get(act.instrument.start) ?? act.instrument }));
}

/** Where each phrase of a sentence begins that stands beside a name, with the name. */
function namesBeside({ sentence, instruments }: InstrumentSentence): [number, InstrumentPhrase][] {
  const { start, text } = sentence.sentence;
  return instruments.flatMap((phrase, at): [number, InstrumentPhrase][] => {
    const [name, next] = [instruments[at - 1], instruments[at + 1]];
    if (!name || phrase.isNamed || phrase.isPlural || name.isPlural) return [];
    if (!(name.isNamed && name.isDefinite) && tellingWords(phrase.title).size > 0) return [];
    if (!isSameFamily(name.kind, phrase.kind)) return [];
    const isBeside = APPOSED.test(text.slice(name.end - start, phrase.start - start));
    const isInList = next && GOES_ON.test(text.slice(phrase.end - start, next.start - start));
    return isBeside && !isInList ? [[phrase.start, name]] : [];
  });
}
