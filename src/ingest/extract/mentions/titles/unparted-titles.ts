import { oncePer } from "../../once";
import { readJoinedTitles, type JoinedTitles } from "./joined-titles";
import { titleNoun } from "./title-words";
import type { Token } from "../tokens";

/** Read full titles after a name with no comma before them: "Ada Obi Ambassador of Kenya, Juan Paz the High Commissioner of Peru", "Ada Obi – Minister of Trade,". */
export function readUnparted(tokens: readonly Token[], at: number): JoinedTitles | null {
  const isDash = isDashAt(tokens, at);
  const opening = tokens[at];
  if (!isDash && !(opening?.kind === "WORD" && (opening.isCapitalised || opening.word === "the"))) return null;
  const from = isDash ? skipElection(tokens, at + 1) : at;
  const joined = readJoinedTitles(tokens, from);
  if (!joined || joined.titles.some(({ core }) => core.isPlural || (!core.isCapitalised && opening?.word !== "the")))
    return null;
  const [first] = joined.titles;
  const isFull =
    first !== undefined && (first.pieces.length > 1 || first.organization !== null || first.country !== null);
  const isListed = isDash && isDashList(tokens);
  const isOwned = first !== undefined && first.country !== null && !first.isCountryFirst;
  const end = tokens[joined.next]?.word ?? "";
  // "Kenya Ready For Talks – Foreign Minister": at the end of a headline, who said it.
  const isEnd = (isDash ? /^[,;.)]$/u : /^(?:[,;.)]|and|who|)$/u).test(end) || isDashAt(tokens, joined.next);
  return isListed || (isEnd && (isDash ? isFull : isOwned)) ? joined : null;
}

/** Whether a sentence lists names with their titles after dashes: "Ada Obi - Minister of Trade, Juan Paz - Chief of Protocol and …". */
const isDashList = oncePer(
  (tokens: readonly Token[]) =>
    tokens.filter((_, at) => isDashAt(tokens, at) && isTitleAfterName(tokens, at)).length > 1,
);

function isTitleAfterName(tokens: readonly Token[], dash: number): boolean {
  const name = tokens[dash - 1];
  const isName = name?.kind === "WORD" && name.isCapitalised && titleNoun(name.word) === null;
  const title = tokens.slice(dash + 1, dash + 1 + REACH);
  const noun = title.findIndex(({ word }) => titleNoun(word) !== null);
  return (
    isName &&
    noun >= 0 &&
    title.slice(0, noun).every(({ isCapitalised, word }) => isCapitalised || /^(?:the|of|and)$/u.test(word))
  );
}

const REACH = 6;

/** A dash with spaces around it. */
function isDashAt(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return /^[-–—]$/u.test(dash?.word ?? "") && before?.end !== dash?.start && dash?.end !== after?.start;
}

/** "– re-elected as". */
function skipElection(tokens: readonly Token[], at: number): number {
  return /^(?:re-?)?(?:elected|appointed|nominated)$/u.test(tokens[at]?.word ?? "") && tokens[at + 1]?.word === "as"
    ? at + 2
    : at;
}
