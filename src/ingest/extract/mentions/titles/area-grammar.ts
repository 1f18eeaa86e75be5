import { AREA_WORDS } from "./area-words";
import { readTitleCore } from "./title-core";
import { HONORIFICS, NAME_PARTICLES, TITLE_QUALIFIERS, titleNoun } from "./title-words";
import type { Token } from "../tokens";

/**
 * Read the field of a post from a token on, and return where it ends: "Foreign Affairs", "Youth, Sports and Culture".
 * Known words of fields go on; the first capitalised word that is none begins a name.
 */
export function readArea(tokens: readonly Token[], from: number, isCapitalised: boolean): number | null {
  const unknown = isArea(tokens[from], isCapitalised) ? null : unknownField(tokens, from, isCapitalised);
  return unknown === null ? readKnownArea(tokens, from, isCapitalised) : goOn(tokens, unknown, isCapitalised);
}

/** Read a field whose first word is known as that of a field. */
export function readKnownArea(tokens: readonly Token[], from: number, isCapitalised: boolean): number | null {
  return isArea(tokens[from], isCapitalised) ? goOn(tokens, from + 1, isCapitalised) : null;
}

function goOn(tokens: readonly Token[], from: number, isCapitalised: boolean): number {
  let next = from;
  for (;;) {
    const further = furtherArea(tokens, next, isCapitalised);
    if (further === null) return next;
    next = further;
  }
}

/** Ranks, which open the name that follows: "Chief of Army Staff General Obi". */
const RANKS = new Set(["general", "admiral", "marshal", "major", "prince", "senior"]);

/** "Minister of Mines and Vice Admiral Obi": the rank of the next. */
function opensRank(tokens: readonly Token[], at: number): boolean {
  return /^(?:vice|rear|air|field) (?:admiral|marshal|chief|vice|commodore)$/u.test(
    `${tokens[at]?.word ?? ""} ${tokens[at + 1]?.word ?? ""}`,
  );
}

function isArea(token: Token | undefined, isCapitalised: boolean): boolean {
  if (token?.country?.form === "DEMONYM" && token.text.endsWith("s")) return true;
  if (token?.kind !== "WORD" || RANKS.has(token.word) || (isCapitalised && !token.isCapitalised)) return false;
  return (AREA_WORDS.has(token.word) || TITLE_QUALIFIERS.has(token.word)) && !titleNoun(token.word);
}

/** "Northern Ireland", "New South Wales": what follows names the region. */
const REGIONAL = new Set(["northern", "southern", "eastern", "western", "new"]);

function furtherArea(tokens: readonly Token[], at: number, isCapitalised: boolean): number | null {
  if (isArea(tokens[at], isCapitalised)) return at + 1;
  if (isSmallTail(tokens, at)) return at + 1;
  // "Minister of Women’s Affairs".
  if (/^['’]s?$/u.test(tokens[at]?.text ?? "") && isArea(tokens[at + 1], isCapitalised)) return at + 2;
  // "Minister for Finance and Economy II" has a colleague.
  if (/^I{2,3}$/u.test(tokens[at]?.text ?? "")) return at + 1;
  if (REGIONAL.has(tokens[at - 1]?.word ?? "") && isFieldName(tokens[at])) return at + 1;
  const joined = skipConnectives(tokens, at);
  if (joined === at || opensRank(tokens, joined) || readTitleCore(tokens, joined) || isGovernment(tokens, joined))
    return null;
  const named = namedField(tokens, joined, isCapitalised);
  if (named !== null) return named;
  if (isArea(tokens[joined], isCapitalised)) return joined + 1;
  const joiner = tokens[joined - 1]?.word === "of" ? joined - 2 : joined - 1;
  return tokens[joiner]?.word === "and" ? lastField(tokens, joined) : null;
}

/** "Minister of Human resources Ada Obi", "Minister for Foreign affairs,": the last word of a field in lower case. */
function isSmallTail(tokens: readonly Token[], at: number): boolean {
  const [before, tail, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isTail =
    /^(?:affairs|resources|relations|cooperation|co-operation|security|development|policy|services|welfare)$/u;
  const goesOn = after === undefined || /^(?:[,.;)(]|of|and)$/u.test(after.word) || after.isCapitalised;
  return before?.isCapitalised === true && AREA_WORDS.has(before.word) && isTail.test(tail?.text ?? "") && goesOn;
}

/** "Minister of Mines, Government of Peru": whose minister it is. */
export function isGovernment(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "government" && isOfState(tokens, at + 1);
}

/** "Foreign Affairs and Moroccan Expatriates", "Foreign and CARICOM Affairs", "Foreign Affairs, European Union and Cooperation". */
function namedField(tokens: readonly Token[], at: number, isCapitalised: boolean): number | null {
  const following = at + 1;
  const isNamed =
    tokens[at]?.country?.form === "DEMONYM" || (tokens[at]?.organization && tokens[at - 1]?.word === "and");
  const isLast = tokens[at]?.organization && tokens[at - 1]?.word === "and" && isOfState(tokens, following);
  if (isLast) return following;
  if (isNamed)
    return isArea(tokens[following], isCapitalised) && !readTitleCore(tokens, following) ? following + 1 : null;
  const isListed = tokens[at]?.organization && tokens[at - 1]?.word === "," && tokens[following]?.word === "and";
  return isListed && isArea(tokens[following + 1], isCapitalised) && !readTitleCore(tokens, following + 1)
    ? following + 2
    : null;
}

function isOfState(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "of" && tokens[at + (tokens[at + 1]?.word === "the" ? 2 : 1)]?.kind === "COUNTRY";
}

/** "of the", "and", "&", a comma with or without "and". */
function skipConnectives(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 3 && ["and", "&", ",", "of", "the", "/", "for", "in"].includes(tokens[next]?.word ?? "")) next++;
  return next;
}

/** A last field that no list has: one capitalised word after "and" where no name can begin. */
function lastField(tokens: readonly Token[], at: number): number | null {
  const after = tokens[at + 1];
  // "Foreign and Caribbean-Community Affairs".
  if (isFieldName(tokens[at]) && /^(?:Affairs|Matters|Relations)$/u.test(after?.text ?? "")) return at + 2;
  if (
    !isFieldName(tokens[at]) ||
    tokens[at]?.text.includes(".") ||
    NAME_PARTICLES.has(after?.word ?? "") ||
    (after?.kind === "WORD" && after.isCapitalised && !HONORIFICS.has(after.word))
  )
    return null;
  return at + 1;
}

/** A field that no list has: "Minister of Hajj and Umrah". */
function unknownField(tokens: readonly Token[], at: number, isCapitalised: boolean): number | null {
  if (!isCapitalised || !isFieldName(tokens[at])) return null;
  if (tokens[at + 1]?.word === "and" && isFieldName(tokens[at + 2])) return at + 3;
  return at + 1;
}

function isFieldName(token: Token | undefined): boolean {
  return token?.kind === "WORD" && token.isCapitalised && !HONORIFICS.has(token.word) && titleNoun(token.word) === null;
}
