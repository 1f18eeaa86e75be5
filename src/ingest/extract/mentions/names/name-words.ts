import { AREA_WORDS } from "../titles/area-words";
import { NO_NAMES } from "./no-names";
import { PASSING_QUALIFIERS, TITLE_QUALIFIERS, titleNoun } from "../titles/title-words";
import type { Token } from "../tokens";

/** Whether a word can be one of a name. */
export function isNameWord(token: Token, isFirst: boolean): boolean {
  if (token.kind !== "WORD" || NO_NAMES.has(token.word)) return false;
  if (!token.isCapitalised) return /^(?:al|el|an|as|ad|ar|at|ash|d)[-'’]\p{Lu}/u.test(token.text);
  return (
    !titleNoun(token.word) &&
    !COURTESIES.has(token.word) &&
    !(isFirst && (AREA_WORDS.has(token.word) || TITLE_QUALIFIERS.has(token.word) || PASSING_QUALIFIERS.has(token.word)))
  );
}

/** "His Majesty the King": courtesies that stand for those whom they address. */
const COURTESIES = new Set(["majesty", "highness", "excellency", "excellencies", "holiness", "eminence", "beatitude"]);
