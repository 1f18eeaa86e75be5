import { COUNTERPARTS } from "../people/counterpart-words";
import { HONORIFICS, NAME_PARTICLES, titleNoun } from "../titles/title-words";
import type { Token } from "../tokens";

/** Titles that are given names as often. */
const GIVEN = /^(?:Amir|Emir|Sultan|Dean)$/u;
/** Those who reign need no other title. */
const REIGNS = /^(?:ruler|monarch|king|sultan|emir|amir)$/u;

/** Whether a word that can be a title opens a name: after a title, "diplomat Amir Obi", or before one, "Sultan Ahmed Obi, Minister of Mines". */
export function isBareGivenName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!GIVEN.test(tokens[at]?.text ?? "") || !/^\p{L}/u.test(tokens[at + 1]?.text ?? "")) return false;
  if (tokens[at]?.text !== "Sultan" && before?.kind === "WORD" && followsTitle(before)) return true;
  const isOfState =
    before?.kind === "COUNTRY" || before?.kind === "ORGANIZATION" || /^(?:'s|the|of)$/u.test(before?.word ?? "");
  return !isOfState && (COUNTERPARTS.has(before?.word ?? "") || isTitledAfter(tokens, at));
}

function followsTitle(before: Token): boolean {
  return titleNoun(before.word) !== null || (before.isCapitalised && /^m[aou]w?l[\p{L}]+$/u.test(before.word));
}

/** How many words of a title can stand before its noun. */
const REACH = 7;

/** "Sultan Ahmed Obi, Minister of Mines": the words up to the comma are a name, and what follows is the title. */
function isTitledAfter(tokens: readonly Token[], at: number): boolean {
  const length = tokens.slice(at + 1, at + REACH).findIndex(({ word }) => word === ",");
  const name = tokens.slice(at + 1, at + 1 + Math.max(length, 0));
  if (length < 1 || !name.every(isOfName)) return false;
  const title = tokens.slice(at + length + 2, at + length + 2 + REACH);
  const end = title.findIndex(({ word, kind }) => kind === "SIGN" && word !== "'s");
  const noun = title.slice(0, end < 0 ? REACH : end).find(({ word }) => titleNoun(word) !== null);
  return (
    noun !== undefined &&
    !REIGNS.test(noun.word) &&
    !(noun.word === "head" && /\bstate\b/u.test(title.map(({ word }) => word).join(" ")))
  );
}

function isOfName({ kind, isCapitalised, word }: Token): boolean {
  return (
    (kind === "WORD" && isCapitalised && !HONORIFICS.has(word) && titleNoun(word) === null) || NAME_PARTICLES.has(word)
  );
}
