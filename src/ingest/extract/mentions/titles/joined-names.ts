import type { Title } from "./title-grammar";
import { HONORIFICS } from "./title-words";
import type { Token } from "../tokens";

/** Whether a title is that of who leads the ruling party, and so can be head of state too: "Party Secretary General and President Obi". */
export function leadsParty(tokens: readonly Token[], { core }: Title): boolean {
  const words = tokens.slice(core.from, core.next).map(({ word }) => word);
  return /\bparty\b|^general secretary$/u.test(words.join(" ")) && !core.isPlural;
}

/** "Foreign Minister, Amir Obi Paz": two more words make it a name after a comma too. */
function isFullName(tokens: readonly Token[], { from, next }: Title): boolean {
  const words = tokens.slice(next, next + 2);
  const areNames = words.length === 2 && words.every(({ kind, isCapitalised }) => kind === "WORD" && isCapitalised);
  return tokens[from - 1]?.word === "," && areNames && !HONORIFICS.has(words[0]?.word ?? "");
}

/** Whether a title in a body is followed by a further one after a comma and "and": "chair of the Council, and Minister of Trade of Fiji". */
export function isAndAlso(tokens: readonly Token[], { next, organization, country }: Title): boolean {
  const [comma, and] = tokens.slice(next, next + 2).map(({ word }) => word);
  return comma === "," && and === "and" && organization !== null && country === null;
}

/** "Foreign Minister Amir Obi", "Minister of Trade Sultan bin Ali": a name, not a second title. */
function isBareGivenName(tokens: readonly Token[], { core, from, next }: Title): boolean {
  const isBare = core.at === from || /^(?:HE|H\.E\.)$/u.test(tokens[from]?.text ?? "");
  return isBare && next === core.at + 1 && /^(?:Amir|Emir|Sultan|Dean)$/u.test(tokens[core.at]?.text ?? "");
}

/** Whether what reads as a title is a given name: "Foreign Minister Amir Obi", "Minister of Trade, Amir Obi Paz". */
export function isGivenName(tokens: readonly Token[], title: Title, isJoined: boolean): boolean {
  return isBareGivenName(tokens, title) && (!isJoined || isFullName(tokens, title));
}
