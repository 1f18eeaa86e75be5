import { readKnownArea } from "./area-grammar";
import type { Complements } from "./complement";
import type { Token } from "./tokens";

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
  if (tokens[at - 1]?.word !== "the" || tokens[at]?.isCapitalised !== false) return false;
  const body = readKnownArea(tokens, at, false) ?? at;
  const next = UNNAMED_BODIES.has(tokens[body - 1]?.text ?? "") && body > at ? body : body + 1;
  if (!MINISTRIES.test(tokens[next - 1]?.text ?? "") || next - at < 2) return false;
  found.next = next;
  return true;
}

const MINISTRIES = /^(?:ministry|office|department|embassy)$/u;
