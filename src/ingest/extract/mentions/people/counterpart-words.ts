import type { Token } from "../tokens";

/** What somebody of the same post in another state is called. */
export const COUNTERPARTS: ReadonlySet<string> = new Set([
  ...["counterpart", "counterparts", "peer", "peers", "homologue", "homologues"],
]);

/** Return where the words for a counterpart end, null when they do not stand there: "opposite number" is two. */
export function counterpartEnd(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.word ?? "";
  if (COUNTERPARTS.has(word) || isForeignColleague(tokens, at)) return at + 1;
  return word === "opposite" && /^numbers?$/u.test(tokens[at + 1]?.word ?? "") ? at + 2 : null;
}

/** "her Peruvian colleague", "his colleagues from Peru": of another state they are no colleagues in one government. */
function isForeignColleague(tokens: readonly Token[], at: number): boolean {
  if (!/^colleagues?$/u.test(tokens[at]?.word ?? "")) return false;
  const isFrom = tokens[at + 1]?.word === "from" && tokens[at + 2]?.kind === "COUNTRY";
  return tokens[at - 1]?.country?.form === "DEMONYM" || isFrom;
}
