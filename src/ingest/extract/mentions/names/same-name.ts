import { fold } from "../../../../api/fold";

/** Return the words of a name, folded, without the courtesy that is part of a single name: "Sheikh Sera". */
export function nameWords(name: string): string[] {
  return fold(name.replace(/['’‘`ʼʻ]/gu, ""))
    .replace(/^(?:sh(?:ei|ai)kha?|king|queen) (?=\S)/u, "")
    .split(" ");
}

/** Return the last word of a name that is no "Jr.", and of that of a peer the last before the place: "Lord Obi of Leeds". */
export function surnameOf(words: readonly string[]): string | undefined {
  if (/^(?:lord|lady|baroness|baron)$/u.test(words[0] ?? "") && words.includes("of"))
    return words[words.indexOf("of") - 1];
  return words.findLast((word) => !/^[js]r$/u.test(word));
}

/** Whether the words of a shorter form, each perhaps with a slip, all stand in a fuller name. */
export function isFormOf(shorter: readonly string[], fuller: readonly string[]): boolean {
  // A single name is not that of somebody's father: "Obi" of "Ada bin Obi Paz".
  const left = shorter.length > 1 ? [...fuller] : fuller.filter((_, at) => !isFathers(fuller, at));
  return shorter.every((word) => {
    const at = left.findIndex((other) => isSameWord(word, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function isFathers(words: readonly string[], at: number): boolean {
  const isLast = words.slice(at + 1).every((word) => /^(?:[ivx]+|[js]r)$/u.test(word));
  const isNumbered = at < words.length - 1 && isLast;
  return /^(?:bin|ibn|bint|ben)$/u.test(words[at - 1] ?? "") && (!isLast || isNumbered);
}

/** The same word, an initial of it, or a long word with one slip in it: "Muhamedov" and "Muhamdov". */
function isSameWord(one: string, other: string): boolean {
  if (one === other || isInitial(one, other) || isOtherVowels(one, other)) return true;
  return Math.min(one.length, other.length) >= 6 && Math.abs(one.length - other.length) <= 1 && isOneSlip(one, other);
}

/** "Joe" for "Joseph", "Tim" for "Timothy": a short form of a given name. */
export function isShortForm(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 && short.length <= 4 && long.length > short.length && short.slice(0, 2) === long.slice(0, 2);
}

/** "J" of "Juan", and "Sh" of "Shinzo": initials of two letters, as Mongolian and Uzbek news print them. */
function isInitial(one: string, other: string): boolean {
  return /^(?:\p{L}|sh|ch|ts|kh|zh|yu|ya|dzh)$/u.test(one) && other.length > one.length + 1 && other.startsWith(one);
}

/** "Muhamedova" and "Mohammedova": a long word of the same consonants. */
function isOtherVowels(one: string, other: string): boolean {
  const shortest = Math.min(one.length, other.length);
  return shortest >= 9 && one[0] === other[0] && consonants(one) === consonants(other);
}

function consonants(word: string): string {
  return word.replace(/[aeiouy]/gu, "").replace(/(.)\1/gu, "$1");
}

function isOneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const changed = Math.max(one.length, other.length) - start - end;
  return (
    changed <= 1 ||
    (changed === 2 && one.length === other.length && one[start] === other[start + 1] && one[start + 1] === other[start])
  );
}
