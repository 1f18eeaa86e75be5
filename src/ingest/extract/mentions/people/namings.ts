import { apposedCounterpart } from "./apposed-counterpart";
import { apposedName } from "./apposed-name";
import { counterpart } from "./counterpart";
import { findFullerNames } from "../names/fuller-names";
import { findLinedNames } from "./lined-names";
import { nameList } from "./name-list";
import { objectPost } from "./object-post";
import type { Naming, NamingsRead, TokenSentence } from "./naming";
import type { NamingRule } from "./naming-rule";
import { pronounPost } from "./pronoun-post";
import { sharedTitle } from "./shared-title";
import { findTabledNames } from "./tabled-names";
import { titledName } from "./titled-name";
import { rankedName } from "./ranked-name";
import { isOrdinal } from "../titles/inside-titles";

/** The ways in which people are named with their posts; of two that read at one place, the first is kept. */
export const NAMING_RULES: readonly NamingRule[] = [
  counterpart,
  pronounPost,
  objectPost,
  apposedCounterpart,
  nameList,
  sharedTitle,
  titledName,
  apposedName,
  rankedName,
];

/** Find every place of an article where somebody is named with a post, in order. */
export function findNamings(sentences: readonly TokenSentence[]): Naming[] {
  const namings: Naming[] = [];
  for (const sentence of sentences) readSentence(sentence, namings);
  namings.push(...findTabledNames(sentences, namings));
  namings.push(...findLinedNames(sentences, namings));
  return [...namings, ...findFullerNames(sentences, namings)].sort((one, other) => one.start - other.start);
}

function readSentence(sentence: TokenSentence, namings: Naming[]): void {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length;) {
    const read = readAt(sentence, at, namings);
    if (read) namings.push(...read.namings);
    at = read?.next ?? at + 1;
  }
}

function readAt(sentence: TokenSentence, at: number, earlier: readonly Naming[]): NamingsRead | null {
  const kind = sentence.tokens[at]?.kind;
  if (!sentence.isTitleAhead[at] || kind === "SIGN" || (kind === "NUMBER" && !isOrdinal(sentence.tokens, at)))
    return null;
  for (const rule of NAMING_RULES) {
    const read = rule.read(sentence, at, earlier);
    if (read) return read;
  }
  return null;
}
