/** The most characters of a snippet, and how far before its first match it may begin. */
const CAP = 200;
const LEAD = 40;

/** A particle such as Al or Nur is written apart from the rest of the name or together with it. */
const LETTERS_OF_A_PARTICLE = 4;

const PRINTED = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const PLAIN = /^[0-9A-Za-z]{1,40}$/u;

/** Return the stretch of a line of the text that has most of the two words, the last of them perhaps only begun. */
export function snippetOf(text, [first, last]) {
  const terms = [
    [
      { word: first, begun: false },
      { word: first + last, begun: true },
    ],
    [
      { word: last, begun: true },
      { word: first + last, begun: true },
    ],
  ];
  const lines = [...text.matchAll(/\S[^\n]*/gu)].map(([line]) => line.trimEnd());
  const best = bestOf(
    lines.map((line) => excerptOf(line, terms)),
    ({ matches }) => matches,
  );
  return best ? { text: best.line, highlights: highlightsOf(best.matches) } : null;
}

function excerptOf(line, terms) {
  const words = wordsOf(line);
  const matches = matchesIn(words, terms);
  if (line.length <= CAP) return { line, matches };
  const groups = matches.map((from) =>
    matches.filter(({ start, end }) => start >= from.start && end <= from.start + CAP - LEAD),
  );
  const best = bestOf(groups, (group) => group) ?? [];
  const [start, end] = boundsAround(line, words, best[0]?.start ?? 0, best.at(-1)?.end ?? 0);
  return { line: line.slice(start, end), matches: matches.flatMap((match) => within(match, start, end)) };
}

function matchesIn(words, terms) {
  const matches = [];
  for (let index = 0; index < words.length; index++) {
    for (const [term, spellings] of terms.entries()) {
      const covered = Math.max(...spellings.map((spelling) => wordsCovered(words, index, spelling)));
      if (covered > 0 && words[index + covered - 1]) {
        matches.push({ term, start: words[index].start, end: words[index + covered - 1].end });
      }
    }
  }
  return matches;
}

function wordsCovered(words, index, { word, begun }) {
  const { form } = words[index];
  if (form === word || (begun && form.startsWith(word))) return 1;
  const next = words[index + 1];
  return next && form.length <= LETTERS_OF_A_PARTICLE && form + next.form === word ? 2 : 0;
}

function wordsOf(text) {
  return [...text.matchAll(PRINTED)].flatMap(({ 0: printed, index }) =>
    formsOf(printed).map((form) => ({ form, start: index, end: index + printed.length })),
  );
}

function formsOf(printed) {
  if (PLAIN.test(printed)) return [printed.toLowerCase()];
  const folded = printed.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replace(/[łøđ]/gu, unaccented);
  return folded.split(/[^\p{L}\p{N}]+/u).filter((form) => form !== "");
}

function unaccented(letter) {
  return { ł: "l", ø: "o", đ: "d" }[letter];
}

function boundsAround(line, words, from, to) {
  const earliest = to <= CAP ? 0 : Math.max(0, Math.min(from - LEAD, line.length - CAP));
  const start = earliest === 0 ? 0 : (words.find((word) => word.start >= earliest)?.start ?? earliest);
  const latest = start + CAP;
  if (latest >= line.length) return [start, line.length];
  const last = words.findLast((word) => word.start >= start && word.end <= latest);
  return [start, last && last.end > latest - LEAD ? last.end : latest];
}

function within({ term, start, end }, from, to) {
  const [first, last] = [Math.max(start, from) - from, Math.min(end, to) - from];
  return first < last ? [{ term, start: first, end: last }] : [];
}

function bestOf(candidates, matchesOf) {
  let best;
  let most = -1;
  for (const candidate of candidates) {
    const matches = matchesOf(candidate);
    const worth = new Set(matches.map(({ term }) => term)).size * 1000 + Math.min(matches.length, 999);
    if (worth > most) [best, most] = [candidate, worth];
  }
  return best;
}

function highlightsOf(matches) {
  const highlights = [];
  for (const { start, end } of matches) {
    const before = highlights.at(-1);
    if (!before || start >= before.end) highlights.push({ start, end });
    else before.end = Math.max(before.end, end);
  }
  return highlights;
}
