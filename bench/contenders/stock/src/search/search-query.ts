import { wordsOf } from "./words";

/** A word of a query, perhaps only begun, and what it makes when it is written together with the word beside it. */
export interface Term {
  readonly word: string;
  readonly begun: boolean;
  readonly together: readonly { readonly word: string; readonly begun: boolean }[];
}

/** So many letters into the last word, a reader who is still typing expects answers. */
const LETTERS_OF_A_BEGINNING = 3;

/** Return what every hit has to have. */
export function parseQuery(text: string): Term[] {
  const forms = wordsOf(text).map(({ form }) => form);
  const isBegun = (index: number) =>
    index === forms.length - 1 && (forms[index]?.length ?? 0) >= LETTERS_OF_A_BEGINNING;
  return forms.map((word, index) => ({
    word,
    begun: isBegun(index),
    together: [index - 1, index].flatMap((first) => {
      const [one, other] = [forms[first], forms[first + 1]];
      return one === undefined || other === undefined ? [] : [{ word: one + other, begun: isBegun(first + 1) }];
    }),
  }));
}
