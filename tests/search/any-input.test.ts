import type { ExecutionResult } from "graphql";
import { QUERY_CAP } from "../../src/search/search-query";
import { askSeeds, type Asking } from "../api/asking";
import { ENGINES } from "../support/engines";

const SEARCH = `query ($query: String!) { search(query: $query, first: 20) {
  totalCount facets { type count } edges { cursor score title { marked } snippet { marked } } } }`;

/** What the engines, regular expressions and SQL might take for more than letters, and words that are in the articles. */
const PIECES = [
  ...Array.from("\"'`*()[]{}:;|&!<>-+^~%_\\/$?#@,.\0\t\n"),
  ...[
    " ",
    " AND ",
    " OR ",
    " NOT ",
    " NEAR(",
    "NEAR/3",
    "--",
    "/*",
    "';",
    "''",
    '""',
    "**",
    ":*",
    "<->",
    "{lexemes}:",
    "rowid",
    "\\'",
  ],
  ...[
    "“",
    "”",
    "«",
    "»",
    "·",
    "🙂",
    "👩‍👩‍👧",
    "🇰🇿",
    "\ud800",
    "\udc00",
    "\ufeff",
    "\u200b",
    "\u202e",
    "\u0301",
    "½",
    "ﷺ",
    "İ",
    "ß",
    "ſ",
    "Ǆ",
  ],
  ...[
    "中文",
    "हिन्दी",
    "ไทย",
    "العربية",
    "Қазақстан",
    "Łódź",
    "𝔘𝔫𝔦",
    "ꙮ",
    "𞤀𞤣",
    "1e5",
    "0x1F",
    "3.14",
    "-7",
    "a@b.eu",
    "http://x.eu/y",
  ],
  ...[
    "Sikorski",
    "al",
    "Zayani",
    "minis*",
    '"strategic dialogue"',
    "Kazakhstan",
    "the",
    "of",
    "N",
    "v",
    "33rd",
    "U.K.",
  ],
];

/** Return numbers from 0 up to, not including, a bound: the same ones at every run (mulberry32). */
function randomNumbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

function randomQueries(count: number): string[] {
  const random = randomNumbers(7);
  const piece = () => (random(4) > 0 ? (PIECES[random(PIECES.length)] ?? "") : String.fromCodePoint(random(0x11_0000)));
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + random(12) }, piece)
      .join("")
      .slice(0, QUERY_CAP),
  );
}

/** As many words as fit, and words as long as fit. */
const LARGEST = [
  Array.from({ length: QUERY_CAP / 2 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(" "),
  "the ".repeat(QUERY_CAP / 4),
  `"${"a ".repeat(QUERY_CAP / 2 - 1)}`,
  "𝔘".repeat(QUERY_CAP / 2),
  "ﷺ".repeat(QUERY_CAP),
];

test("Whatever is typed is searched for without an error, and both engines find the same", async () => {
  const askings: Asking[] = await Promise.all(ENGINES.map(askSeeds));
  let hits = 0;
  for (const query of [...LARGEST, ...randomQueries(500)]) {
    const answers: ExecutionResult[] = await Promise.all(askings.map(({ ask }) => ask(SEARCH, { query })));
    for (const answer of answers) expect(answer).toEqual({ data: answers[0]?.data });
    hits += (answers[0]?.data as { search: { totalCount: number } }).search.totalCount;
  }
  expect(hits).toBeGreaterThan(1_000);
  await Promise.all(askings.map((asking) => asking.discard()));
}, 120_000);
