import { isAfterBareName, isAfterName } from "./after-name";
import { readArea, readKnownArea } from "./area-grammar";
import { keep, type Complements } from "./complement";
import type { TitleCore } from "./title-core";
import { HONORIFICS, NAME_PARTICLES, titleNoun } from "./title-words";
import type { Token } from "../tokens";

const LONGEST_BODY = 8;
const LONGEST_NAME = 7;
const LONGEST_TITLE = 8;

/**
 * Keep words that no list has in a title after a name, or in one of a list, "Director of Mwambao Kuu, Ada Obi, Minister of Lands, Juan Paz": lest
 * each name be given the title of its neighbour, such words are read where a name, and then a further title, follow.
 */
export function keepListedBody(tokens: readonly Token[], at: number, core: TitleCore, found: Complements): boolean {
  if (!core.isCapitalised || core.isPlural || !isUnread(tokens, at)) return false;
  const end = endOfRun(tokens, at, LONGEST_BODY, isOfBody);
  if (end === at) return false;
  if (isEnclosed(tokens, core, end) || (end - at < 3 && isAfterBareName(tokens, core.from))) return keep(found, end);
  if (!/^[,:(–—-]$/u.test(tokens[end]?.word ?? "")) return false;
  const from = skipCourtesies(tokens, end + 1);
  const next = endOfRun(tokens, from, LONGEST_NAME, isOfName);
  const isNamed = next - from > 1 || (next > from && from > end + 1);
  // Two words are too few to hold the name of somebody too.
  return isNamed && (end - at < 3 || tokens[end]?.word !== "," || isTitleNext(tokens, next)) && keep(found, end);
}

/** Whether a word opens here that no field begins with, and another follows that cannot be read with it. */
function isUnread(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== "WORD" || readKnownArea(tokens, at, true) !== null) return false;
  const left = tokens[readArea(tokens, at, true) ?? at];
  return left?.kind === "WORD" && left.isCapitalised && !HONORIFICS.has(left.word);
}

/** "(Director of Mwambao Kuu)", "Ada Obi, Director of Mwambao Kuu;": no name is part of the words. */
function isEnclosed(tokens: readonly Token[], core: TitleCore, end: number): boolean {
  const [before, after] = [tokens[core.from - 1]?.word, tokens[end]?.word];
  return (before === "(" && after === ")") || (isAfterName(tokens, core.from) && after === ";");
}

function endOfRun(
  tokens: readonly Token[],
  from: number,
  longest: number,
  isPart: (token: Token, following: Token | undefined) => boolean,
): number {
  let at = from;
  for (let token = tokens[at]; token && at < from + longest && isPart(token, tokens[at + 1]); token = tokens[at]) at++;
  return at;
}

function isOfBody(token: Token, following: Token | undefined): boolean {
  if (/^(?:of|for|and|&)$/u.test(token.word)) return following?.isCapitalised === true;
  return token.isCapitalised && titleNoun(token.word) === null && !HONORIFICS.has(token.word);
}

function isOfName(token: Token): boolean {
  const isWord = token.kind === "WORD" && token.isCapitalised && titleNoun(token.word) === null;
  return isWord || NAME_PARTICLES.has(token.word);
}

function skipCourtesies(tokens: readonly Token[], at: number): number {
  let next = at;
  while (HONORIFICS.has(tokens[next]?.word ?? "")) next++;
  return next;
}

/** ", Minister of Lands", "and the Chief of Protocol": after a name, what parts it from the next, and a title. */
function isTitleNext(tokens: readonly Token[], at: number): boolean {
  const opening = tokens.slice(at, at + 3).findIndex(({ word }) => !/^(?:,|;|and|the)$/u.test(word));
  if (opening < 1) return false;
  const title = tokens.slice(at + opening, at + opening + LONGEST_TITLE);
  const noun = title.findIndex(({ word }) => titleNoun(word) !== null);
  return noun >= 0 && title.slice(0, noun + 1).every(({ isCapitalised }) => isCapitalised);
}
