/** Cyrillic letters in the Latin ones that English-language news writes for them (BGN/PCGN, Kazakh letters as Kazakhstan does). */
const LATIN: Readonly<Record<string, string>> = {
  а: "a",
  ә: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  ғ: "g",
  д: "d",
  е: "e",
  ё: "e",
  є: "ye",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  ї: "yi",
  й: "y",
  к: "k",
  қ: "k",
  л: "l",
  м: "m",
  н: "n",
  ң: "n",
  о: "o",
  ө: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "u",
  ұ: "u",
  ү: "u",
  ф: "f",
  х: "kh",
  ҳ: "h",
  һ: "h",
  ц: "ts",
  ч: "ch",
  ҷ: "j",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

const CYRILLIC = new RegExp(`[${Object.keys(LATIN).join("")}]`, "gu");

/** Return the text in lower case with its Cyrillic letters in Latin ones. */
export function inLatin(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(CYRILLIC, (letter) => LATIN[letter] ?? letter);
}
