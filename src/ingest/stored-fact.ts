import type { Fact, Grounds, Span } from "./fact";

/** What a claim and its evidence tell of a fact. */
export interface ToldByClaim {
  readonly key: string;
  readonly grounds: Omit<Grounds, "extractionRule">;
}

/** What is stored of a fact besides. */
type Rest = Record<string, unknown> & Pick<Grounds, "extractionRule"> & { readonly article?: string };

/** Return what a fact says that neither its claim nor its evidence tells, as JSON. */
export function storedFact(fact: Fact): string {
  const { extractionRule, evidence } = fact.grounds;
  let says = "";
  // Field by field, since a copy without some of them takes longer than all the rest.
  for (const name in fact) if (!TOLD.has(name)) says += field(name, fact[name as keyof Fact]);
  if (fact.article !== articleOf(evidence)) says += field("article", fact.article);
  if (extractionRule !== undefined) says += field("extractionRule", extractionRule);
  return `{${says.slice(1)}}`;
}

const TOLD: ReadonlySet<string> = new Set(["key", "grounds", "article"]);

function field(name: string, value: unknown): string {
  return value === undefined ? "" : `,"${name}":${value === null ? "null" : JSON.stringify(value)}`;
}

/** Return the whole fact again. */
export function wholeFact(stored: string, { key, grounds }: ToldByClaim): Fact {
  const { extractionRule, article, ...says } = JSON.parse(stored) as Rest;
  const whole = { ...grounds, ...(extractionRule !== undefined && { extractionRule }) };
  return { ...says, key, article: article ?? articleOf(grounds.evidence) ?? "", grounds: whole } as unknown as Fact;
}

/** The article that brings a fact is nearly always the one of the first sentence that supports it. */
function articleOf(evidence: readonly Span[]): string | undefined {
  return (evidence.find(({ role }) => role === "SUPPORTS") ?? evidence[0])?.article;
}
