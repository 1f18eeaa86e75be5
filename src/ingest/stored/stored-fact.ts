import type { Fact, Grounds, Span } from "../fact";

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
  const says: string[] = [];
  // Field by field, since a copy without some of them takes longer than all the rest.
  for (const name in fact) if (!TOLD.has(name)) addField(says, name, fact[name as keyof Fact]);
  if (fact.article !== articleOf(evidence)) addField(says, "article", fact.article);
  if (extractionRule !== undefined) addField(says, "extractionRule", extractionRule);
  return inBraces(says);
}

const TOLD: ReadonlySet<string> = new Set(["key", "grounds", "article"]);

/** Adds the parts of a field as JSON, of which one text is made at the end. */
function addField(parts: string[], name: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value === "string" && PLAIN.test(value)) parts.push(named(name), QUOTE, value, QUOTE);
  else parts.push(named(name), json(value));
}

/** A text that JSON has as it is. */
const PLAIN = /^[ !#-[\]-~]*$/u;
const QUOTE = `"`;

/** How fields begin: there are few names of them. */
const BEGINNINGS = new Map<string, string>();

function named(name: string): string {
  const known = BEGINNINGS.get(name) ?? `,"${name}":`;
  BEGINNINGS.set(name, known);
  return known;
}

/** Return a value as JSON; what facts hold is mostly so small that `JSON.stringify` takes longer to begin than to end. */
function json(value: unknown): string {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return JSON.stringify(value);
  const fields: string[] = [];
  for (const name in value) addField(fields, name, value[name as keyof typeof value]);
  return inBraces(fields);
}

function inBraces(fields: string[]): string {
  const [first] = fields;
  if (first === undefined) return "{}";
  fields[0] = `{${first.slice(1)}`;
  fields.push("}");
  return fields.join("");
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
