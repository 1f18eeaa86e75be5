import type { Term } from "./search-query";
import { wordsOf, type Word } from "./words";

export interface Highlight {
  readonly start: number;
  readonly end: number;
}

export interface Snippet {
  readonly text: string;
  readonly highlights: readonly Highlight[];
}

interface Match extends Highlight {
  readonly term: number;
}

interface Excerpt {
  readonly line: string;
  readonly matches: readonly Match[];
}

/** The most characters of a snippet, and how far before its first match it may begin. */
const CAP = 200;
const LEAD = 40;

/** A particle such as Al or Bin is written apart from the rest of a name or together with it. */
const LETTERS_OF_A_PARTICLE = 4;

/** Return the stretch of one line of the text that has the most of the query; null when the text is empty. */
export function snippetOf(text: string, terms: readonly Term[]): Snippet | null {
  const lines = [...text.matchAll(/\S[^\n]*/gu)].map(([line]) => line.trimEnd());
  const excerpts = lines.map((line) => excerptOf(line, matchesIn(line, terms)));
  const best = bestOf(excerpts, ({ matches }) => matches);
  return best ? { text: best.line, highlights: joined(best.matches) } : null;
}

function matchesIn(text: string, terms: readonly Term[]): Match[] {
  const words = wordsOf(text);
  return words.flatMap(({ start }, index) =>
    terms.flatMap((term, number) => {
      const covered = wordsCovered(words, index, term);
      const last = words[index + covered - 1];
      return covered > 0 && last ? [{ term: number, start, end: last.end }] : [];
    }),
  );
}

/** Return how many words from the index on are the term in one of its spellings. */
function wordsCovered(words: readonly Word[], index: number, { word, begun, together }: Term): number {
  const [here, next] = [words[index]?.form ?? "", words[index + 1]?.form];
  const spellings = [{ word, begun }, ...together];
  const runTogether = next !== undefined && here.length <= LETTERS_OF_A_PARTICLE ? here + next : null;
  const lengths = spellings.map((spelling) => {
    if (here === spelling.word || (spelling.begun && here.startsWith(spelling.word))) return 1;
    return runTogether === spelling.word ? 2 : 0;
  });
  return Math.max(...lengths);
}

function joined(matches: readonly Match[]): Highlight[] {
  const highlights: Highlight[] = [];
  for (const { start, end } of matches) {
    const before = highlights.at(-1);
    if (!before || start >= before.end) highlights.push({ start, end });
    else highlights[highlights.length - 1] = { start: before.start, end: Math.max(before.end, end) };
  }
  return highlights;
}

function excerptOf(line: string, matches: readonly Match[]): Excerpt {
  if (line.length <= CAP) return { line, matches };
  const groups = matches.map((first) =>
    matches.filter(({ start, end }) => start >= first.start && end <= first.start + CAP - LEAD),
  );
  const best = bestOf(groups, (group) => group) ?? [];
  const [start, end] = boundsAround(line, best[0]?.start ?? 0, best.at(-1)?.end ?? 0);
  return { line: line.slice(start, end), matches: matches.flatMap((match) => within(match, start, end)) };
}

/** Return the bounds of a stretch from word to word that shows what lies between the offsets. */
function boundsAround(line: string, from: number, to: number): [start: number, end: number] {
  const earliest = to <= CAP ? 0 : Math.max(0, Math.min(from - LEAD, line.length - CAP));
  const words = wordsOf(line);
  const start = earliest === 0 ? 0 : (words.find((word) => word.start >= earliest)?.start ?? earliest);
  const latest = start + CAP;
  if (latest >= line.length) return [start, line.length];
  const last = words.filter((word) => word.start >= start && word.end <= latest).at(-1);
  return [start, last && last.end > latest - LEAD ? last.end : latest];
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
  let best: { candidate: Candidate; worth: number } | undefined;
  for (const candidate of candidates) {
    const worth = worthOf(matchesOf(candidate));
    if (!best || worth > best.worth) best = { candidate, worth };
  }
  return best?.candidate;
}

function worthOf(matches: readonly Match[]): number {
  return new Set(matches.map(({ term }) => term)).size * 1000 + Math.min(matches.length, 999);
}
