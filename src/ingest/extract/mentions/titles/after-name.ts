import { NAME_PARTICLES, titleNoun } from "./title-words";
import type { Token } from "../tokens";

/** Whether a title whose words begin at a token stands after a name and a comma: "Ada Obi, the Director". */
export function isAfterName(tokens: readonly Token[], from: number): boolean {
  return commaBefore(tokens, from) !== null;
}

/** Whether it is the only title of the name before it; in "Minister Obi, Director Paz" it can be that of the next. */
export function isAfterBareName(tokens: readonly Token[], from: number): boolean {
  const comma = commaBefore(tokens, from);
  if (comma === null) return false;
  let at = comma;
  while (isOfName(tokens[at - 1])) at--;
  const before = tokens[at - (tokens[at - 1]?.word === "the" ? 2 : 1)];
  const isOfTitle = before?.kind === "ORGANIZATION" || /^(?:of|for|to|at)$/u.test(before?.word ?? "");
  return titleNoun(before?.word ?? "") === null && !isOfTitle;
}

function commaBefore(tokens: readonly Token[], from: number): number | null {
  const comma = from - (/^(?:the|an?)$/u.test(tokens[from - 1]?.word ?? "") ? 2 : 1);
  const name = tokens[comma - 1];
  return tokens[comma]?.word === "," && name?.kind === "WORD" && name.isCapitalised ? comma : null;
}

function isOfName(token: Token | undefined): boolean {
  if (token?.kind !== "WORD") return false;
  return (token.isCapitalised && titleNoun(token.word) === null) || NAME_PARTICLES.has(token.word);
}
