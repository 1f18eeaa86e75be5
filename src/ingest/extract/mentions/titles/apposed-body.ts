import { isGovernment } from "./area-grammar";
import { keep, ownedAt, type Complements } from "./complement";
import type { Token } from "../tokens";

/** "Secretary, Ministry of Trade, …", "Director, Pacific Division, Ministry of Trade of Fiji", "Secretary, Peruvian Ministry of Trade": the last body is the post's. */
export function cutApposedBody(tokens: readonly Token[], found: Complements): void {
  if (found.organization) cutDivision(tokens, found);
  if (found.organization || cutGovernment(tokens, found)) return;
  const unit = unitEnd(tokens, found.next);
  const comma = unit ?? found.next;
  const owner = tokens[comma + 1]?.country ?? null;
  const at = owner ? ownedAt(tokens, comma + 1) : comma + 1;
  const body = tokens[at];
  const isBody = tokens[comma]?.word === "," && body?.kind === "ORGANIZATION";
  const state = isBody && !owner ? stateAfter(tokens, at + 1) : null;
  const next = isBody ? (state?.next ?? afterOwner(tokens, at + 1)) : comma;
  if ((!isBody && unit === null) || !/^(?:[,;.)]|and|was|is)$/u.test(tokens[next]?.word ?? ".")) return;
  if (isBody && unit === null && !/^[,;.)]$/u.test(tokens[next]?.word ?? ".")) return;
  if (unit !== null) keep(found, unit);
  found.next = next;
  // The larger one of two bodies tells whose the post is.
  const larger = isBody ? tokens[next - 1]?.organization : null;
  found.organization = isBody ? (larger ?? body.organization) : null;
  found.country ??= owner?.code ?? state?.country ?? null;
}

/** "Office of Legal Affairs of the Reef Union": the body that a body is of. */
function afterOwner(tokens: readonly Token[], at: number): number {
  const object = at + (tokens[at + 1]?.word === "the" ? 2 : 1);
  return tokens[at]?.word === "of" && tokens[object]?.kind === "ORGANIZATION" ? object + 1 : at;
}

/** "head of the Reef Fund (RF) External Relations division": a part of the body just named. */
function cutDivision(tokens: readonly Token[], found: Complements): void {
  const isBracketed = tokens[found.next]?.word === "(" && tokens[found.next + 2]?.word === ")";
  const from = found.next + (isBracketed ? 3 : 0);
  const length = tokens.slice(from, from + LONGEST_UNIT).findIndex(({ word }) => UNITS.has(word));
  const words = tokens.slice(from, from + length);
  const isName = words.every(({ kind, word, isCapitalised }) => (kind === "WORD" && isCapitalised) || word === "and");
  if (length > 0 && isName) found.next = from + length + 1;
}

const LONGEST_UNIT = 6;

/** ", Government of Peru" after a title. */
function cutGovernment(tokens: readonly Token[], found: Complements): boolean {
  if (tokens[found.next]?.word !== "," || found.country || !isGovernment(tokens, found.next + 1)) return false;
  const state = stateAfter(tokens, found.next + 2);
  found.country = state?.country ?? null;
  found.next = state?.next ?? found.next;
  return state !== null;
}

const UNITS = new Set(["division", "section", "department", "branch", "directorate", "bureau", "unit", "desk"]);

/** ", Pacific and Asia Division": a part of a ministry that belongs to the title. */
function unitEnd(tokens: readonly Token[], comma: number): number | null {
  if (tokens[comma]?.word !== ",") return null;
  const length = tokens
    .slice(comma + 1, comma + 9)
    .findIndex(({ word, isCapitalised, organization }) =>
      organization ? UNITS.has(word.split(" ").at(-1) ?? "") : isCapitalised && UNITS.has(word),
    );
  const words = tokens.slice(comma + 1, comma + 1 + length);
  const isName = words.every(({ word, isCapitalised }) => isCapitalised || word === "and" || word === "&");
  const next = comma + 2 + length;
  return length >= 0 && isName && !isMinistry(tokens, comma + 1, next) ? next : null;
}

/** A department that no other body follows may be the ministry itself. */
function isMinistry(tokens: readonly Token[], from: number, next: number): boolean {
  return tokens[from]?.kind === "ORGANIZATION" && next === from + 1 && tokens[next + 1]?.kind !== "ORGANIZATION";
}

function stateAfter(tokens: readonly Token[], at: number): { country: string; next: number } | null {
  const object = at + (tokens[at + 1]?.word === "the" ? 2 : 1);
  const isListed = tokens[at]?.word === "," && /^[;.]?$/u.test(tokens[object + 1]?.word ?? "");
  const country = tokens[at]?.word === "of" || isListed ? tokens[object]?.country : null;
  return country ? { country: country.code, next: object + 1 } : null;
}
