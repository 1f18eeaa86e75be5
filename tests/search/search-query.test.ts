import { parseQuery, QUERY_CAP } from "../../src/search/search-query";

/** Return the terms as somebody might write them down: `word`, `begin*`, `"a phrase"`, other spellings after a bar. */
function terms(text: string): string[] {
  return parseQuery(text).terms.map((spellings) =>
    spellings.map(({ words, begun }) => words.join(" ") + (begun ? "*" : "")).join("|"),
  );
}

test.each([
  ["no words", "", []],
  ["nothing but signs", ` "" * ! ? 🙂 \0 `, []],
  ["words, run together with their neighbours", "of al Id", ["of|ofal", "al|ofal|alid", "id|alid"]],
  ["a last word that is still being typed", "Sikorski", ["sikorski*"]],
  ["a last word of two letters as it is", "EU", ["eu"]],
  ["a word with a star as begun", "minis* EU", ["minis*", "eu"]],
  ["a phrase, and how it may be run together", `"Al Zayani"`, ["al zayani|alzayani"]],
  ["a phrase whose last word is begun", `"strategic dial"*`, ["strategic dial*|strategicdial*"]],
  ["a phrase that nobody closed", `"of all`, ["of all|ofall"]],
  ["printed quotation marks", "“of all” «is»", ["of all|ofall", "is"]],
  ["a word twice as one", "is is is", ["is|isis"]],
  [
    "accents and other letters as Latin ones",
    "Łódź Popșoi’s Нуртлеу is",
    [
      "lodz|lodzpopsoi",
      "popsoi|lodzpopsoi|popsois",
      "s|popsois|snurtleu",
      "nurtleu|snurtleu|nurtleuis",
      "is|nurtleuis",
    ],
  ],
  [
    "operators of either engine as words",
    `a AND (b OR NOT c) NEAR/2 d:*`,
    [
      "a|aand",
      "and|aand|andb",
      "b|andb|bor",
      "or|bor|ornot",
      "not|ornot|notc",
      "c|notc|cnear",
      "near|cnear|near2",
      "2|near2|2d",
      "d|2d",
    ],
  ],
])("a query of %s", (_, text, expected) => {
  expect(terms(text)).toEqual(expected);
});

test("a query longer than the cap is refused by its length", () => {
  expect(parseQuery("a".repeat(QUERY_CAP)).terms).toHaveLength(1);
  expect(() => parseQuery("a".repeat(QUERY_CAP + 1))).toThrow(/"query": has 257 characters, but at most 256/u);
});
