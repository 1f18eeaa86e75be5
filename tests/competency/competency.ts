/** A competency question put to the API, with the answer that the articles give to it, read by hand. */
export interface Asked {
  readonly query: string;
  /** What `plain` must make of the answer. */
  readonly answer: unknown;
  /** How the sentences begin that support the answer beside those that the question cites. */
  readonly beside?: readonly string[];
  /** How the sentences begin that the question cites and the answer does not. */
  readonly uncited?: readonly string[];
}

/** A question of our own, with the beginnings of all sentences that support the answer: none when left out. */
export interface Proven extends Asked {
  readonly proof?: readonly string[];
}

/** A sentence as `questions.json` cites it. */
export interface Sentence {
  readonly article: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

interface Evidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly role: string;
  readonly article: { readonly fileName: string };
}

/** What a query asks of evidence, so that its sentences can be compared. */
const CITED = "fragment Cited on Evidence { role quote start end article { fileName } }";

/** Return the query with the fragment `Cited`, which every question spreads. */
export function citing(query: string): string {
  return `${query}\n${CITED}`;
}

/** Return an answer without its evidence, with each object that has a single field replaced by the field's value. */
export function plain(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(plain);
  if (!isObject(answer)) return answer;
  const fields = Object.entries(answer).filter(([name]) => name !== "evidence");
  const [first, ...more] = fields.map(([name, value]) => [name, plain(value)] as const);
  return first && more.length === 0 ? first[1] : Object.fromEntries(first ? [first, ...more] : []);
}

/** Return the sentences that an answer cites, at any depth; only those that support a claim when told so. */
export function cited(answer: unknown, roles: readonly string[] = ["SUPPORTS", "ANTECEDENT"]): readonly Sentence[] {
  if (Array.isArray(answer)) return answer.flatMap((item) => cited(item, roles));
  if (!isObject(answer)) return [];
  return Object.entries(answer).flatMap(([name, value]) =>
    name === "evidence" ? sentences(value as readonly Evidence[], roles) : cited(value, roles),
  );
}

function sentences(evidence: readonly Evidence[], roles: readonly string[]): readonly Sentence[] {
  return evidence
    .filter(({ role }) => roles.includes(role))
    .map(({ article, quote, start, end }) => ({ article: article.fileName, exact: quote, start, end }));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
