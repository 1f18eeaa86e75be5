import { AREA_WORDS } from "../titles/area-words";
import { isGlottal } from "./courtesies";
import { isNameWord } from "./name-words";
import { FILIATIONS, isSurname } from "./surnames";
import { readTitleCore } from "../titles/title-core";
import { NAME_PARTICLES, POST_NOMINALS, TITLE_QUALIFIERS } from "../titles/title-words";
import type { Token } from "../tokens";

const MOST_WORDS = 12;
/** "son of" and "daughter of" after a father's name. */
const DESCENTS = new Set(["uulu", "kyzy", "kizi", "qizi", "ugli", "ogli", "oglu", "ogly", "uly", "o‘g‘li", "oʻgʻli"]);

/** Return where the words of a name end that begins at a token, with "Jr." and the like; `start` itself where none begins. */
export function endOfName(tokens: readonly Token[], start: number): number {
  let end = start;
  for (let at = start; at < Math.min(start + MOST_WORDS, tokens.length); at++) {
    const token = tokens[at];
    if (
      !token ||
      (at > start &&
        (opensTitle(tokens, at) ||
          isPostNominal(token) ||
          areLettersAfter(tokens, at) ||
          isReferenceCode(tokens, at) ||
          isPurpose(tokens, at)))
    )
      break;
    if (isNameWord(token, at === start) || isInitial(tokens, at) || isSurname(tokens, at, start)) end = at + 1;
    else if (isNickname(tokens, at, start)) at += 2;
    else if (at > start && isGlottal(tokens, at)) continue;
    else if (!isInnerParticle(tokens, at, start)) break;
  }
  return skipGeneration(tokens, end > start && DESCENTS.has(tokens[end]?.text ?? "") ? end + 1 : end);
}

/** "Ada Obi High Commissioner of Kenya": words that open a title right after a name. */
function opensTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.isCapitalised || !(TITLE_QUALIFIERS.has(token.word) || AREA_WORDS.has(token.word))) return false;
  const core = readTitleCore(tokens, at);
  return core !== null && core.at > at && core.isCapitalised && tokens[core.next]?.word === "of";
}

/** Whether what is planned begins at a token, "Foreign Minister To Visit Lima", and no name such as "To Lam". */
export function isPlanned(tokens: readonly Token[], at: number): boolean {
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

/** "Ada “Addie” Obi", "Juan ‘Juancho’ Paz". */
function isNickname(tokens: readonly Token[], at: number, start: number): boolean {
  const [opening, nickname, closing, following] = tokens.slice(at, at + 4);
  if (at === start || !/^["“‘']$/u.test(opening?.text ?? "") || !/^["”’']$/u.test(closing?.text ?? "")) return false;
  return nickname?.isCapitalised === true && following?.kind === "WORD" && following.isCapitalised;
}

/** Return where the letters after a name end, one after the other: "Obi KC", "Obi, S.C., M.P.". */
export function skipPostNominals(tokens: readonly Token[], end: number): number {
  const at = end + (tokens[end]?.word === "," ? 1 : 0);
  const token = tokens[at];
  const areLetters = token !== undefined && /^(?:\p{Lu}{2}|(?:\p{Lu}\.){2})/u.test(token.text);
  return areLetters && POST_NOMINALS.has(token.word.replaceAll(".", "")) ? skipPostNominals(tokens, at + 1) : end;
}
