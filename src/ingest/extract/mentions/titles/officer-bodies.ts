import { isAfterBareName } from "./after-name";
import { AREA_WORDS } from "./area-words";
import type { OrganizationName } from "../organizations/organization-grammar";
import { HONORIFICS, TITLE_QUALIFIERS, titleNoun } from "./title-words";
import type { Token } from "../tokens";

/** Officers whom only a company or a school has, so that any name that follows is one. */
const OF_FIRMS = /^(?:ceo|cfo|coo|cto|founder|co-founder|rector|vice-rector|provost|manager|trustee)$/u;
/** Officers whose body is known by the noun that its name ends with, as news gives them a field or a place as well. */
const OF_HOUSES =
  /^(?:(?:vice-|co-)?president|head|leader|director(?:-general)?|(?:vice-|co-)?chair(?:man|woman|person)?|dean|(?:vice-)?chancellor|secretary(?:-general)?|curator|principal|coordinator|administrator|treasurer|member|registrar)$/u;
/** What a body is that no list has. */
const HOUSES =
  /^(?:party|museum|gallery|library|theatre|academy|polytechnic|school|college|hospital|trust|institution|society|club|alliance|movement|coalition|network|group|holdings?|guild|initiative|platform|project|programme|orchestra|archives|laboratory|observatory|cathedral|seminary|airlines|exchange|cooperative|union|league|consortium|venture|ventures|partners|capital|enterprises|industries|motors|pharma|mining|cement|steel|council|bureau|chamber|lab|labs|collective|congress|museums|theater|foundation|association|fund|holding|centre|center|program|festival|garden|gardens|zoo|temple|church|mosque|port|airport|railways)$/u;
const LONGEST = 7;

/** Add to the bodies of a sentence those that are named by their officers alone: "CEO of Zorbex, Ada Obi", "Ada Obi, Director of the Kilimo Project". */
export function withOfficerBodies(tokens: readonly Token[], names: readonly OrganizationName[]): OrganizationName[] {
  const further = officerBodies(tokens).filter(
    (body) => !names.some((other) => other.first <= body.last && body.first <= other.last),
  );
  return [...names, ...further];
}

function officerBodies(tokens: readonly Token[]): OrganizationName[] {
  return tokens.flatMap((token, at) => {
    const noun = titleNoun(token.word);
    const isFirm = noun !== null && isOfFirm(tokens, at, noun.noun);
    if (!noun || noun.isPlural || (!isFirm && !OF_HOUSES.test(noun.noun))) return [];
    const of = /^(?:general|executive|officer)$/u.test(tokens[at + 1]?.word ?? "") ? at + 2 : at + 1;
    if (!/^(?:of|at)$/u.test(tokens[of]?.word ?? "")) return [];
    const first = of + (tokens[of + 1]?.word === "the" ? 2 : 1);
    const last = lastOfBody(tokens, first, isFirm, isAfterBareName(tokens, openingOf(tokens, at)));
    return last === null ? [] : [{ first, last, kind: "OTHER", country: null }];
  });
}

/** "CEO", "Chief Executive", "Managing Director", "Chief Financial Officer". */
function isOfFirm(tokens: readonly Token[], at: number, noun: string): boolean {
  const [before, after] = [tokens[at - 1]?.word ?? "", tokens[at + 1]?.word ?? ""];
  return (
    OF_FIRMS.test(noun) ||
    (noun === "chief" && after === "executive") ||
    (noun === "director" && before === "managing") ||
    (noun === "officer" && /^(?:executive|financial|operating)$/u.test(before))
  );
}

/** Where the name of a body ends that begins at a token: at the noun of a house, or before a sign that parts it from names. */
function lastOfBody(tokens: readonly Token[], first: number, isFirm: boolean, isAfter: boolean): number | null {
  const words = tokens.slice(first, first + LONGEST);
  const end = words.findIndex((token, index) => !isOfName(tokens, first + index, token));
  const length = end < 0 ? words.length : end;
  const run = words.slice(0, length);
  if (!run.some(isUnknown)) return null;
  const house = run.findLastIndex(({ word }, index) => index > 0 && HOUSES.test(word));
  if (house > 0) return first + house;
  const isApart = isFirm && isParted(tokens, first + length, length, isAfter);
  return isApart && run.at(-1)?.isCapitalised ? first + length - 1 : null;
}

/** A capitalised word that opens no name of somebody, or "of", "for" and "&" between two. */
function isOfName(tokens: readonly Token[], at: number, token: Token): boolean {
  if (/^(?:of|for|&)$/u.test(token.word)) return tokens[at + 1]?.isCapitalised === true;
  const isName = token.kind === "WORD" && titleNoun(token.word) === null && !HONORIFICS.has(token.word);
  return token.isCapitalised && (isName || token.country?.form === "NAME");
}

function isUnknown({ kind, word, isCapitalised }: Token): boolean {
  return kind === "WORD" && isCapitalised && !AREA_WORDS.has(word) && !TITLE_QUALIFIERS.has(word);
}

/**
 * Whether a name of a body can end before a token: before a courtesy, or where a comma is followed by somebody's name;
 * elsewhere a long run of capitalised words can hold the name of the officer too, "CEO of Petrolima Ada Obi, said".
 */
function isParted(tokens: readonly Token[], at: number, length: number, isAfter: boolean): boolean {
  const sign = tokens[at];
  if (sign === undefined || /^[;.)(]$/u.test(sign.word)) return isAfter || length < 3;
  if (sign.isCapitalised && HONORIFICS.has(sign.word)) return true;
  if (sign.word !== ",") return isAfter && length < 3;
  return isAfter || length < 3 ? !isTitle(tokens[at + 1]) || isAfter : isNameAt(tokens, at + 1);
}

function isTitle(token: Token | undefined): boolean {
  return titleNoun(token?.word ?? "") !== null || TITLE_QUALIFIERS.has(token?.word ?? "");
}

function isNameAt(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const areWords = [first, second].every((token) => token?.kind === "WORD" && token.isCapitalised && !isTitle(token));
  return areWords && !AREA_WORDS.has(first?.word ?? "");
}

/** "Ada Obi, Chief Executive": where the words of the title begin. */
function openingOf(tokens: readonly Token[], noun: number): number {
  let at = noun;
  while (at > noun - 4 && tokens[at - 1]?.isCapitalised === true && tokens[at - 1]?.kind === "WORD") at--;
  return at;
}
