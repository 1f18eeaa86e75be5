import type { DataSource } from "typeorm";
import type { Deferred } from "../api/deferred";
import { isPostgres } from "../api/engine";
import { indexHolds, type Lexeme, type LexemeGroups, readWordsBegun } from "../api/full-text";
import type { ReviewState } from "../api/review";
import { every, list, raw, some, sql, type Sql } from "../api/sql";
import { areFindable, isFindable } from "./findable";
import { inName, joint, often, sideBySide, wholeName } from "./lexemes";
import type { SearchQuery, Spelling, Term } from "./search-query";
import { tellingsFor } from "./telling";

/** The table whose full-text index is searched. */
export const TABLE = "search_document";

/**
 * Return the table for those who ask nothing of many documents but what they stand for. SQLite, which has rows and texts
 * side by side, is told to look into the index of that.
 */
export function documentsToCount(dataSource: DataSource): Sql {
  return raw(isPostgres(dataSource) ? TABLE : `${TABLE} INDEXED BY "search_document_told"`);
}

/** How well documents can answer a query, what those are asked for that do, and in which ways some of them do so better. */
export interface Tier {
  readonly score: number;
  readonly asked: LexemeGroups;
  readonly better: readonly LexemeGroups[];
}

/** How well a document answers that has all words of a query; the better, the more of them tell what it is about. */
const SCORES = { named: 7, begun: 6, sideBySide: 5, inNames: 4, often: 3, oneInName: 2, found: 1 };

/**
 * Return the condition that a document that those may find who ask for the states has every term of the query, or a name
 * that is the query however that is spaced; one without words finds nothing.
 */
export function found(dataSource: DataSource, query: SearchQuery, asked: readonly ReviewState[]): Sql {
  if (query.terms.length === 0) return raw("FALSE");
  const named = namedSo(query.whole)
    .slice(-1)
    .map((lexeme) => [[lexeme]]);
  const ways = [query.terms.flatMap(lexemeGroups), ...named];
  return every([indexHolds(dataSource, TABLE, ways), ...toldSo(query, asked), areFindable]);
}

/** Return what is asked of a document besides what the index has of it. */
export function isSeen(query: SearchQuery, asked: readonly ReviewState[]): Sql {
  return every([...toldSo(query, asked), isFindable]);
}

function toldSo({ terms }: SearchQuery, asked: readonly ReviewState[]): Sql[] {
  const phrases = terms.filter(([typed]) => typed.words.length > 1);
  return [...phrases.map(standsIn), sql`search_document."tells" IN (${list(tellingsFor(asked))})`];
}

/**
 * Reads how well documents can answer the query, best first. It depends on nothing but a document and the query: were it to
 * weigh how rare a word is, a load between two pages would move every hit.
 */
export function readTiers(dataSource: DataSource, query: SearchQuery): Deferred<readonly Tier[]> {
  const asked = [...query.terms.flatMap(lexemeGroups).flat(), ...namedSo(query.whole)];
  const beginnings = new Set(asked.filter(({ begun }) => begun).map(({ word }) => word));
  return readWordsBegun(dataSource, TABLE, [...beginnings]).then((found) =>
    tiersOf(query, (lexeme) => (lexeme.begun && found.get(lexeme.word)) || [lexeme]),
  );
}

/** Gives what is to be asked for in the place of a lexeme that may be only begun. */
type Instead = (lexeme: Lexeme) => readonly Lexeme[];

/** Each way to be named holds the one before; each place of the words does, or the one before that. */
function tiersOf({ terms, whole }: SearchQuery, instead: Instead): Tier[] {
  const found = terms.flatMap(lexemeGroups).map((group) => group.flatMap(instead));
  const typed = terms.flatMap(([spelling]) => lexemes(spelling).map((lexeme) => instead(lexeme).map(as(often))));
  const inNames = found.map((group) => group.map(as(inName)));
  const orOften = inNames.map((group, index) => [...group, ...(typed[index] ?? [])]);
  const pairs = pairsOf(whole, instead);
  const named = namedSo(whole).map((lexeme) => [instead(lexeme)]);
  const places = [
    ...(pairs.length > 0 ? [{ score: SCORES.sideBySide, asked: pairs }] : []),
    { score: SCORES.inNames, asked: inNames },
    { score: SCORES.often, asked: orOften },
    ...(found.length > 1 ? [{ score: SCORES.oneInName, asked: [inNames.flat(), ...found] }] : []),
    { score: SCORES.found, asked: found },
  ];
  return [
    ...named.map((asked, index) => ({
      score: index === 0 ? SCORES.named : SCORES.begun,
      asked,
      better: named.slice(0, index),
    })),
    ...places.map((place, index) => {
      const before = places.slice(Math.max(0, index - 2), index).map(({ asked }) => asked);
      return { ...place, better: [...named.slice(-1), ...before] };
    }),
  ];
}

/** Return the lexeme of a name that is the query, and that of one that begins so if its last word may be only begun. */
function namedSo({ words, begun }: Spelling): Lexeme[] {
  const word = wholeName(words);
  if (word === null) return [];
  return [{ word, begun: false }, ...(begun ? [{ word, begun: true }] : [])];
}

function as(marked: (form: string) => string): (lexeme: Lexeme) => Lexeme {
  return ({ word, begun }) => ({ word: marked(word), begun });
}

/** Every two words of the query that follow one another, once. */
function pairsOf(whole: Spelling, instead: Instead): LexemeGroups {
  const pairs = lexemes(whole)
    .slice(1)
    .map((second, index) => instead(second).map(as((word) => sideBySide(whole.words[index] ?? "", word))));
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
}

/** Each word of a term may be found in any spelling; where the words stand is for `standsIn` to see. */
function lexemeGroups([typed, ...others]: Term): Lexeme[][] {
  const runTogether = others.flatMap(lexemes).filter(({ word }) => !typed.words.includes(word));
  return lexemes(typed).map((lexeme) => [lexeme, { word: joint(lexeme.word), begun: false }, ...runTogether]);
}

function lexemes({ words, begun }: Spelling): Lexeme[] {
  return words.map((word, index) => ({ word, begun: begun && index === words.length - 1 }));
}

function standsIn(spellings: Term): Sql {
  const patterns = spellings.map((spelling) => `%${pattern(spelling)}%`);
  return some(patterns.map((like) => sql`"foldedNames" LIKE ${like} OR "foldedText" LIKE ${like}`));
}

/** Return the words as a document has them: each between two spaces of its own. */
function pattern({ words, begun }: Spelling): string {
  const spaced = words.map((word) => ` ${word} `).join("");
  return begun ? spaced.trimEnd() : spaced;
}
