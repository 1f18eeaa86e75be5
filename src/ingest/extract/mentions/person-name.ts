import type { Extent } from "../../sentences";
import { AREA_WORDS } from "./area-words";
import { skipHonorifics } from "./courtesies";
import { NO_NAMES } from "./no-names";
import { HONORIFICS, NAME_PARTICLES, POST_NOMINALS, TITLE_QUALIFIERS, titleNoun } from "./title-words";
import type { Token } from "./tokens";

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

const MOST_WORDS = 8;
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
  return opensFiliation || (isGivenName && start > from)
    ? readTitledPersonName(tokens, from)
    : readNameAt(tokens, from, start);
}

/** Courtesies that no ruler's title follows. */
const PERSONAL = /^(?:dr|mr|prof|eng|engr|shri|professor|h\.e)\.?$/u;

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
  if (GIVEN_NAMES.has(token.text)) return isNameWord(following, true) || NAME_PARTICLES.has(following.word);
  return !token.isCapitalised && PREFIXES.has(token.word) && (following.isCapitalised || PREFIXES.has(following.word));
}

/** Words that are also names: after a title they open one. */
const GIVEN_NAMES = new Set(["He", "So", "An", "Do", "Amir", "Emir", "Sultan", "Dean", "Prince", "King"]);

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

function endOfName(tokens: readonly Token[], start: number): number {
  let end = start;
  for (let at = start; at < Math.min(start + MOST_WORDS, tokens.length); at++) {
    const token = tokens[at];
    if (
      !token ||
      (at > start &&
        (isPostNominal(token) || areLettersAfter(tokens, at) || isReferenceCode(tokens, at) || isPurpose(tokens, at)))
    )
      break;
    if (isNameWord(token, at === start) || isInitial(tokens, at) || isSurname(tokens, at, start)) end = at + 1;
    else if (isNickname(tokens, at, start)) at += 2;
    else if (!isInnerParticle(tokens, at, start)) break;
  }
  return skipGeneration(tokens, end > start && DESCENTS.has(tokens[end]?.text ?? "") ? end + 1 : end);
}

/** "Foreign Minister To Visit Lima": what is planned, no name such as "To Lam". */
function isPlanned(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "To" && PLANS.has(tokens[at + 1]?.word ?? "");
}

const PLANS = new Set(
  "visit attend meet sign host hold lead travel address join depart chair open represent receive tour head inaugurate brief discuss launch make pay leave speak seek".split(
    " ",
  ),
);

/** "President Obi To Visit Lima": so headlines in capitals say what is planned. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "To" && tokens[at + 1]?.isCapitalised === true && tokens[at + 2]?.isCapitalised === true;
}

/** "KC", "PhD": letters after a name, which are written as such. */
function isPostNominal({ word, text }: Token): boolean {
  return POST_NOMINALS.has(word) && (text === text.toUpperCase() || /^(?:PhD|Esq)$/u.test(text));
}

/** "Ada Obi S.C.": letters with points after a name, which no further name follows. */
function areLettersAfter(tokens: readonly Token[], at: number): boolean {
  const letters = tokens[at]?.text ?? "";
  if (!/^(?:\p{Lu}\.){1,3}\p{Lu}\.?$/u.test(letters) || !POST_NOMINALS.has(letters.replaceAll(".", "").toLowerCase()))
    return false;
  const following = tokens[at + 1];
  return following?.kind !== "WORD" || !following.isCapitalised;
}

/** "A K Obi": a letter that is a word by itself elsewhere. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const [letter, following] = [tokens[at], tokens[at + 1]];
  if (letter?.text !== "A" || following?.kind !== "WORD") return false;
  return /^\p{Lu}\.?$/u.test(following.text) && tokens[at + 2]?.isCapitalised === true;
}

/** "FA176": letters and a number in one are no name. */
function isReferenceCode(tokens: readonly Token[], at: number): boolean {
  const [letters, number] = [tokens[at], tokens[at + 1]];
  return number?.kind === "NUMBER" && letters?.end === number.start;
}

/** "Jr." and "Sr.", with or without a comma, belong to a name. */
function skipGeneration(tokens: readonly Token[], end: number): number {
  const at = end + (tokens[end]?.word === "," ? 1 : 0);
  return /^[js]r\.?$/u.test(tokens[at]?.word ?? "") ? at + 1 : end;
}

function isNameWord(token: Token, isFirst: boolean): boolean {
  if (token.kind !== "WORD" || NO_NAMES.has(token.word)) return false;
  if (!token.isCapitalised) return /^(?:al|el|an|as|ad|ar|at|ash|d)[-'’]\p{Lu}/u.test(token.text);
  return !titleNoun(token.word) && !(isFirst && (AREA_WORDS.has(token.word) || TITLE_QUALIFIERS.has(token.word)));
}

/** "bin Sultan": a father's name can be a word that is otherwise a title. */
function isPatronym(tokens: readonly Token[], at: number, start: number): boolean {
  return at > start && tokens[at]?.isCapitalised === true && FILIATIONS.has(tokens[at - 1]?.word ?? "");
}

/** "son of" and "daughter of" after a father's name. */
const DESCENTS = new Set(["uulu", "kyzy", "kizi", "qizi", "ugli", "ogli", "oglu", "ogly", "uly", "o‘g‘li", "oʻgʻli"]);
const FILIATIONS = new Set(["bin", "bint", "ibn", "ben", "ould", "binti"]);
const DIRECTIONS = new Set(["north", "south", "east", "west"]);

/** A word that is a name only by where it stands: "bin Sultan", "Catherine West", "Men Sam On". */
function isSurname(tokens: readonly Token[], at: number, start: number): boolean {
  return (
    isPatronym(tokens, at, start) ||
    isDirection(tokens, at, start) ||
    isLastSyllable(tokens, at, start) ||
    isMiddleName(tokens, at, start)
  );
}

/** "Juma Sultan Saif". */
function isMiddleName(tokens: readonly Token[], at: number, start: number): boolean {
  const following = tokens[at + 1];
  return at > start && tokens[at]?.text === "Sultan" && following?.kind === "WORD" && isNameWord(following, true);
}

/** "Men Sam On, …", "Kim Yong So met …": a small word written as a name where lower case goes on. */
function isLastSyllable(tokens: readonly Token[], at: number, start: number): boolean {
  const following = tokens[at + 1];
  const goesOn = following === undefined || (following.kind !== "NUMBER" && !following.isCapitalised);
  return at > start && LAST_SYLLABLES.has(tokens[at]?.text ?? "") && goesOn && at > start + 1;
}

const LAST_SYLLABLES = new Set(["On", "An", "In", "So", "No", "Do", "Our", "Her", "His"]);

/** "Catherine West": a surname where no name of a place goes on. */
function isDirection(tokens: readonly Token[], at: number, start: number): boolean {
  if (at !== start + 1 || !DIRECTIONS.has(tokens[at]?.word ?? "") || !tokens[at]?.isCapitalised) return false;
  const following = tokens[at + 1];
  return following?.kind !== "COUNTRY" && !(following?.kind === "WORD" && following.isCapitalised);
}

function isInnerParticle(tokens: readonly Token[], at: number, start: number): boolean {
  if (at === start || !NAME_PARTICLES.has(tokens[at]?.word ?? "")) return false;
  const following = tokens[at + 1];
  return (
    following !== undefined &&
    (isNameWord(following, true) ||
      (following.isCapitalised && FILIATIONS.has(tokens[at]?.word ?? "")) ||
      (NAME_PARTICLES.has(following.word) && following.word !== "y"))
  );
}

/** "Ada “Addie” Obi". */
function isNickname(tokens: readonly Token[], at: number, start: number): boolean {
  const [opening, nickname, closing, following] = tokens.slice(at, at + 4);
  if (at === start || !/^["“]$/u.test(opening?.text ?? "") || !/^["”]$/u.test(closing?.text ?? "")) return false;
  return nickname?.isCapitalised === true && following?.kind === "WORD" && following.isCapitalised;
}

/** "Obi KC", "Obi, S.C., M.P.": letters after a name, one after the other. */
function skipPostNominals(tokens: readonly Token[], end: number): number {
  const at = end + (tokens[end]?.word === "," ? 1 : 0);
  const token = tokens[at];
  const areLetters = token !== undefined && /^(?:\p{Lu}{2}|(?:\p{Lu}\.){2})/u.test(token.text);
  return areLetters && POST_NOMINALS.has(token.word.replaceAll(".", "")) ? skipPostNominals(tokens, at + 1) : end;
}
