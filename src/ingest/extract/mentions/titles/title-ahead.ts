import { COUNTERPARTS } from "../people/counterpart-words";
import { isRank } from "../people/ranked-name";
import { titleNoun } from "./title-words";
import type { Token } from "../tokens";

/** As many words as can stand between the beginning of a naming and the noun of its title. */
const REACH = 28;

/** Tell for each token whether a noun that names a post follows soon: elsewhere nobody can be named with one. */
export function titleAhead(tokens: readonly Token[]): readonly boolean[] {
  const isAhead = tokens.map(() => false);
  let noun = Infinity;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    const word = token?.word ?? "";
    if (
      titleNoun(word) ||
      (token && isRank(token)) ||
      COUNTERPARTS.has(word) ||
      /^(?:opposite|colleagues?)$/u.test(word)
    )
      noun = at;
    isAhead[at] = noun - at <= REACH;
  }
  return isAhead;
}
