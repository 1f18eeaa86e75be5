import { isGovernment, readArea, readKnownArea } from "./area-grammar";
import { AREA_WORDS } from "./area-words";
import { afterRegion, endOfNamed } from "./named-complements";
import { isSaidTwice, isTitleOfOwn, superiorOf } from "./superior-complements";
import type { TitleCore } from "./title-core";
import type { Token } from "../tokens";

/** Return where what a preposition governs begins; of "the Government of Kenya", the state. */
export function objectAfter(tokens: readonly Token[], at: number): number {
  const object = at + (tokens[at + 1]?.word === "the" ? 2 : 1);
  if (tokens[at]?.word !== "of" || !isGovernment(tokens, object)) return object;
  return object + (tokens[object + 2]?.word === "the" ? 3 : 2);
}

/** Return where the state, body, superior or field ends that a title keeps; null for none. */
export function endOfKept(tokens: readonly Token[], at: number, core: TitleCore): number | null {
  const token = tokens[at];
  if (token?.country || token?.organization) return endOfNamed(tokens, at);
  const superior = superiorOf(tokens, at, core);
  if (superior && superior.at > at && isSaidTwice(core, superior.noun)) return superior.at;
  const area =
    superior && !isTitleOfOwn(superior)
      ? superior.next
      : (readArea(tokens, at, core.isCapitalised) ?? smallArea(tokens, at, core));
  return afterRegion(tokens, area) ?? area;
}

/** "the Minister of justice, Ada Obi": a field in lower case after a noun that has a capital. */
function smallArea(tokens: readonly Token[], at: number, { noun, isCapitalised }: TitleCore): number | null {
  const isField = tokens[at - 1]?.word === "of" && AREA_WORDS.has(tokens[at]?.word ?? "");
  if (!isCapitalised || !isField || !/^(?:vice-)?minister$/u.test(noun)) return null;
  const next = readKnownArea(tokens, at, false);
  const after = tokens[next ?? -1];
  return after?.word === "," || (after?.kind === "WORD" && after.isCapitalised) ? next : null;
}
