import { matchesAmong, type Match } from "./matches";
import { passageOf, type Passage } from "./passage";
import type { SearchQuery } from "./search-query";
import { type Word, wordsOf } from "./words";

/** The most characters of a snippet. */
export const SNIPPET_CAP = 200;

/** How far before its first match a snippet may begin. */
const LEAD = 40;

interface Excerpt {
  readonly line: string;
  readonly matches: readonly Match[];
}

/** Return the stretch of one line of the text that has the most of the query; null when the text is empty. */
export function snippetOf(text: string, query: SearchQuery): Passage | null {
  const lines = text.split("\n").map((line) => line.trim());
  const excerpts = lines.filter((line) => line !== "").map((line) => excerptOf(line, query));
  const best = bestOf(excerpts, ({ matches }) => matches);
  return best ? passageOf(best.line, best.matches) : null;
}

function excerptOf(line: string, query: SearchQuery): Excerpt {
  const words = wordsOf(line);
  const matches = matchesAmong(words, query);
  if (line.length <= SNIPPET_CAP) return { line, matches };
  const groups = matches.map((first) => matches.filter((match) => isNear(match, first)));
  const best = bestOf(groups, (group) => group) ?? [];
  const [start, end] = boundsAround(line, words, best[0]?.start ?? 0, best.at(-1)?.end ?? 0);
  return {
    line: line.slice(start, end),
    matches: matches.flatMap((match) => within(match, start, end)),
  };
}

function isNear({ start, end }: Match, first: Match): boolean {
  return start >= first.start && end <= first.start + SNIPPET_CAP - LEAD;
}

/** Return the bounds of a stretch from word to word that shows what lies between the offsets; it begins where the line does, if it can. */
function boundsAround(line: string, words: readonly Word[], from: number, to: number): [start: number, end: number] {
  const earliest = to <= SNIPPET_CAP ? 0 : Math.max(0, Math.min(from - LEAD, line.length - SNIPPET_CAP));
  const start = earliest === 0 ? 0 : (words.find((word) => word.start >= earliest)?.start ?? earliest);
  const latest = start + SNIPPET_CAP;
  if (latest >= line.length) return [start, line.length];
  const last = words.findLast((word) => word.start >= start && word.end <= latest);
  // A word longer than that would leave next to nothing.
  return [start, last && last.end > latest - LEAD ? last.end : wholeCharacters(line, latest)];
}

/** Return the offset, or the one before it where it would part a surrogate pair. */
function wholeCharacters(line: string, offset: number): number {
  return (line.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
}

function within({ term, start, end }: Match, from: number, to: number): Match[] {
  const [first, last] = [Math.max(start, from) - from, Math.min(end, to) - from];
  return first < last ? [{ term, start: first, end: last }] : [];
}

/** Return the first of the candidates with the most different terms, and of those with the most matches. */
function bestOf<Candidate>(
  candidates: readonly Candidate[],
  matchesOf: (candidate: Candidate) => readonly Match[],
): Candidate | undefined {
  const [first, ...others] = candidates.map((candidate) => ({ candidate, worth: worthOf(matchesOf(candidate)) }));
  return others.reduce((best, other) => (best && other.worth <= best.worth ? best : other), first)?.candidate;
}

/** No line has a thousand matches of which one more term could not outweigh the rest. */
function worthOf(matches: readonly Match[]): number {
  return new Set(matches.map(({ term }) => term)).size * 1_000 + Math.min(matches.length, 999);
}
