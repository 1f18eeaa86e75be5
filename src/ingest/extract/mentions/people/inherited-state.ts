import type { Naming, TokenSentence } from "./naming";
import type { Title } from "../titles/title-grammar";
import { isOfOwnState } from "../titles/title-prefix";
import type { Token } from "../tokens";

/** The state of the person named just before; `isHolders` when the post is said to be in that person's service. */
export interface InheritedState {
  readonly country: string;
  readonly isHolders: boolean;
  /** The first title of who was named just before. */
  readonly title: string;
}

/** Whether a title takes the state of who was named before: a ministry named after that of a colleague is of the same state, a president or secretary of state may be of another. */
export function takesState(
  { core, pieces, next, from }: Title,
  { isHolders, title }: InheritedState,
  isVice = core.noun.startsWith("vice-"),
): boolean {
  if (isHolders) return true;
  if (core.noun === "leader" && core.at > core.from) return true;
  // "Kenyan President Obi and Vice President Paz": the deputy of the very office.
  if (isVice && /^(?:president|prime minister|premier)(?:-elect)?$/iu.test(title))
    return title.toLowerCase().includes(core.noun);
  const isMinistry = core.noun === "minister" || (core.noun === "secretary" && core.at > core.from);
  return isMinistry && (pieces.length > 1 || next - from > 1);
}

/** Return the state of who was named just before, where somebody follows as a colleague or servant: "Kenya's Attorney-General Ada Obi and Minister Paz", "… Obi's spokesman", "… Obi and her adviser". */
export function inheritedState(
  { tokens, index }: TokenSentence,
  at: number,
  last: Naming | undefined,
): InheritedState | null {
  const country = last?.sentence === index ? last.posts[0]?.country : null;
  if (!country) return null;
  const title = last?.posts[0]?.title ?? "";
  const between = wordsSince(tokens, at, last?.end ?? 0);
  const isTheirs = /^(?:his|her)$/u.test(tokens[at]?.word ?? "") && !tokens[at]?.isCapitalised;
  if (between === "'s" || isTheirs || isOfOwnState(tokens, at)) return { country, isHolders: true, title };
  const isColleague = /^,? ?and$/u.test(between) && last?.posts[0]?.noun !== "ambassador" && !isBetween(tokens, last);
  return isColleague ? { country, isHolders: false, title } : null;
}

/** "signed by …", "between …": what two do with each other, two of different states do. */
function isBetween(tokens: readonly Token[], last: Naming | undefined): boolean {
  const from = tokens.findIndex(({ start }) => start === last?.start);
  const before = tokens.slice(Math.max(0, from - 2), Math.max(0, from)).map(({ word }) => word);
  return /\bbetween\b|\b(?:signed|exchanged|concluded|co-chaired|chaired)\sby$/u.test(before.join(" "));
}

/** The few words between the end of a naming and a token. */
function wordsSince(tokens: readonly Token[], at: number, end: number): string {
  const words: string[] = [];
  for (let before = at - 1; words.length < 3 && (tokens[before]?.start ?? -1) >= end; before--)
    words.unshift(tokens[before]?.word ?? "");
  return words.join(" ");
}
