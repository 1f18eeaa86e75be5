import { oncePer } from "../../once";
import { isOpening } from "./opening";
import { readPersonName, readTitledPersonName, type PersonName } from "../names/person-name";
import { readTitle } from "../titles/title-grammar";
import { HONORIFICS } from "../titles/title-words";
import type { Token } from "../tokens";

/** Read a name right after its title, or after a comma or "is" when it is more than one word and so no place. */
export function nameAfter(tokens: readonly Token[], at: number): PersonName | null {
  const bracketed = isBracketList(tokens) ? nameInBrackets(tokens, at) : null;
  if (bracketed) return { ...bracketed, next: bracketed.next + 1 };
  const next = skipThen(tokens, skipBrackets(tokens, at));
  if (/^(?:is|was)$/u.test(tokens[next]?.word ?? "")) return nameAfterVerb(tokens, next + 1);
  if (tokens[next]?.word === "will" && tokens[next + 1]?.word === "be") return nameAfterVerb(tokens, next + 2);
  if (/^[-–—]$/u.test(tokens[next]?.word ?? "")) return nameAfterDash(tokens, next + 1);
  if (tokens[next]?.word !== ",") return readTitledPersonName(tokens, next);
  const isNamed = isNamedSultan(tokens, next + 1);
  const name = isNamed ? readTitledPersonName(tokens, next + 1) : readPersonName(tokens, next + 1);
  const isName = name && (name.hasHonorific || name.words > 1) && !isSubject(tokens, next, name);
  return isName && (isNamed || !readTitle(tokens, next + 1)) ? name : null;
}

/** "Following his meeting with the King, Mr. Obi wrote …": after the phrase that opens the sentence, who did something. */
function isSubject(tokens: readonly Token[], comma: number, name: PersonName): boolean {
  const isOfOffice = /^(?:king|queen|president|minister|premier|emir|sultan)$/u.test(tokens[comma - 1]?.word ?? "");
  if (!isOfOffice || !isOpening(tokens, comma) || !(name.hasHonorific || isOfAnother(tokens, comma))) return false;
  const after = tokens[name.next];
  return after?.kind === "WORD" && !after.isCapitalised && !/^(?:and|who|of|for|in|at|as|on|to)$/u.test(after.word);
}

/** "Answering the prime minister, Ada Obi said …": an office in small letters, which the opening does not say to be hers. */
function isOfAnother(tokens: readonly Token[], comma: number): boolean {
  const words = tokens.slice(Math.max(0, comma - 5), comma).map(({ text }) => text);
  return /(?<!\b[Aa]s )\bthe (?:(?:prime|foreign|vice|deputy|then) )*\p{Ll}+$/u.test(words.join(" "));
}

/** "Sultan bin Ali", "Amir Obi Paz". */
function isNamedSultan(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:Sultan|Amir|Emir)$/u.test(tokens[at]?.text ?? "")) return false;
  const [one, other] = [tokens[at + 1], tokens[at + 2]];
  const isName = one?.isCapitalised === true && other?.isCapitalised === true && !HONORIFICS.has(one.word);
  return one?.word === "bin" || (isName && one.kind === "WORD" && other.kind === "WORD");
}

/** "Kenya's army commander at the time, Gen. Obi". */
function skipThen(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 4).map(({ word }) => word);
  return words.join(" ") === "at the time ," ? at + 3 : at;
}

/** "Minister of Trade (Ada Obi)": a full name between brackets. */
export function nameInBrackets(tokens: readonly Token[], at: number): PersonName | null {
  const name = tokens[at]?.word === "(" ? readPersonName(tokens, at + 1) : null;
  return name && name.words > 1 && tokens[name.next]?.word === ")" ? name : null;
}

/** Whether a sentence lists posts with their holders in brackets: "Minister of Trade (Ada Obi) and Chief of Protocol (Juan Paz)". */
const isBracketList = oncePer(
  (tokens: readonly Token[]) => tokens.filter((_, at) => nameInBrackets(tokens, at) !== null).length > 1,
);

/** "(residence in Lima)" between a title and its name. */
function skipBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== "(") return at;
  const length = tokens.slice(at, at + 8).findIndex(({ word }) => word === ")");
  return length > 0 ? at + length + 1 : at;
}

/** "Deputy Prime Minister - Ada Obi and …": as captions and lists have it; what a line ends with can be its source. */
function nameAfterDash(tokens: readonly Token[], at: number): PersonName | null {
  const name = readPersonName(tokens, at);
  const after = tokens[name?.next ?? -1];
  const goesOn =
    after !== undefined && (/^[.,;(]$/u.test(after.word) || (after.kind === "WORD" && !after.isCapitalised));
  return name !== null && goesOn && (name.words > 1 || name.hasHonorific) && !readTitle(tokens, at) ? name : null;
}

/** "The new ambassador of Kenya is Ada Obi." */
function nameAfterVerb(tokens: readonly Token[], at: number): PersonName | null {
  const name = readPersonName(tokens, at);
  const isEnd = name !== null && /^(?:|[.,;(])$/u.test(tokens[name.next]?.word ?? "");
  return isEnd && name.words > 1 && !readTitle(tokens, at) ? name : null;
}
