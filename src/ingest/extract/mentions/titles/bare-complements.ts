import { keep, type Complements } from "./complement";
import type { TitleCore } from "./title-core";
import type { Token } from "../tokens";

/** Officers whose body follows with no preposition in the English of some states. */
const HEADS =
  /^(?:speaker|chairman|chairwoman|chairperson|governor|secretary|director|commissioner|secretary-general|director-general)$/u;

/** Cut a body that follows the title of its head with no preposition: "Speaker National Assembly Ada Obi", "Secretary General OIC Juan Paz". */
export function cutBareBody(tokens: readonly Token[], core: TitleCore, found: Complements): void {
  const body = tokens[found.next]?.organization;
  const isHead = core.isCapitalised && !core.isPlural && HEADS.test(core.noun) && found.next === core.next;
  const isLettered = tokens[found.next + 1]?.word === "(" && tokens[found.next + 3]?.word === ")";
  const next = found.next + (isLettered ? 4 : 1);
  if (!body || !isHead || !opensName(tokens[next])) return;
  found.organization = body;
  found.next = next;
}

/** Cut a state that follows a title with no preposition, before a name: "Chief of Defence Forces Kenya General Ada Obi". */
export function cutBareState(tokens: readonly Token[], core: TitleCore, found: Complements): void {
  const state = tokens[found.next]?.country;
  const isFull = found.pieces.length > 0 && found.organization === null && found.country === null;
  if (state?.form !== "NAME" || !isFull || core.isPlural || !core.isCapitalised) return;
  const isName = opensName(tokens[found.next + 1]) && opensName(tokens[found.next + 2]);
  const isEnd = /^(?:[,;)]|called|met|arrived|visited|held|said|)$/u.test(tokens[found.next + 1]?.word ?? "");
  if ((!isName && !isEnd) || !FORCES.test(tokens[found.next - 1]?.word ?? "")) return;
  found.country = state.code;
  found.next++;
}

const FORCES = /(?:^|\s)(?:forces?|staff|army|navy|police|customs|intelligence|\))$/u;

/** Keep the words of the chiefs of staff after the title of who chairs them: "Chairman Joint Chiefs of Staff Committee". */
export function keepChiefs(tokens: readonly Token[], core: TitleCore, found: Complements): void {
  if (!core.noun.startsWith("chair")) return;
  const from = core.next + (tokens[core.next]?.word === "of" ? (tokens[core.next + 1]?.word === "the" ? 2 : 1) : 0);
  const ends = [5, 4, 3].map((length) => from + length);
  const next = ends.find((end) => CHIEFS.test(wordsOf(tokens, from, end)));
  if (next !== undefined) keep(found, next);
}

const CHIEFS = /^joint chiefs of staff(?: committee)?$/u;

function wordsOf(tokens: readonly Token[], from: number, next: number): string {
  return tokens
    .slice(from, next)
    .map(({ word }) => word)
    .join(" ");
}

function opensName(token: Token | undefined): boolean {
  return token?.kind === "WORD" && token.isCapitalised;
}
