import type { FoundOrganizationKind } from "../../extraction";
import { properNames } from "./organization-heads";
import { headAt, IS_OUTSIDE, isAreaWord, isNameWord, isPhraseWord, isState } from "./organization-words";
import { titleNoun } from "../titles/title-words";
import type { Token } from "../tokens";

/** The name of a body in a sentence: its first and its last token, and the state it is said to be of. */
export interface OrganizationName {
  readonly first: number;
  readonly last: number;
  readonly kind: FoundOrganizationKind;
  readonly country: string | null;
}

/** Bodies of a state: the name leaves the state out. */
const OF_STATE: ReadonlySet<FoundOrganizationKind> = new Set(["GOVERNMENT", "PARLIAMENT"]);
/** "the Kazakh Foreign Ministry" is named without its state, "the New Zealand Police" with it. */
const LEAVES_STATE_OUT =
  /^(?:Ministry|Ministries|Department|Departments|Cabinet|Cabinet of Ministers|Council of Ministers|(?:Supreme|Constitutional|High) Court)$/u;
/** Heads that name a body without any other word. */
const STANDS_ALONE = /^(?:Parliament|Senate|senate|Congress|.+\s.+)$/u;
const CONNECTS = /^(?:of|for|on|to|against)$/u;
/** "the European Union on Support for Angola": bodies whose names never go on with what a text is on. */
const IS_ON_NOTHING = /^(?:Union|Bank|Fund|Parliament|Ministry|Government|University|Company|Corporation)$/u;
/** Parts of other bodies: "Office of the Central Commission". */
const PARTS_OF_BODIES = /^(?:Office|Bureau|Secretariat)$/u;
const LONGEST_NAME = 12;

/** Find the names that a noun such as "Ministry" or "Airlines" heads. */
export function organizationNames(tokens: readonly Token[]): OrganizationName[] {
  const names: OrganizationName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const head = headAt(tokens, at);
    const name = head && nameAround(tokens, at, head);
    if (!name) continue;
    if (name.first > (names.at(-1)?.last ?? -1)) names.push(name);
    else if (names.at(-1)?.first === name.first) names.splice(-1, 1, name);
    at = Math.max(at, name.last);
  }
  return names;
}

function nameAround(
  tokens: readonly Token[],
  at: number,
  { words, length, kind }: NonNullable<ReturnType<typeof headAt>>,
): OrganizationName | null {
  const own = at + length - 1;
  const isOfState = kind === "MECHANISM" && isNameWord(tokens[at - 1]) && countryAfter(tokens, own) !== null;
  const right = isOfState ? own : legalFormEnd(tokens, rightEnd(tokens, own, kind));
  const last = kind === "GOVERNMENT" ? endBeforeLetters(tokens, own, right) : right;
  const isLast = last === own;
  const first = leftEnd(
    tokens,
    at,
    isLast ? !LEAVES_STATE_OUT.test(words) && kind !== "PARLIAMENT" : !OF_STATE.has(kind),
  );
  const isBare = first === at && isLast;
  const opening =
    OF_STATE.has(kind) || (kind === "MECHANISM" && isOfOne(tokens, first))
      ? (tokens[first]?.country?.code ?? null)
      : null;
  const country = countryBefore(tokens, first) ?? countryAfter(tokens, last) ?? opening;
  if (words === "Union" && first === at && tokens[at + 1]?.word === "for") return null;
  if (kind === "COMPANY" && isField(tokens, first, last)) return null;
  if (isBare && !STANDS_ALONE.test(words) && !(country && OF_STATE.has(kind))) return null;
  return { first, last, kind, country };
}

/** "Small and Medium Enterprises", "Heavy Industries Minister": companies of a sort, and what somebody is minister of. */
function isField(tokens: readonly Token[], first: number, last: number): boolean {
  if (/^(?:Micro|Small|Medium|Medium-Sized|State|Public)$/iu.test(tokens[first]?.text ?? "")) return true;
  const after = isAreaWord(tokens[last + 1]) ? last + 2 : last + 1;
  return /^(?:Ministers?|Ministry)$/u.test(tokens[after]?.text ?? "");
}

/** "Russian Security Council", not "Kenyan–Peruvian Forum" nor "Kenya Council". */
function isOfOne(tokens: readonly Token[], first: number): boolean {
  return tokens[first]?.country?.form === "DEMONYM" && !/^(?:[-–—/]|and)$/u.test(tokens[first + 1]?.text ?? "");
}

/** Walk left over the capitalised words: "Supreme Interstate Council", "Gangmasters and Labor Abuse Authority". */
function leftEnd(tokens: readonly Token[], head: number, namesState: boolean): number {
  let first = head;
  while (first > 0 && head - first < LONGEST_NAME) {
    if (isNameWord(tokens[first - 1]) || (namesState && isState(tokens[first - 1]))) first--;
    else if (joinsOwner(tokens, first)) first -= 2;
    else if (first < head && joinsStates(tokens, first)) first -= 2;
    else if (first < head && joinsDeterminedWord(tokens, first)) first -= 2;
    else break;
  }
  while (first < head && IS_OUTSIDE.test(tokens[first]?.text ?? "")) first++;
  return first;
}

/** "Peru People's Party", "Lao Women's Union". */
function joinsOwner(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first - 1]?.word === "'s" &&
    /^(?:People|Women|Children|Farmers|Teachers|Youth)$/u.test(tokens[first - 2]?.text ?? "")
  );
}

/** "Kazakhstan-U.K. Strategic Dialogue", "EU–Kenya Business Forum". */
function joinsStates(tokens: readonly Token[], first: number): boolean {
  const isJoined = /^[-–]$/u.test(tokens[first - 1]?.text ?? "") && isState(tokens[first]);
  return isJoined && (isState(tokens[first - 2]) || isNameWord(tokens[first - 2]));
}

/** "the Joint Trade and Economic Commission": words before "and" belong to the name when nothing else can open the phrase. */
function joinsDeterminedWord(tokens: readonly Token[], first: number): boolean {
  if (!/^(?:and|&)$/u.test(tokens[first - 1]?.text ?? "") || !isNameWord(tokens[first - 2])) return false;
  if (headAt(tokens, first - 2) !== null) return false;
  let opener = first - 3;
  while (isNameWord(tokens[opener]) && first - opener < LONGEST_NAME) opener--;
  if (opensProperName(tokens, opener + 1)) return false;
  const before = tokens[opener];
  // "CEO of Lima Electricity and Water Authority".
  const isOfOfficer = before?.word === "of" && titleNoun(tokens[opener - 1]?.word ?? "") !== null;
  if (isOfOfficer && isAreaWord(tokens[first - 2])) return true;
  return before === undefined || isState(before) || /^(?:the|its|their|['’]s)$/iu.test(before.text);
}

/** Walk right over "of Foreign Affairs, Trade and Industry". */
function rightEnd(tokens: readonly Token[], head: number, kind: FoundOrganizationKind): number {
  let last = head;
  while (CONNECTS.test(tokens[last + 1]?.text ?? "") && last - head < LONGEST_NAME) {
    if (tokens[last + 1]?.text === "on" && IS_ON_NOTHING.test(tokens[head]?.text ?? "")) break;
    const start = last + (tokens[last + 2]?.word === "the" ? 3 : 2);
    const regions = kind === "GOVERNMENT" ? endOfRegions(tokens, start) : null;
    if (regions !== null) return regions;
    const isNamed = isNameWord(tokens[start]) || (!OF_STATE.has(kind) && isState(tokens[start]));
    if (!isNamed || headAt(tokens, start) !== null || opensProperName(tokens, start)) break;
    const end = phraseEnd(tokens, start, OF_STATE.has(kind) ? isAreaWord : isPhraseWord);
    const nested = PARTS_OF_BODIES.test(tokens[head]?.text ?? "") ? headAt(tokens, end + 1) : null;
    last = nested ? end + nested.length : withoutPerson(tokens, start, end);
    if (!nested && (OF_STATE.has(kind) || isState(tokens[last]))) break;
  }
  return last;
}

const LONGEST_REGIONS = 8;

/** "Department of American and Oceanian Affairs": regions that a department deals with, the first perhaps a state's. */
function endOfRegions(tokens: readonly Token[], start: number): number | null {
  if (tokens[start]?.country?.form !== "DEMONYM") return null;
  const length = tokens
    .slice(start, start + LONGEST_REGIONS)
    .findIndex(({ text }) => /^(?:Affairs|Countries|Cooperation)$/u.test(text));
  const words = tokens.slice(start, start + length);
  return length > 0 && words.every((token) => token.isCapitalised || /^(?:and|&|,)$/u.test(token.word))
    ? start + length
    : null;
}

/** "the Office of Trade Loan Promotion (OTLP)": capitalised words up to the letters in brackets that stand for the name. */
function endBeforeLetters(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end - last < LONGEST_REGIONS && isNameWord(tokens[end + 1])) end++;
  const [bracket, letters, closing] = tokens.slice(end + 1, end + 4);
  const isLetters = bracket?.text === "(" && /^\p{Lu}{2,6}$/u.test(letters?.text ?? "") && closing?.text === ")";
  return isLetters && end > last && last > first ? end : last;
}

const LONGEST_PROPER_NAME = 5;

function opensProperName(tokens: readonly Token[], start: number): boolean {
  let words = "";
  for (const { text } of tokens.slice(start, start + LONGEST_PROPER_NAME)) {
    words += /^['’]/u.test(text) ? "'s" : words === "" ? text : ` ${text}`;
    if (words in properNames) return true;
  }
  return false;
}

/** "Chair of the Committee on Foreign Affairs Ada Obi": after the words of a field, two others are a person's name. */
function withoutPerson(tokens: readonly Token[], start: number, end: number): number {
  let last = end;
  while (last > start && !isAreaWord(tokens[last]) && tokens[last]?.kind === "WORD") last--;
  return end - last >= 2 && (isAreaWord(tokens[last]) || isState(tokens[last])) ? last : end;
}

function phraseEnd(tokens: readonly Token[], start: number, belongs: typeof isNameWord): number {
  let last = wordsEnd(tokens, start, belongs);
  let listed = last;
  for (;;) {
    const isComma = tokens[listed + 1]?.text === ",";
    const joined = listed + (isComma ? 2 : 1);
    const isLast = /^(?:and|&)$/u.test(tokens[joined]?.text ?? "");
    const next = isLast ? joined + (tokens[joined + 1]?.word === "the" ? 2 : 1) : joined;
    if ((!isComma && !isLast) || !isAreaWord(tokens[next]) || headAt(tokens, next) !== null) return last;
    listed = wordsEnd(tokens, next, isLast ? belongs : isAreaWord);
    // "the Communist Party and State President Obi": a title of its own.
    if (isLast && titleNoun(tokens[listed + 1]?.word ?? "")) return last;
    // A list without its last "and" may be a list of bodies or of people.
    if (isLast) last = listed;
    if (isLast) return last;
  }
}

/** "Co., Ltd". */
function legalFormEnd(tokens: readonly Token[], last: number): number {
  const dot = tokens[last + 1]?.text === "." ? 1 : 0;
  const isFollowed =
    tokens[last + dot + 1]?.text === "," && /^(?:Ltd|Limited|Inc|LLC)$/u.test(tokens[last + dot + 2]?.text ?? "");
  return isFollowed ? last + dot + 2 : last;
}

function wordsEnd(tokens: readonly Token[], start: number, belongs: (token: Token | undefined) => boolean): number {
  let last = start;
  while (belongs(tokens[last + 1])) last++;
  return last;
}

function countryBefore(tokens: readonly Token[], first: number): string | null {
  const at = /^['’]s$/u.test(tokens[first - 1]?.text ?? "") ? first - 2 : first - 1;
  return tokens[at]?.country?.code ?? null;
}

function countryAfter(tokens: readonly Token[], last: number): string | null {
  const object = objectAt(tokens, last);
  return object === last ? null : (tokens[object]?.country?.code ?? null);
}

/** Where what follows a name after "of" or "of the" begins; the name itself when there is none. */
function objectAt(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.word !== "of") return last;
  return last + (tokens[last + 2]?.word === "the" ? 3 : 2);
}
