import type { InstrumentAct, InstrumentSentence } from "../instrument-act";
import type { InstrumentPhrase } from "./instrument-phrase";

/** "The Reef Framework:": a line that is nothing but the name of an instrument, of which what follows tells. */
const HEADING = /^[^\p{L}‹]{0,6}(?:The )?‹I\d+›:?$/u;

/** Whether a line is a heading that names one instrument. */
export function isHeading({ sentence: { marked }, instruments: [first, ...others] }: InstrumentSentence): boolean {
  return first !== undefined && others.length === 0 && !first.isPlural && HEADING.test(marked);
}

/** Return the instrument that a line after an act on several, of which the article says how many, names as a heading; null elsewhere. */
export function headingOf(
  line: InstrumentSentence,
  { instrument, status, sentence }: InstrumentAct,
): InstrumentPhrase | null {
  const [named] = line.instruments;
  const isAfter = line.sentence.sentence.index > sentence && status === "SIGNED";
  return named && isAfter && instrument.isCounted && isHeading(line) && named.title.includes(" ") ? named : null;
}
