import { readKnownArea } from "./area-grammar";
import type { Complements } from "./complement";
import type { Token } from "../tokens";

/** Nouns that name a body of a state in lower case. */
export const UNNAMED_BODIES = new Set([
  ...[
    "ministry",
    "government",
    "department",
    "parliament",
    "embassy",
    "consulate",
    "office",
    "mission",
    "agency",
    "committee",
  ],
  ...["chamber", "corporation", "authority", "service", "federation", "association"],
]);

/** Cut a body in lower case that is not said to be of a state: "at the foreign ministry". */
export function cutUnnamedBody(tokens: readonly Token[], at: number, found: Complements): boolean {
  if (isSameBody(tokens, at)) found.next = at + 2;
  if (isSameBody(tokens, at)) return true;
  if (tokens[at - 1]?.word !== "the" || tokens[at]?.isCapitalised !== false) return false;
  const body = readKnownArea(tokens, at, false) ?? at;
  const next = UNNAMED_BODIES.has(tokens[body - 1]?.text ?? "") && body > at ? body : body + 1;
  if (!MINISTRIES.test(tokens[next - 1]?.text ?? "") || next - at < 2) return false;
  found.next = next;
  return true;
}

/** "the Secretary-General of the same Ministry": the one told of just before. */
function isSameBody(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "same" && UNNAMED_BODIES.has(tokens[at + 1]?.word ?? "");
}

const MINISTRIES = /^(?:ministry|office|department|embassy)$/u;
