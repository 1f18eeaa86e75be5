import { WordFinder } from "../../../src/ingest/triggers/word-finder";

function found(words: readonly string[], text: string): string[] {
  const indices = new Set<number>();
  new WordFinder(words).find(text, (ends) => {
    for (const index of ends) indices.add(index);
  });
  return words.filter((_, index) => indices.has(index));
}

describe("finder of words", () => {
  it("finds words within and across one another", () => {
    const words = ["he", "she", "his", "hers", "er"];
    expect(found(words, "ushers")).toEqual(["he", "she", "hers", "er"]);
    expect(found(words, "this")).toEqual(["his"]);
    expect(found(words, "h-e-r-s")).toEqual([]);
  });

  it("takes letters of either case for the same, as patterns that ignore case do", () => {
    expect(found(["tête", "sky", "å"], "TÊTE \u017f\u212ay \u212b")).toEqual(["tête", "sky", "å"]);
  });

  it("finds what a search for each word finds", () => {
    const words = ["ab", "abc", "bca", "c", "cab", "bb", "aca"];
    for (let number = 0; number < 729; number++) {
      const text = number.toString(3).padStart(6, "0").replaceAll("0", "a").replaceAll("1", "b").replaceAll("2", "c");
      expect(found(words, text)).toEqual(words.filter((word) => text.includes(word)));
    }
  });

  it("finds nothing without words", () => {
    expect(found([], "anything")).toEqual([]);
  });
});
