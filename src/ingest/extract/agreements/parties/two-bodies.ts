import type { FoundParty } from "../../extraction";
import type { Reading } from "../../reading";
import type { InstrumentAct } from "../instrument-act";
import { distinct, partiesNamed } from "./parties-named";

/** Bodies that stand for no state, told of together. */
const OF_BODIES =
  /\b(?:two|both|our) (?:organi[sz]ations|universities|colleges|compan(?:ies)|firms|institutions|institutes|agencies|banks|chambers|associations|bodies|cities|ports|airlines|museums|broadcasters|news agencies)\b/u;

/** Whether an instrument is told to be one of two bodies that are named elsewhere: "an agreement between the two universities". */
export function isOfBodies(title: string): boolean {
  return OF_BODIES.test(title);
}

/** How many sentences back both bodies may be named. */
const REACH = 2;

/** Return the only two bodies that the sentences up to an act on an instrument name; none of any other number. */
export function bodiesBefore(acts: readonly InstrumentAct[], reading: Reading): FoundParty[] {
  for (const { sentence } of acts) {
    const before = reading.sentences.slice(Math.max(0, sentence - REACH), sentence + 1);
    const named = before.flatMap((each) =>
      partiesNamed(each, (each.marked.match(/‹O\d+›/gu) ?? []).join(", "), reading),
    );
    const bodies = distinct(named.filter((party) => "organization" in party));
    if (bodies.length === 2) return bodies;
  }
  return [];
}
