const MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};
const NUMBER_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const QUANTITY = new RegExp(
  `(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?:\\s?(?<magnitude>${Object.keys(MAGNITUDES).join("|")})\\b)?`,
  "iu",
);

/** Return the number that a wording such as "$156mn", "$18 billion" or "top three" names, or null when it names none. */
export function quantityOf(words: string): number | null {
  const groups = QUANTITY.exec(words)?.groups;
  if (groups?.["digits"]) {
    const number = Number(groups["digits"].replaceAll(",", ""));
    return Math.round(number * (MAGNITUDES[groups["magnitude"]?.toLowerCase() ?? ""] ?? 1) * 100) / 100;
  }
  // "One of Uzbekistan's top three partners" is about three.
  const rest = words.toLowerCase().replace(/\bone of\b/u, "");
  const word = rest.split(/[^a-z]+/u).find((each) => NUMBER_WORDS.includes(each));
  return word === undefined ? null : NUMBER_WORDS.indexOf(word);
}
