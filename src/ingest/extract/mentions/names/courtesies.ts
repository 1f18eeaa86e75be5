import { isNameWord } from "./name-words";
import { HONORIFICS, NAME_PARTICLES } from "../titles/title-words";
import type { Token } from "../tokens";

/** Return where the courtesies before a name end. */
export function skipHonorifics(tokens: readonly Token[], from: number): number {
  let next = from;
  while (isHonorific(tokens, next)) next = skipComma(tokens, skipRetired(tokens, skipApostrophe(tokens, next)));
  return skipGlottal(tokens, next);
}

/** "Dr. ‘Ana Kalo": the sign of a glottal stop before a name, which no quotation mark closes. */
function skipGlottal(tokens: readonly Token[], at: number): number {
  return isGlottal(tokens, at) ? at + 1 : at;
}

/** Whether a token is the sign of a glottal stop that opens a word of a name: “‘Ana”. */
export function isGlottal(tokens: readonly Token[], at: number): boolean {
  const [sign, name] = [tokens[at], tokens[at + 1]];
  const isSign = /^[‘'’`]$/u.test(sign?.text ?? "") && sign?.end === name?.start && name?.isCapitalised === true;
  return isSign && !tokens.slice(at + 2, at + 8).some(({ text }) => /^[’']$/u.test(text));
}

/** "Dato’ Sri": an apostrophe ends the courtesy, which is no possessive before a name. */
function skipApostrophe(tokens: readonly Token[], at: number): number {
  const [courtesy, apostrophe] = [tokens[at], tokens[at + 1]];
  return /^dato$/u.test(courtesy?.word ?? "") && /^['’]$/u.test(apostrophe?.text ?? "") ? at + 2 : at + 1;
}

/** "His Excellency, Juan Paz". */
function skipComma(tokens: readonly Token[], at: number): number {
  const [owner, courtesy, comma, name] = tokens.slice(Math.max(0, at - 2), at + 2);
  const isExcellency = /^(?:His|Her)$/u.test(owner?.text ?? "") && courtesy?.word === "excellency";
  return isExcellency && comma?.word === "," && name?.isCapitalised === true ? at + 1 : at;
}

function isCommaAhead(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "excellency" && skipComma(tokens, at + 1) > at + 1;
}

/** "Brigadier General (retired)". */
function skipRetired(tokens: readonly Token[], at: number): number {
  const isRetired = tokens[at]?.word === "(" && /^(?:retired|retd|ret|rtd)\.?$/u.test(tokens[at + 1]?.word ?? "");
  const end = at + (tokens[at + 2]?.word === "." ? 3 : 2);
  return isRetired && tokens[end]?.word === ")" ? end + 1 : at;
}

/** Courtesies that are names unless a certain word follows: "Tan Sri", "Yang Berhormat". */
const COMPANIONS: ReadonlyMap<string, RegExp> = new Map([
  ["tan", /^sri$/u],
  ["yang", /^(?:berhormat|amat|teramat|mulia|berbahagia|berusaha)$/u],
  ["amat", /^(?:mulia|berhormat|berbahagia)$/u],
  ["field", /^marshal$/u],
  ["air", /^(?:chief|vice|marshal|commodore)$/u],
  ["vice", /^(?:marshal|admiral|adm\.?)$/u],
  ["rear", /^(?:admiral|adm\.?)$/u],
  ["toh", /^puan$/u],
  ["wing", /^commander$/u],
  ["squadron", /^leader$/u],
  ["group", /^captain$/u],
  ["flight", /^lieutenant$/u],
  [
    "retired",
    /^(?:general|lieutenant|lt\.?|gen\.?|major|maj\.?|brigadier|brig\.?|colonel|col\.?|admiral|vice|rear|air)$/u,
  ],
]);

/** Ranks that another goes on after: "Major general", "Brigadier general". */
const RANKED = new Set(["major", "lieutenant", "brigadier", "colonel", "vice", "rear"]);
const RANKED_BELOW = /^(?:general|colonel|admiral)$/u;

/** "Chief Obi", "High Chief Obi": the rank of a notable, which opens a name, and no post in an office. */
export function isChiefOfPeople(tokens: readonly Token[], at: number): boolean {
  const [before, following] = [tokens[at - 1], tokens[at + 1]];
  const isHead = before?.kind === "ORGANIZATION" || before?.kind === "COUNTRY" || before?.word === "'s";
  return !isHead && following?.kind === "WORD" && isNameWord(following, true) && !HONORIFICS.has(following.word);
}

function isSpacedExcellency(tokens: readonly Token[], at: number): boolean {
  const [letter, following] = [tokens[at]?.text, tokens[at + 1]];
  return letter === "H" ? following?.text === "E" : tokens[at - 1]?.text === "H" && following?.isCapitalised === true;
}

function isHonorific(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "WORD") return false;
  if (/^(?:Commander|Leader)$/u.test(token.text)) return /^(?:Wing|Squadron)$/u.test(tokens[at - 1]?.text ?? "");
  if (token.text === "Chief" && isChiefOfPeople(tokens, at)) return true;
  if (!HONORIFICS.has(token.word)) return false;
  // "Dr M. Obi": an initial, and no Monsieur.
  if (token.word === "m." && at > 0 && isHonorific(tokens, at - 1)) return false;
  const following = tokens[skipApostrophe(tokens, at)];
  if (isCommaAhead(tokens, at)) return true;
  if (token.word === "most") return /^(?:hon\.?|honou?rable)$/u.test(following?.word ?? "");
  if (token.word === "right") return /^(?:hon\.?|honou?rable)$/u.test(following?.word ?? "");
  if (token.word === "senior")
    return token.isCapitalised && /^(?:lieutenant|lt\.|colonel|col\.|major|general)$/u.test(following?.word ?? "");
  if (token.word === "advocate") return following?.isCapitalised === true && following.kind === "WORD";
  if (["his", "her", "the"].includes(token.word))
    return /^(?:excellency|royal|highness|majesty|holiness|eminence|beatitude|hon\.?|honou?rable|rt\.?|right|most)$/u.test(
      following?.word ?? "",
    );
  // "H E Obi".
  if (/^[he]$/u.test(token.word)) return isSpacedExcellency(tokens, at);
  const companions = COMPANIONS.get(token.word);
  if (companions) return companions.test(following?.word ?? "");
  if (token.word === "he") return token.text === "HE" || token.text === "H.E.";
  // "Major general Obi".
  if (/^(?:general|admiral)$/u.test(token.word) && RANKED.has(tokens[at - 1]?.word ?? "")) return true;
  return (
    token.isCapitalised &&
    ((RANKED_BELOW.test(following?.word ?? "") && RANKED.has(token.word)) ||
      following?.isCapitalised === true ||
      (following?.word === "the" && /^(?:honou?rable|right|most)$/u.test(tokens[at + 2]?.word ?? "")) ||
      following?.word === "(" ||
      isGlottal(tokens, at + 1) ||
      following?.word === "." ||
      NAME_PARTICLES.has(following?.word ?? ""))
  );
}
