import { parseQuery } from "../../src/search/search-query";
import { SNIPPET_CAP, snippetOf } from "../../src/search/snippet";

/** Return the snippet with its highlights in brackets. */
function snippet(text: string, query: string): string | undefined {
  const passage = snippetOf(text, parseQuery(query));
  const marked = [...(passage?.highlights ?? [])]
    .reverse()
    .reduce(
      (marking, { start, end }) => `${marking.slice(0, start)}[${marking.slice(start, end)}]${marking.slice(end)}`,
      passage?.text ?? "",
    );
  return passage ? marked : undefined;
}

const FILLING = "Nothing of note was said here. ".repeat(10);

test.each([
  [
    "the line with the most of the query",
    "Visas.\nVisas and trade.\nTrade, trade, trade.",
    "visas trade",
    "[Visas] and [trade].",
  ],
  ["the first of equally good lines", "One visa.\nAnother visa.", "visa", "One [visa]."],
  ["the beginning where the text has none of it", "First line.\nSecond line.", "Sikorski", "First line."],
  [
    "letters that are folded",
    "Radosław Sikorski and Mihai Popșoi",
    "radoslaw popsoi",
    "[Radosław] Sikorski and Mihai [Popșoi]",
  ],
  ["a name written apart", "Abdullatif Al Zayani", "Alzayani", "Abdullatif [Al Zayani]"],
  ["a name written together", "Abdullatif Alzayani", "Al Zayani", "Abdullatif [Alzayani]"],
  [
    "a phrase as one highlight",
    "A strategic dialogue on strategic goods",
    `"strategic dialogue"`,
    "A [strategic dialogue] on strategic goods",
  ],
  ["a beginning", "Ministers of ministries", "minis*", "[Ministers] of [ministries]"],
])("a snippet shows %s", (_, text, query, expected) => {
  expect(snippet(text, query)).toBe(expected);
});

test("there is none of an empty text", () => {
  expect(snippetOf("", parseQuery("visa"))).toBeNull();
});

test("a long line is cut between words, around what matches", () => {
  const cut = snippet(`${FILLING}They signed a visa waiver. ${FILLING}`, "visa");

  expect(cut).toMatch(/^\w.*They signed a \[visa\] waiver\..*\w$/u);
  expect(cut?.length).toBeLessThanOrEqual(SNIPPET_CAP + 2);
});

test("a line without any space is cut all the same, and between characters", () => {
  const text = "😀".repeat(150) + "中".repeat(300);

  expect(snippetOf(text, parseQuery("visa"))?.text).toHaveLength(SNIPPET_CAP);
  expect(snippetOf(`a${text}`, parseQuery("visa"))?.text).toHaveLength(SNIPPET_CAP - 1);
});
