import { isNameWord } from "./name-words";
import type { Token } from "../tokens";

/** "bin Sultan": a father's name can be a word that is otherwise a title. */
function isPatronym(tokens: readonly Token[], at: number, start: number): boolean {
  return at > start && tokens[at]?.isCapitalised === true && FILIATIONS.has(tokens[at - 1]?.word ?? "");
}

/** "son of" and "daughter of" before a father's name. */
export const FILIATIONS = new Set(["bin", "bint", "ibn", "ben", "ould", "binti"]);
const DIRECTIONS = new Set(["north", "south", "east", "west"]);

/** Whether a word is a name only by where it stands: "bin Sultan", "Catherine West", "Men Sam On", "Haitham Al Said". */
export function isSurname(tokens: readonly Token[], at: number, start: number): boolean {
  return (
    isPatronym(tokens, at, start) ||
    isDirection(tokens, at, start) ||
    isLastSyllable(tokens, at, start) ||
    isMiddleName(tokens, at, start) ||
    isFamily(tokens, at, start) ||
    isDayName(tokens, at, start)
  );
}

/** "Haitham Al Said": a family whose name is a verb elsewhere. */
function isFamily(tokens: readonly Token[], at: number, start: number): boolean {
  return at > start && tokens[at]?.text === "Said" && FAMILIES.has(tokens[at - 1]?.word ?? "");
}

const FAMILIES = new Set(["al", "el", "ben", "bin", "ibn", "abu", "bou", "ould", "mohammed", "mohamed"]);

/** "Premier Ada Friday of Fiji": a day or month that a given name stands before and a state or courtesy makes a name. */
function isDayName(tokens: readonly Token[], at: number, start: number): boolean {
  if (at !== start + 1 || !/^(?:Friday|Sunday|Monday|March|August|June|April)$/u.test(tokens[at]?.text ?? ""))
    return false;
  const object = at + (tokens[at + 2]?.word === "the" ? 3 : 2);
  return tokens[at + 1]?.word === "of" && tokens[object]?.kind === "COUNTRY";
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
