import { AREA_WORDS } from "./area-words";
import { TITLE_QUALIFIERS, titleNoun } from "./title-words";
import type { Token } from "../tokens";

/** Whether a token goes on with the words of a title before its noun, that begins at `from`: "Youth and Women’s Affairs". */
export function isInsideTitle(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  return (
    (token !== undefined && isTitleWord(token, tokens[at + 1])) ||
    isOrdinal(tokens, at) ||
    joinsTitleWords(tokens, from, at) ||
    ownsField(tokens, from, at)
  );
}

/** Words that are part of a title only right before its noun: "Lord Mayor", "Lieutenant Governor". */
const BEFORE_NOUNS = new Set([
  ...["rebel", "spiritual", "opposition", "independent", "house", "county", "lord", "lieutenant"],
  ...["junior", "official", "standing", "sitting", "team", "station", "desk"],
]);

/** Whether a word, and the one that follows it, can stand before the noun of a title. */
export function isTitleWord({ word, kind }: Token, following: Token | undefined): boolean {
  if (/^(?:committee|board)$/u.test(word) && /^members?$/u.test(following?.word ?? "")) return true;
  if (BEFORE_NOUNS.has(word)) return titleNoun(following?.word ?? "") !== null;
  if (word === "under" && !/^secretar/u.test(following?.word ?? "")) return false;
  return kind === "WORD" && (TITLE_QUALIFIERS.has(word) || AREA_WORDS.has(word));
}

/** Whether a token is a number or its ending, as in "14th District Commander". */
export function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at]?.kind === "NUMBER" ? at : at - 1;
  const [first, ending] = [tokens[number], tokens[number + 1]];
  return first?.kind === "NUMBER" && first.end === ending?.start && /^(?:st|nd|rd|th)$/u.test(ending.word);
}

/** "and", "&" or a comma between words of fields: "Trade, Investment and Industry Minister". */
function joinsTitleWords(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (at === from || !before || !token || !after || !["and", "&", ","].includes(token.word)) return false;
  return AREA_WORDS.has(before.word) && AREA_WORDS.has(after.word) && !titleNoun(after.word);
}

/** "Women’s Affairs Minister": whose affairs they are. */
function ownsField(tokens: readonly Token[], from: number, at: number): boolean {
  const [owner, ending, field] = tokens.slice(Math.max(0, at - 1), at + 2);
  return at > from && /^['’]s?$/u.test(ending?.text ?? "") && isArea(owner) && isArea(field);
}

function isArea(token: Token | undefined): boolean {
  return token?.kind === "WORD" && AREA_WORDS.has(token.word) && titleNoun(token.word) === null;
}
