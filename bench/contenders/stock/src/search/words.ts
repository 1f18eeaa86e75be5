/** A word of a text: the form in which it is compared, and where it stands. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const PRINTED = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ð: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe" };

/** Return the words of a text in order, folded. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(PRINTED)].map(({ 0: printed, index }) => ({
    form: formOf(printed),
    start: index,
    end: index + printed.length,
  }));
}

function formOf(printed: string): string {
  if (/^[0-9A-Za-z]{1,40}$/u.test(printed)) return printed.toLowerCase();
  const plain = printed.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  return plain.replace(/[łøđðıßæœ]/gu, (letter) => LETTERS[letter] ?? letter).slice(0, 40);
}
