import { AREA_WORDS } from "./area-words";
import type { JoinedTitles } from "./joined-titles";
import type { PersonName } from "../names/person-name";
import { TITLE_QUALIFIERS } from "./title-words";
import type { Token } from "../tokens";

/** Whether a word after another that no list of fields has is of the same field, no name: "Ada Obi – Director of Mwambao Kuu". */
export function isOfField(
  tokens: readonly Token[],
  { titles, next }: JoinedTitles,
  { words, hasHonorific, from }: PersonName,
): boolean {
  const before = tokens[next - 1];
  const isUnknown = before?.kind === "WORD" && !AREA_WORDS.has(before.word) && !TITLE_QUALIFIERS.has(before.word);
  const isField = isUnknown && titles.at(-1)?.pieces.at(-1)?.[1] === next && next > (titles.at(-1)?.core.next ?? next);
  return words === 1 && !hasHonorific && from === next && isField && /^(?:of|for)$/u.test(tokens[next - 2]?.word ?? "");
}

/** Whether a place or prize is called after somebody: "the King Obi Convention Centre", "Prince Paz Airport". */
export function isPlaceOf(tokens: readonly Token[], next: number): boolean {
  const words = tokens.slice(next, next + 3);
  const length = words.findIndex(({ kind, isCapitalised }) => kind !== "WORD" || !isCapitalised);
  return words.slice(0, length < 0 ? words.length : length).some(({ word }) => PLACES.has(word));
}

const PLACES = new Set(
  "centre center airport hospital mosque street bridge stadium hall university highway avenue auditorium prize award museum library dam".split(
    " ",
  ),
);

/** Whether a post is sought and not held: "candidate for the post of Secretary-General, Ambassador Obi". */
export function isSought(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ word }) => word);
  return /\b(?:candidate|candidacy|nominee|bid|election|run|contender)s?\s(?:for|as|to)\s(?:the\s)?(?:(?:post|position|office|role)\sof\s)?$/u.test(
    `${before.join(" ")} `,
  );
}

/** Whether names that follow several titles go with them one by one: "the Minister of Mines and the Premier, Obi and Paz respectively". */
export function isOneOfRespective(tokens: readonly Token[], next: number): boolean {
  return tokens.slice(next, next + 8).some(({ word }) => word === "respectively");
}
