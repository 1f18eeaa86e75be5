import { readKnownArea } from "./area-grammar";
import { keep, type Complements } from "./complement";
import type { TitleCore } from "./title-core";
import type { Token } from "../tokens";

/** A bracket with more words is no list of duties. */
const MOST_DUTIES = 14;

/** Keep the duties in brackets after a title, "Permanent Secretary (Land Use and Environment)", and pass over letters. */
export function readBracketed(tokens: readonly Token[], core: TitleCore, found: Complements): boolean {
  if (tokens[found.next]?.word !== "(") return false;
  if (
    /^(?=\p{L}{2,6}$)\p{Lu}\p{Ll}*\p{Lu}/u.test(tokens[found.next + 1]?.text ?? "") &&
    tokens[found.next + 2]?.word === ")"
  ) {
    found.next += 3;
    return true;
  }
  const known = readKnownArea(tokens, found.next + 1, core.isCapitalised);
  const isKnown = known !== null && tokens[known]?.word === ")";
  const end = isKnown ? known : endOfDuties(tokens, found.next + 1, core);
  return end !== null && keep(found, end + 1);
}

/** "Permanent Secretary (Planning, Landuse and Environment)": capitalised words up to the bracket, in a list. */
function endOfDuties(tokens: readonly Token[], from: number, core: TitleCore): number | null {
  const length = tokens.slice(from, from + MOST_DUTIES).findIndex(({ word }) => word === ")");
  const duties = tokens.slice(from, from + Math.max(length, 0));
  const areDuties = duties.every(
    ({ kind, isCapitalised, word }) => (kind === "WORD" && isCapitalised) || /^(?:and|&|,|of|the)$/u.test(word),
  );
  const isList = duties.some(({ word }) => /^(?:and|&|,)$/u.test(word));
  return core.isCapitalised && areDuties && isList && duties[0]?.isCapitalised === true ? from + length : null;
}
