import { formsIn, wordsOf } from "../../src/search/words";

test.each([
  "The Agreement of 2014 on the Peaceful Uses of Outer Space",
  "Türkiye's Foreign Ministry — Ankara, 5½ years",
  "Министр иностранных дел, São Tomé",
  "e\u0301tat a\u20e3 x\u0301y",
  `${"a".repeat(90)} ${"ö".repeat(90)}`,
  "  ... ",
  "",
])("The forms of %j are those of its words", (text) => {
  expect(formsIn(text)).toEqual(wordsOf(text).map(({ form }) => form));
});
