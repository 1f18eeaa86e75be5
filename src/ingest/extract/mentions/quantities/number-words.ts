/** Numbers in words, as far as news prints them so. */
export const numberWords: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** What a number is multiplied by. */
export const magnitudes: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  mil: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  bil: 1e9,
  b: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
  "lakh crore": 1e12,
  "hundred thousand": 1e5,
  "hundred million": 1e8,
  "hundred billion": 1e11,
};

/** Return the number that words such as "1,250.5", "10 000", "seven" or "twenty-one" say, null when they say none. */
export function numberOf(words: string): number | null {
  if (/^\d+,\d{1,2}$/u.test(words)) return Number(words.replace(",", "."));
  if (/^\d/u.test(words)) return Number(words.replace(/[\s,]/gu, ""));
  const parts = words.toLowerCase().split("-");
  const values = parts.map((part) => numberWords[part]);
  return values.reduce<number | null>((sum, value) => (sum === null || value === undefined ? null : sum + value), 0);
}
