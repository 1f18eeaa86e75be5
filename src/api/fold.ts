/** Latin letters that Unicode does not decompose, and what people type in their place. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");

/** What folding leaves as it is. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;

const ASCII = /^\p{ASCII}*$/u;

/** Whether all characters are ASCII, of which none has diacritics. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/** Return the text in lower case and without diacritics. */
export function plain(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

/** Return the text for matching: lower case, no diacritics, and one space for whatever is neither letter nor digit. */
export function fold(text: string): string {
  // Most texts are ASCII, of which it takes far less time to tell what is a letter.
  const lower = text.toLowerCase();
  if (FOLDED.test(lower)) return lower;
  const folded = isAscii(text) ? lower.replace(/[^a-z0-9]+/gu, " ") : plain(text).replace(/[^\p{L}\p{N}]+/gu, " ");
  return folded.trim();
}

/** Return the text as an ASCII kebab-case key, such as `mihai-popsoi`; empty when it has no Latin letter or digit. */
export function slugOf(text: string): string {
  return (plain(text).match(/[a-z0-9]+/gu) ?? []).join("-");
}
