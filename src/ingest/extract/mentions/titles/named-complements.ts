import { readKnownArea } from "./area-grammar";
import { stateOfCapital } from "./state-named";
import { readTitleCore } from "./title-core";
import type { Token } from "../tokens";

/** Return where the region or matter ends that a title goes on with, "for the Sahel region", "on Korean Peninsula affairs"; null for none. */
export function afterRegion(tokens: readonly Token[], at: number | null): number | null {
  if (at === null) return null;
  if (UNIT.test(tokens[at]?.text ?? "")) return at + 1;
  const noun = tokens[at]?.kind === "WORD" && tokens[at].isCapitalised ? at + 1 : at;
  return UNIT.test(tokens[noun]?.text ?? "") ? noun + 1 : null;
}

const UNIT =
  /^(?:region|affairs|issues|matters|[Dd]ivision|[Dd]epartment|[Ss]ection|[Dd]irectorate|[Uu]nit|[Dd]esk|[Ww]ing|[Bb]ureau)$/u;

/** Return where the states and bodies end that a title names: "to Ethiopia and the African Union", "for Sudan and South Sudan", "for Afghanistan Reconciliation". */
export function endOfNamed(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (;;) {
    const joined = next + (tokens[next + 1]?.word === "the" ? 2 : 1);
    const isListed = ["and", ","].includes(tokens[next]?.word ?? "") && isNamed(tokens[joined]);
    if (!isListed || readTitleCore(tokens, joined + 1) || tokens[joined + 1]?.word === "'s") break;
    next = joined + 1;
  }
  return (
    afterRegion(tokens, next) ??
    otherBodies(tokens, next) ??
    readKnownArea(tokens, next, true) ??
    smallArea(tokens, next) ??
    next
  );
}

/** "to the UN and other international organisations in Geneva". */
function otherBodies(tokens: readonly Token[], at: number): number | null {
  const words = tokens.slice(at, at + 6).map(({ word }) => word);
  const length = /^and (?:the )?other international organi[sz]ations/u.exec(words.join(" "))?.[0].split(" ").length;
  if (length === undefined) return null;
  const [preposition, city] = tokens.slice(at + length, at + length + 2);
  return preposition?.word === "in" && city && stateOfCapital(city.text) ? at + length + 2 : at + length;
}

/** "for Sudan reconciliation Ada Obi": a field in lower case right before the name. */
function smallArea(tokens: readonly Token[], at: number): number | null {
  const next = readKnownArea(tokens, at, false);
  const name = next === null ? undefined : tokens[next];
  return name?.kind === "WORD" && name.isCapitalised && !tokens[at]?.isCapitalised ? next : null;
}

function isNamed(token: Token | undefined): boolean {
  return token?.kind === "ORGANIZATION" || token?.country?.form === "NAME";
}
