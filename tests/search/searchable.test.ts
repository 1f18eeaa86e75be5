import { documentOf, type Searchable } from "../../src/search/searchable";

const OFFICIAL: Searchable = {
  type: "OFFICIAL",
  slug: "abdullatif-al-zayani",
  title: "Abdullatif Al Zayani",
  names: ["Abdullatif Al Zayani", "Al Zayani"],
  passages: ["Foreign Minister, Bahrain"],
};

test("A document is found by every name, run together too, and by its passages", () => {
  expect(documentOf(OFFICIAL)).toMatchObject({
    key: "OFFICIAL/abdullatif-al-zayani",
    foldedNames: " abdullatif  al  zayani | al  zayani ",
    foldedText: " foreign  minister  bahrain ",
    unspacedNames: "|abdullatifalzayani|alzayani|",
    lexemes: "abdullatif al zayani ·alzayani foreign minister bahrain",
    wordCount: 3,
  });
});

test("A text of any size fits into the index: so many words of it, and so much of each", () => {
  const words = Array.from({ length: 9_000 }, (_, index) => `${index.toString(36)} ${index}${"𐐨".repeat(100)}`);
  const { lexemes } = documentOf({ ...OFFICIAL, passages: [words.join(" ")] });

  expect(lexemes.split(" ")).toHaveLength(5_000);
  expect(Buffer.byteLength(lexemes)).toBeLessThan(2 ** 20);
});
