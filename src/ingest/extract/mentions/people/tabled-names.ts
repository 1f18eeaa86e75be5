import { ruleName } from "../../extraction-rule";
import { readJoinedTitles, type JoinedTitles } from "../titles/joined-titles";
import { oneNaming, postOf, type Naming, type TokenSentence } from "./naming";
import { readPersonName, type PersonName } from "../names/person-name";
import type { Token } from "../tokens";

const RULE = ruleName({ id: "tabled-name", version: 1 });

/** A line of a list that parts a name and its titles by a dash or colon: which of the two comes first is the list's to tell. */
interface Row {
  readonly isNameFirst: boolean;
  readonly name: PersonName;
  readonly joined: JoinedTitles;
}

const LONGEST_ROW = 40;

/** Find those of whom each line of a list gives the name and the post, all in one order: "Juan Paz – Minister of Trade", "Minister of Trade: Juan Paz". */
export function findTabledNames(sentences: readonly TokenSentence[], known: readonly Naming[]): Naming[] {
  const named = new Set(known.map(({ sentence }) => sentence));
  const rows = sentences.map((sentence) => (named.has(sentence.index) ? null : rowOf(sentence.tokens)));
  return sentences.flatMap((sentence, at) => {
    const row = rows[at];
    const isInList = row && [rows[at - 1], rows[at + 1]].some((other) => other?.isNameFirst === row.isNameFirst);
    if (!isInList) return [];
    const posts = row.joined.titles.map((title) => postOf(sentence, title));
    return [oneNaming(sentence, { from: 0, next: sentence.tokens.length, name: row.name, posts, rule: RULE })];
  });
}

function rowOf(tokens: readonly Token[]): Row | null {
  if (tokens.length > LONGEST_ROW || !tokens.some((_, at) => isParting(tokens, at))) return null;
  const from = skipBullet(tokens);
  return nameFirst(tokens, from) ?? titleFirst(tokens, from);
}

function nameFirst(tokens: readonly Token[], from: number): Row | null {
  const name = readPersonName(tokens, from);
  if (!name || !isNamed(name) || !isParting(tokens, name.next)) return null;
  const joined = withRest(tokens, readJoinedTitles(tokens, name.next + 1));
  return joined && isPosts(joined) && isEnd(tokens, joined.next) ? { isNameFirst: true, name, joined } : null;
}

/** "Ada Obi – Director of Mwambao Kuu": words that no list has, up to the end of the line, belong to the last title. */
function withRest(tokens: readonly Token[], joined: JoinedTitles | null): JoinedTitles | null {
  const last = joined?.titles.at(-1);
  const end = tokens.length - (/^[.,;]$/u.test(tokens.at(-1)?.word ?? "") ? 1 : 0);
  if (!joined || !last || joined.next >= end) return joined;
  const rest = tokens.slice(joined.next, end);
  if (!rest.every(({ isCapitalised, word }) => isCapitalised || /^(?:of|for|at|the|and|&)$/u.test(word))) return joined;
  const whole = { ...last, next: end, pieces: [...last.pieces, [joined.next, end] as const] };
  return { titles: [...joined.titles.slice(0, -1), whole], next: end };
}

function titleFirst(tokens: readonly Token[], from: number): Row | null {
  const joined = readJoinedTitles(tokens, from);
  const name = joined && isParting(tokens, joined.next) ? readPersonName(tokens, joined.next + 1) : null;
  const isRow = joined && name && isPosts(joined) && isNamed(name) && isEnd(tokens, name.next);
  return isRow ? { isNameFirst: false, name, joined } : null;
}

function isNamed({ words, hasHonorific }: PersonName): boolean {
  return words > 1 || hasHonorific;
}

function isPosts({ titles }: JoinedTitles): boolean {
  return titles.every(({ core }) => core.isCapitalised && !core.isPlural);
}

/** A colon, or a dash that stands apart from a word. */
function isParting(tokens: readonly Token[], at: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !sign || !after) return false;
  return sign.word === ":" || (/^[-–—]$/u.test(sign.word) && (before.end < sign.start || sign.end < after.start));
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at).every(({ word }) => /^(?:[.,;]|and)$/u.test(word));
}

/** "1.", "(a)", "•", "-". */
function skipBullet(tokens: readonly Token[]): number {
  const from = tokens.findIndex(({ kind, isCapitalised }) => kind !== "SIGN" && kind !== "NUMBER" && isCapitalised);
  const bullet = tokens.slice(0, Math.max(from, 0));
  return bullet.every(({ kind, word }) => kind !== "WORD" || word.length === 1) ? Math.max(from, 0) : 0;
}
