import type { FoundDate } from "../../extraction";
import { foundDate } from "../../found-date";
import { mentionsIn } from "../../marked-sentence";
import type { Reading } from "../../reading";
import type { InstrumentAct } from "../instrument-act";

/** "Parliament on Monday ratified four bills": when several were ratified at once. */
const RATIFIED_SEVERAL =
  /\b[Rr]atified (?:‹N\d+›|several|the following|a number of|a package of) (?:[\p{L}-]+ ){0,3}(?:laws|bills|agreements|documents|treaties|protocols|accords|conventions|instruments|deals|pacts)\b/u;

/** Return the one day on which an article tells that several instruments were ratified, for one that it does not date as ratified itself. */
export function ratifiedTogether(
  main: InstrumentAct,
  told: readonly InstrumentAct[],
  reading: Reading,
): FoundDate | null {
  const isDated = told.some(({ status, date }) => status === "RATIFIED" && date !== null);
  return main.status === "RATIFIED" && !isDated ? ratificationDay(reading) : null;
}

function ratificationDay({ sentences }: Reading): FoundDate | null {
  const told = sentences.filter(({ sentence, marked }) => !sentence.isBoilerplate && RATIFIED_SEVERAL.test(marked));
  const [date, ...others] = told.flatMap((sentence) => mentionsIn(sentence, sentence.marked, "date"));
  return date && others.length === 0 ? foundDate(date) : null;
}
