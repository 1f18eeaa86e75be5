import type { Word } from "./words";

/** Far more than an article has; so many of the longest fit into the megabyte that PostgreSQL allows an index entry. */
const LEXEMES = 5_000;

/** A particle such as Al, Nur or Bin is written apart from the rest of the name or together with it. */
const LETTERS_OF_A_PARTICLE = 4;

/** Texts of which each is a list of the forms of its words. */
type Passages = readonly (readonly string[])[];

/** What a document says, and as what. */
export interface Told {
  /** What it is called. */
  readonly names: Passages;
  /** What it goes by otherwise. */
  readonly others: Passages;
  readonly text: Passages;
}

/**
 * Return the distinct lexemes of a document: its words, particles run together with what follows, and once more those that
 * tell how well it answers: where they stand in a name, side by side there, as all of a name, or often in the text.
 */
export function lexemesOf({ names, others, text }: Told): string[] {
  const lexemes = new Set<string>();
  for (const forms of names) addStanding(lexemes, forms);
  for (const forms of [...names, ...others, ...text]) for (const form of withParticles(forms)) lexemes.add(form);
  addOften(lexemes, text);
  const all = [...lexemes];
  return all.length > LEXEMES ? all.slice(0, LEXEMES) : all;
}

function addStanding(lexemes: Set<string>, forms: readonly string[]): void {
  for (const form of withParticles(forms)) lexemes.add(inName(form));
  for (let index = 1; index < forms.length; index++) {
    lexemes.add(sideBySide(forms[index - 1] ?? "", forms[index] ?? ""));
  }
  const whole = wholeName(forms);
  if (whole !== null) lexemes.add(whole);
}

/** Long texts mention everything; the more words there are, the more mentions are many. */
function addOften(lexemes: Set<string>, text: Passages): void {
  const mentions = new Map<string, number>();
  let words = 0;
  for (const forms of text) {
    words += forms.length;
    for (const form of forms) mentions.set(form, (mentions.get(form) ?? 0) + 1);
  }
  const many = 2 + Math.floor(words / 100);
  for (const [form, count] of mentions) if (count >= many) lexemes.add(often(form));
}

function withParticles(forms: readonly string[]): string[] {
  const all = [...forms];
  for (let index = 1; index < forms.length; index++) {
    const together = ranTogether(forms[index - 1], forms[index]);
    if (together !== null) all.push(joint(together));
  }
  return all;
}

/** Headlines are longer, and hardly two are the same. */
const LETTERS_OF_A_NAME = 40;

/** Return the word at the index run together with the next one, or null when it is no particle. */
export function runTogether(words: readonly Word[], index: number): string | null {
  return ranTogether(words[index]?.form, words[index + 1]?.form);
}

function ranTogether(particle: string | undefined, rest: string | undefined): string | null {
  if (particle === undefined || rest === undefined) return null;
  return particle.length <= LETTERS_OF_A_PARTICLE ? particle + rest : null;
}

/** Return the lexeme of words run together. The mark keeps it apart, so that "india*" does not find "in Dia…". */
export function joint(form: string): string {
  return `·${form}`;
}

/** Return the lexeme of a word that stands in a name. */
export function inName(form: string): string {
  return `§${form}`;
}

/** Return the lexeme of two words that stand side by side in a name, the second of which may be only begun. */
export function sideBySide(first: string, second: string): string {
  return `¦${first}¦${second}`;
}

/** Return the lexeme of all that a name is, in whatever words; null where it is so long that nobody is sure of all of it. */
export function wholeName(forms: readonly string[]): string | null {
  const letters = forms.join("");
  return letters === "" || letters.length > LETTERS_OF_A_NAME ? null : `¶${letters}`;
}

/** Return the lexeme of a word that a text mentions often. */
export function often(form: string): string {
  return `¤${form}`;
}
