import type { Naming, TokenSentence } from "./naming";

/**
 * Whose counterpart it is: who was named last, by surname too, "Obi also spoke with his Peruvian counterpart"; nobody of the
 * counterpart's own state, "Obi met Peruvian Premier Paz and her Peruvian counterpart".
 */
export function subjectOf(
  { tokens, body, index }: TokenSentence,
  from: number,
  earlier: readonly Naming[],
  states: readonly string[],
): Naming | undefined {
  const compatriots = earlier.filter((one) => one.sentence === index && isOfOne(one, states));
  const others = earlier.filter((one) => !compatriots.includes(one) && !isBystander(body, one, index));
  const last = others.at(isCompanion(tokens, others.at(-1)) ? -2 : -1);
  for (let at = from - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.start < (others.at(-1)?.end ?? 0)) return last;
    if (token.kind !== "WORD" || !token.isCapitalised) continue;
    if (compatriots.some(({ start, end }) => start <= token.start && token.end <= end)) continue;
    const called = others.findLast(({ name }) => isCalled(body.slice(name.start, name.end), token.text));
    if (called) return called;
  }
  return last;
}

/** Who only attended what a sentence before tells of: "The prince later met his Peruvian counterpart". */
function isBystander(body: string, { start, sentence }: Naming, index: number): boolean {
  return (
    sentence !== index && /\b(?:attended|witnessed)\sby\s[^.]*$/u.test(body.slice(Math.max(0, start - REACH), start))
  );
}

/** How many characters a list of those who attended can hold. */
const REACH = 240;

/** By the surname, which comes last, or first as in "Han Ji-won". */
function isCalled(name: string, word: string): boolean {
  return name.endsWith(` ${word}`) || name.startsWith(`${word} `);
}

function isOfOne({ posts }: Naming, [state, ...others]: readonly string[]): boolean {
  return state !== undefined && others.length === 0 && posts.some(({ country }) => country === state);
}

/** "President Obi, accompanied by Minister Paz, met her counterpart": the companion's it is not. */
function isCompanion(tokens: TokenSentence["tokens"], naming: Naming | undefined): boolean {
  const at = tokens.findIndex(({ start }) => start === naming?.start);
  return /^(?:accompanied|joined) by(?: the| his| her)?$/u.test(
    tokens
      .slice(Math.max(0, at - 2), Math.max(0, at))
      .map(({ word }) => word)
      .join(" "),
  );
}
