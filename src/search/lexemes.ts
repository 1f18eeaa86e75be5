import type { Word } from "./words";

/** Far more than an article has; so many of the longest fit into the megabyte that PostgreSQL allows an index entry. */
const LEXEMES = 5_000;

/** A particle such as Al, Nur or Bin is written apart from the rest of the name or together with it. */
const LETTERS_OF_A_PARTICLE = 4;

/** Return the distinct lexemes of passages of so many forms of words: these, and particles run together with what follows. */
export function lexemesOf(passages: readonly (readonly string[])[]): string[] {
  const lexemes = new Set<string>();
  for (const forms of passages) {
    for (const form of forms) lexemes.add(form);
    for (let index = 1; index < forms.length; index++) {
      const together = ranTogether(forms[index - 1], forms[index]);
      if (together !== null) lexemes.add(joint(together));
    }
  }
  const all = [...lexemes];
  return all.length > LEXEMES ? all.slice(0, LEXEMES) : all;
}

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
