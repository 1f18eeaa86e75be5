import type { Extent } from "../../../sentences";
import { skipHonorifics } from "./courtesies";
import { endOfName, isPlanned, skipPostNominals } from "./name-end";
import { isBareGivenName } from "./given-names";
import { areInitials } from "../titles/letters-of-bodies";
import { isNameWord } from "./name-words";
import { FILIATIONS } from "./surnames";
import { HONORIFICS, NAME_PARTICLES } from "../titles/title-words";
import type { Token } from "../tokens";

export type Gender = "F" | "M";

/** A person's name as it stands: `name` is its extent without courtesies, `next` where the text goes on. */
export interface PersonName {
  readonly from: number;
  readonly next: number;
  readonly name: Extent;
  readonly words: number;
  readonly hasHonorific: boolean;
  readonly gender: Gender | null;
}

const GENDERS: Readonly<Record<string, Gender>> = {
  mr: "M",
  "mr.": "M",
  sir: "M",
  lord: "M",
  shri: "M",
  prince: "M",
  sheikh: "M",
  señor: "M",
  mrs: "F",
  "mrs.": "F",
  ms: "F",
  "ms.": "F",
  miss: "F",
  dame: "F",
  lady: "F",
  smt: "F",
  "smt.": "F",
  madam: "F",
  madame: "F",
  sheikha: "F",
  baroness: "F",
};

/** Read the name that begins at a token, after its courtesies and up to the letters after it. */
export function readPersonName(tokens: readonly Token[], from: number): PersonName | null {
  if (isOfPlace(tokens, from)) return null;
  const start = skipHonorifics(tokens, from);
  const opensFiliation = GIVEN_NAMES.has(tokens[start]?.text ?? "") && FILIATIONS.has(tokens[start + 1]?.word ?? "");
  // "Dr. Sultan Al Jabri".
  const isGivenName =
    /^(?:Sultan|Amir|Emir|Dean)$/u.test(tokens[start]?.text ?? "") && PERSONAL.test(tokens[start - 1]?.word ?? "");
  return opensFiliation || (isGivenName && start > from) || isBareGivenName(tokens, start) || isSmallName(tokens, start)
    ? readTitledPersonName(tokens, from)
    : readNameAt(tokens, from, start);
}

/** "He Weidong, …", "So Min-jun": a family name that is a word elsewhere, where a given name follows. */
function isSmallName(tokens: readonly Token[], at: number): boolean {
  const [family, given, after] = tokens.slice(at, at + 3);
  if (isHyphened(family, given)) return true;
  const isGiven = given?.kind === "WORD" && given.isCapitalised && isNameWord(given, true);
  return family?.text === "He" && isGiven && (after === undefined || !after.isCapitalised);
}

/** "No Min-jun": syllables joined as in Korean names. */
function isHyphened(family: Token | undefined, given: Token | undefined): boolean {
  const isSmall = /^(?:No|In|On|So|Do|An|He|To|U|My)$/u.test(family?.text ?? "");
  return isSmall && given !== undefined && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given.text) && isNameWord(given, true);
}

/** Courtesies that no ruler's title follows. */
const PERSONAL =
  /^(?:dr|mr|prof|eng|engr|shri|professor|h\.e|mawlawi|maulvi|mullah|mulla|col|gen|lt|maj|brig|general|colonel|amb|ambassador)\.?$/u;

/** "Ambassador to St. Paul": what follows "St." is the name of a place, not of the ambassador. */
function isOfPlace(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before?.isCapitalised === true && /^(?:St\.?|Saint|Sainte|Fort|Port|Mount)$/u.test(before.text);
}

/** Read the name that follows a title, where it can also begin with a particle or with a word such as "He". */
export function readTitledPersonName(tokens: readonly Token[], from: number): PersonName | null {
  if (isOfPlace(tokens, from)) return null;
  const start = skipHonorifics(tokens, from);
  let first = start;
  while (first < start + 3 && opensSurname(tokens, first)) first++;
  // "Sultan bin Ali".
  if (first > start && FILIATIONS.has(tokens[first]?.word ?? "")) first++;
  const name = readNameAt(tokens, from, first);
  const opening = tokens[start];
  return name && opening
    ? {
        ...name,
        name: { start: Math.min(opening.start, name.name.start), end: name.name.end },
        words: name.words + first - start,
      }
    : null;
}

/** "von der Leyen", "de Villiers", "He Lifeng". */
function opensSurname(tokens: readonly Token[], at: number): boolean {
  const [token, following] = [tokens[at], tokens[at + 1]];
  if (!token || !following) return false;
  if (isHyphened(token, following)) return true;
  if (GIVEN_NAMES.has(token.text)) return isNameWord(following, true) || NAME_PARTICLES.has(following.word);
  return !token.isCapitalised && PREFIXES.has(token.word) && (following.isCapitalised || PREFIXES.has(following.word));
}

/** Words that are also names: after a title they open one. */
const GIVEN_NAMES = new Set(["He", "So", "An", "Do", "Amir", "Emir", "Sultan", "Dean", "Prince", "King", "Said"]);

const PREFIXES = new Set([
  "von",
  "van",
  "de",
  "da",
  "dos",
  "der",
  "den",
  "del",
  "di",
  "le",
  "la",
  "ten",
  "ter",
  "al",
  "el",
]);

/** A word of lower case that can open a name: "al-Obi", or what "Jr." is printed as. */
const IS_SMALL_NAME = /^(?:(?:al|el|an|as|ad|ar|at|ash|d)[-'’]\p{Lu}|[js]r\.?$)/u;

/** Whether a word is one of those that open no name, which most are. */
function isPlain(token: Token | undefined): boolean {
  return token?.kind === "WORD" && !token.isCapitalised && !IS_SMALL_NAME.test(token.text);
}

function readNameAt(tokens: readonly Token[], from: number, opening: number): PersonName | null {
  if (isPlain(tokens[opening]) || isPlanned(tokens, opening)) return null;
  const start = isBracketedName(tokens, opening) ? opening + 3 : opening;
  const end = endOfName(tokens, start);
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (end === start || (end === start + 1 && first && HONORIFICS.has(first.word) && first.text.endsWith(".")))
    return null;
  if (!first || !last || (end === start + 1 && /^(?:.|\p{Lu}{2}|[IVX]{2,4})$/u.test(first.text))) return null;
  if (areInitials(tokens, end)) return null;
  const courtesies = tokens.slice(from, opening).map(({ word }) => word);
  const peerage = PEERS.has(courtesies.at(-1) ?? "") ? peerageEnd(tokens, end) : end;
  // "Sheikh Sera": a single name is told with it.
  const isSheikh = end === start + 1 && /^sh(?:ei|ai)kha?$/u.test(courtesies.at(-1) ?? "");
  const name = tokens[peerage > end || isSheikh ? opening - 1 : opening];
  return {
    from,
    next: skipPostNominals(tokens, peerage),
    name: { start: name?.start ?? first.start, end: tokens[peerage - 1]?.end ?? last.end },
    words: end - start,
    hasHonorific: opening > from,
    gender: courtesies.map((word) => GENDERS[word]).find((gender) => gender !== undefined) ?? null,
  };
}

const PEERS = new Set(["lord", "lady", "baroness", "baron"]);

/** "Lord (Juan) Paz". */
function isBracketedName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== "(" || !PEERS.has(tokens[at - 1]?.word ?? "")) return false;
  const [given, end, surname] = tokens.slice(at + 1, at + 4);
  return given?.isCapitalised === true && end?.word === ")" && surname?.isCapitalised === true;
}

/** "Lord Obi of Stoke Newington": the place of a peer belongs to the name. */
function peerageEnd(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.word !== "of") return end;
  let next = end + 1;
  while (next < end + 4 && isNameWord(tokens[next] as Token, next === end + 1)) next++;
  return next > end + 1 ? next : end;
}
