import { documentOf, type Searchable } from "../../src/search/searchable";

const OFFICIAL: Searchable = {
  type: "OFFICIAL",
  slug: "abdullatif-al-zayani",
  title: "Abdullatif Al Zayani",
  names: ["Abdullatif Al Zayani", "Al Zayani"],
  passages: ["Foreign Minister, Bahrain"],
};

test("A document is found by every name, run together too, by its passages, and by where its words stand", () => {
  expect(documentOf(OFFICIAL)).toMatchObject({
    key: "OFFICIAL/abdullatif-al-zayani",
    foldedNames: " abdullatif  al  zayani | al  zayani ",
    foldedText: " foreign  minister  bahrain ",
    lexemes:
      "§abdullatif §al §zayani §·alzayani ¦abdullatif¦al ¦al¦zayani ¶abdullatifalzayani ¶alzayani " +
      "abdullatif al zayani ·alzayani foreign minister bahrain",
  });
});

test("A text mentions a word often that it has more than once, and the longer it is the more of them that takes", () => {
  const often = (...passages: string[]) => documentOf({ ...OFFICIAL, passages }).lexemes.match(/(?<=¤)[a-z]+/gu);
  const filler = Array.from({ length: 400 }, (_, index) => `w${String(index)}`).join(" ");

  expect(often("A canal, a lock", "The canal")).toEqual(["a", "canal"]);
  expect(often("canal ".repeat(4), filler)).toBeNull();
  expect(often("canal ".repeat(6), filler)).toEqual(["canal"]);
});

test("A headline is hardly ever known in full, so that only short names are found as such", () => {
  const title = "Ministers of seven states meet on the canal once more";

  expect(documentOf({ ...OFFICIAL, title, names: [title] }).lexemes).not.toContain("¶");
});

test("A text of any size fits into the index: so many words of it, and so much of each", () => {
  const words = Array.from({ length: 9_000 }, (_, index) => `${index.toString(36)} ${index}${"𐐨".repeat(100)}`);
  const { lexemes } = documentOf({ ...OFFICIAL, passages: [words.join(" ")] });

  expect(lexemes.split(" ")).toHaveLength(5_000);
  expect(Buffer.byteLength(lexemes)).toBeLessThan(2 ** 20);
});
