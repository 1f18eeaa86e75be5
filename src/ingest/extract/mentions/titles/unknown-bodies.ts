import type { Complements } from "./complement";
import { isAfterBareName, isAfterName } from "./after-name";
import { AREA_WORDS } from "./area-words";
import type { TitleCore } from "./title-core";
import { HONORIFICS, titleNoun } from "./title-words";
import type { Token } from "../tokens";

const LONGEST_BODY = 6;

/** "the director general of the Port of Suva, Ada Obi": a body by its place between the post and the name. */
export function cutUnknownBody(tokens: readonly Token[], at: number, found: Complements): boolean {
  const comma = tokens.slice(at, at + LONGEST_BODY).findIndex(({ word }) => word === ",");
  const words = tokens.slice(at, at + comma);
  const isName = words.every(({ kind, isCapitalised, word }) => kind === "WORD" && (isCapitalised || word === "of"));
  const name = tokens[at + comma + 1];
  if (
    comma < 3 ||
    !isName ||
    !words.some(({ word }) => word === "of") ||
    !words[0]?.isCapitalised ||
    name?.kind !== "WORD" ||
    !name.isCapitalised
  )
    return false;
  found.next = at + comma;
  return true;
}

/** Officers of companies. */
const OFFICERS = /^(?:ceo|cfo|coo|founder|chairman|chairwoman|chairperson|chair|director|manager)$/u;
/** Those whom only companies and agencies have. */
const OF_COMPANIES = /^(?:ceo|cfo|coo|founder)$/u;
const LONGEST_COMPANY = 7;

/**
 * Cut a company that no list has from the title of its officer: after a name, "Ada Obi, CEO of Cerro Azul Mining", all
 * its words; before one, "CEO of Petrolima Ada Obi", those before the last two, which are the name.
 */
export function cutUnknownCompany(tokens: readonly Token[], at: number, core: TitleCore, found: Complements): boolean {
  const isChief =
    (core.noun === "chief" && tokens[core.at + 1]?.word === "executive") ||
    (core.noun === "officer" && /^(?:executive|financial|operating)$/u.test(tokens[core.at - 1]?.word ?? ""));
  if (!core.isCapitalised || (!isChief && !OFFICERS.test(core.noun)) || core.isPlural) return false;
  const length = wordsOfName(tokens, at);
  if (!isUnknown(tokens[at]) && !endsInState(tokens[at + length - 1])) return false;
  const isAfter = isCourtesy(tokens[at + length])
    ? length > 0
    : length < 3
      ? isAfterName(tokens, core.from)
      : isAfterBareName(tokens, core.from);
  const next = isAfter ? at + length : at + length - 2;
  if (!isAfter && (next <= at || (!isChief && !OF_COMPANIES.test(core.noun)))) return false;
  const state = tokens[next - 1]?.country;
  found.country ??= state?.code ?? null;
  found.next = next;
  return true;
}

/** Those of whom news names the firm: "Ada Obi, chief economist for Cerro Azul, said". */
const EMPLOYED = /^(?:economist|analyst|strategist|researcher)$/u;

/** Cut the firm that no list has from the title of its economist or analyst, after the name. */
export function cutEmployer(tokens: readonly Token[], at: number, core: TitleCore, found: Complements): boolean {
  const length = wordsOfName(tokens, at);
  const isFirm = length > 0 && length < LONGEST_COMPANY && /^(?:[,.;)]|)$/u.test(tokens[at + length]?.word ?? "");
  if (!EMPLOYED.test(core.noun) || !isAfterName(tokens, core.from) || !isFirm || tokens[at]?.kind !== "WORD")
    return false;
  found.next = at + length;
  return true;
}

function wordsOfName(tokens: readonly Token[], at: number): number {
  const length = tokens
    .slice(at, at + LONGEST_COMPANY)
    .findIndex(
      (token) => !token.isCapitalised || isCourtesy(token) || (token.kind !== "WORD" && token.kind !== "COUNTRY"),
    );
  return length < 0 ? Math.min(LONGEST_COMPANY, tokens.length - at) : length;
}

/** "CEO of Petrolima Mr. Juan Paz": where the name of the officer begins. */
function isCourtesy(token: Token | undefined): boolean {
  return token?.isCapitalised === true && HONORIFICS.has(token.word);
}

/** "Universities NZ", "Women in Trade Kenya". */
function endsInState(token: Token | undefined): boolean {
  return token?.kind === "COUNTRY" || /^\p{Lu}{2,3}$/u.test(token?.text ?? "");
}

function isUnknown(token: Token | undefined): boolean {
  return token?.kind === "WORD" && token.isCapitalised && !AREA_WORDS.has(token.word) && titleNoun(token.word) === null;
}
