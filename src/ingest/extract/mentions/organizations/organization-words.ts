import type { FoundOrganizationKind } from "../../extraction";
import { AREA_WORDS } from "../titles/area-words";
import { heads } from "./organization-heads";
import type { Token } from "../tokens";

const HEADS = new Map(Object.entries(heads));
/** How many words the heads have that begin with a word, most first. */
const LENGTHS = headLengths();
/** Capitalised words that open a sentence or name a person's post, and so are no part of a body's name. */
export const IS_OUTSIDE =
  /^(?:Outgoing|Incoming|A|An|The|This|That|These|Those|Its|His|Her|Their|Our|Both|Each|In|On|At|By|For|From|With|During|After|Before|Since|As|When|While|Under|Following|According|And|But|Also|However|Mr|Mrs|Ms|Dr|President|Vice|Prime|Minister|Ministers|Secretary|Ambassador|Chairman|Chairwoman|Chair|Chairperson|Speaker|Director|Director-General|Head|Deputy|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Governor|Spokesperson|Spokesman|Spokeswoman|Vice-Chancellor|Vice-President|Chancellor|Rector|Provost|Administrator|CEO|Managing|Professor|Prof|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\.?$/u;

/** Return the noun that can head the name of a body and stands at a token, the longest first. */
export function headAt(
  tokens: readonly Token[],
  at: number,
): { words: string; length: number; kind: FoundOrganizationKind } | null {
  for (const length of LENGTHS.get(tokens[at]?.text ?? "") ?? []) {
    if (at + length > tokens.length) continue;
    const words = tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(" ");
    const kind = HEADS.get(words);
    if (kind) return { words, length, kind };
  }
  return null;
}

/** Whether a token can be a word of a body's name. */
export function isNameWord(token: Token | undefined): boolean {
  return token?.kind === "WORD" && token.isCapitalised && !IS_OUTSIDE.test(token.text);
}

/** Within a name, a post can stand: "Council of Foreign Ministers". */
export function isPhraseWord(token: Token | undefined): boolean {
  return (
    isNameWord(token) || /^(?:Ministers|Presidents|Speakers|Governors|Secretary|Prosecutors)$/u.test(token?.text ?? "")
  );
}

/** Whether a token is a capitalised word of a field: "Trade". */
export function isAreaWord(token: Token | undefined): boolean {
  return token?.kind === "WORD" && token.isCapitalised && AREA_WORDS.has(token.word);
}

/** Whether a token names a state. */
export function isState(token: Token | undefined): boolean {
  return token?.kind === "COUNTRY";
}

function headLengths(): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, number[]>();
  for (const head of HEADS.keys()) {
    const words = head.split(" ");
    const known = lengths.get(words[0] ?? "") ?? [];
    lengths.set(
      words[0] ?? "",
      [...new Set([...known, words.length])].sort((one, other) => other - one),
    );
  }
  return lengths;
}
