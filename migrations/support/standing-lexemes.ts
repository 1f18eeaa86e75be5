/** What the documents had that the lexemes are made of: their words, each between spaces, with a bar between passages. */
export interface FoldedDocument {
  readonly id: number;
  readonly foldedNames: string;
  readonly foldedText: string;
  readonly unspacedNames: string;
  readonly lexemes: string;
}

/** What is known of a document without those. */
export interface StandingDocument extends Omit<FoldedDocument, "unspacedNames"> {
  readonly type: string;
  readonly title: string;
  readonly slug: string;
}

const LETTERS_OF_A_PARTICLE = 4;
const LETTERS_OF_A_NAME = 40;
const LEXEMES = 5_000;
const MARKS = "§¦¶¤";

/** Return the lexemes with those that tell where the words stand: in a name, side by side there, as all of it, or often. */
export function withStanding({ foldedNames, foldedText, unspacedNames, lexemes }: FoldedDocument): string {
  const standing = new Set<string>();
  const called = unspacedNames.split("|").filter((letters) => letters !== "");
  for (const forms of passagesOf(foldedNames).filter((forms) => called.includes(forms.join("")))) {
    for (const form of forms) standing.add(`§${form}`);
    for (let index = 1; index < forms.length; index++) {
      const [first = "", second = ""] = forms.slice(index - 1, index + 1);
      if (first.length <= LETTERS_OF_A_PARTICLE) standing.add(`§·${first}${second}`);
      standing.add(`¦${first}¦${second}`);
    }
  }
  for (const letters of called) if (letters.length <= LETTERS_OF_A_NAME) standing.add(`¶${letters}`);
  return [...standing, ...lexemes.split(" "), ...oftenIn(foldedText)].slice(0, LEXEMES).join(" ");
}

/** Return the lexemes without those. */
export function withoutStanding({ lexemes }: StandingDocument): string {
  const words = lexemes.split(" ").filter((lexeme) => !MARKS.includes(lexeme.charAt(0)));
  return words.join(" ");
}

/** Return every name without its spaces; a statement has none, nor has an article that goes by its slug. */
export function unspacedNames({ type, title, slug, foldedNames }: StandingDocument): string {
  if (type === "STATEMENT" || (type === "ARTICLE" && title === slug)) return "||";
  const names = passagesOf(foldedNames).map((forms) => forms.join(""));
  return `|${names.join("|")}|`;
}

export function wordCount({ foldedText }: StandingDocument): number {
  return passagesOf(foldedText).flat().length;
}

function oftenIn(foldedText: string): string[] {
  const forms = passagesOf(foldedText).flat();
  const mentions = new Map<string, number>();
  for (const form of forms) mentions.set(form, (mentions.get(form) ?? 0) + 1);
  const many = 2 + Math.floor(forms.length / 100);
  return [...mentions].filter(([, count]) => count >= many).map(([form]) => `¤${form}`);
}

function passagesOf(folded: string): string[][] {
  return folded.split("|").map((passage) => passage.split(" ").filter((form) => form !== ""));
}
