/**
 * What a text must hold for a part of a pattern to fit it, in lower case: `exact` are all the words that the part can
 * fit, where they are few; of each of `clauses` a text must hold a word.
 */
export interface Needs {
  readonly exact: readonly string[] | null;
  readonly clauses: readonly Clause[];
}

/** Words of which one must stand in a text. */
export type Clause = readonly string[];

/** Fits where nothing stands, as a boundary of a word does. */
export const NOTHING: Needs = { exact: [""], clauses: [] };
export const ANYTHING: Needs = { exact: null, clauses: [] };

/** More words than this are not multiplied out with those that follow. */
const MOST_PRODUCTS = 40;
const MOST_WORDS = 400;
/** The beginning of a long word is rare enough. */
const LONGEST = 14;
/** Clauses whose words are likelier than this in sum tell nothing of a sentence. */
const LIKELIEST = 3;
/** How likely a word of so many characters is to stand in a sentence, roughly. */
const LIKELIHOODS = [100, 100, 0.7, 0.4, 0.15, 0.07, 0.04];
const RAREST = 0.02;

/** Return what words need that stand for themselves. */
export function literal(words: string): Needs {
  return { exact: [words], clauses: [] };
}

/** Return what one of several alternatives needs. */
export function either(options: readonly Needs[]): Needs {
  const [only] = options;
  if (only && options.length === 1) return only;
  const exact = new Set<string>();
  for (const option of options) for (const word of option.exact ?? []) exact.add(word);
  if (exact.size <= MOST_WORDS && options.every((option) => option.exact !== null))
    return { exact: [...exact], clauses: [] };
  const best = options.map((option) => clausesOf(option)[0]);
  return best.includes(undefined) ? ANYTHING : { exact: null, clauses: [best.flatMap((clause) => clause ?? [])] };
}

/** Return what parts need that follow one another. */
export function inOrder(parts: readonly Needs[]): Needs {
  const clauses: Clause[] = [];
  let exact: readonly string[] = [""];
  let isWhole = true;
  for (const part of parts) {
    for (const clause of part.clauses) clauses.push(clause);
    const product = part.exact && productOf(exact, part.exact);
    if (product) exact = product;
    else {
      isWhole = false;
      clauses.push(exact);
      exact = part.exact ?? [""];
    }
  }
  return isWhole ? { exact, clauses } : { exact: null, clauses: [...clauses, exact] };
}

/** Return what a part needs that stands at least and at most so many times. */
export function repeated(part: Needs, least: number, most: number): Needs {
  if (least === 1 && most === 1) return part;
  if (least > 0) return { exact: null, clauses: allOf(part) };
  return most === 1 && part.exact ? { exact: [...new Set([...part.exact, ""])], clauses: [] } : ANYTHING;
}

/** Return what a part needs that is only looked ahead or back for. */
export function lookedFor(part: Needs): Needs {
  return { exact: [""], clauses: allOf(part) };
}

/** Return what a text must hold that tells something of it, the rarest first. */
export function clausesOf(needs: Needs): readonly Clause[] {
  return allOf(needs)
    .map(shortest)
    .map((clause) => ({ clause, likelihood: likelihoodOf(clause) }))
    .filter(({ likelihood }) => likelihood < LIKELIEST)
    .sort((one, other) => one.likelihood - other.likelihood)
    .map(({ clause }) => clause);
}

function allOf({ exact, clauses }: Needs): readonly Clause[] {
  return exact ? [...clauses, exact] : clauses;
}

function productOf(before: readonly string[], after: readonly string[]): readonly string[] | null {
  if (before.length === 1 && after.length === 1) return [`${before[0] ?? ""}${after[0] ?? ""}`];
  if (Math.min(before.length, after.length) > 1 && before.length * after.length > MOST_PRODUCTS) return null;
  const products = new Set<string>();
  for (const one of before) for (const other of after) products.add(one + other);
  return [...products];
}

/** A word that holds another one of them adds nothing. */
function shortest(words: Clause): Clause {
  if (words.includes("")) return [""];
  const cut = [...new Set(words.map((word) => word.slice(0, LONGEST)))].sort((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const word of cut) if (!kept.some((other) => word.includes(other))) kept.push(word);
  return kept;
}

function likelihoodOf(words: Clause): number {
  return words.reduce((sum, { length }) => sum + (LIKELIHOODS[length] ?? RAREST), 0);
}
