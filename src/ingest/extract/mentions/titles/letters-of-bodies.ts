import type { Token } from "../tokens";

/** Whether letters in brackets show that the words before them name a body: "Reef National Front (RNF)". */
export function areInitials(tokens: readonly Token[], end: number): boolean {
  const letters = tokens[end]?.word === "(" && tokens[end + 2]?.word === ")" ? (tokens[end + 1]?.text ?? "") : "";
  const words = tokens.slice(Math.max(0, end - letters.length), end);
  return /^\p{Lu}{2,6}$/u.test(letters) && words.map(({ text }) => text.charAt(0)).join("") === letters;
}
