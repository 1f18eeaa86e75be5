import { groupBy } from "../api/group-by";
import type { Problem } from "../errors";
import type { Fact, Grounds, OfficialProfile, Span } from "./fact";

/** From the strongest to the weakest: a claim made twice is as well grounded as its better half. */
const STRENGTH: readonly Grounds["basis"][] = ["EXPLICIT", "COREFERENT", "IMPORTED", "INFERRED"];

/** What two articles have to agree on to speak of the same thing. */
const IDENTITY: Partial<Record<Fact["kind"], readonly string[]>> = {
  organization: ["classification", "status", "country"],
  event: ["classification"],
  agreement: ["instrumentType"],
  commitment: ["type"],
  figure: ["metric", "value", "figureKind"],
};

/** Return the facts with each claim once, carrying the evidence of all who make it. */
export function mergeFacts(facts: readonly Fact[]): Fact[] {
  const merged: Fact[] = [];
  for (const same of groupBy(facts, ({ key }) => key).values()) {
    const [first] = same;
    if (first) merged.push(same.length === 1 ? first : together(first, same.slice(1)));
  }
  return merged;
}

/** Return a problem for each two files that use one key for different things. */
export function conflicts(facts: readonly Fact[], fileOf: (article: string) => string): Problem[] {
  const first = new Map<string, Fact>();
  return facts.flatMap((fact) => {
    const known = first.get(fact.key) ?? fact;
    first.set(fact.key, known);
    return differingFields(known, fact).map((field) => ({
      place: fileOf(fact.article),
      message: `${fact.key} has ${field} ${valueOf(fact, field)}, but ${valueOf(known, field)} in ${fileOf(known.article)}`,
      remedy: "give both the same value, or two different keys if they are two things",
    }));
  });
}

/** Return the fields in which two facts of one key speak of different things. */
export function differingFields(known: Fact, fact: Fact): string[] {
  return (IDENTITY[fact.kind] ?? []).filter((field) => valueOf(known, field) !== valueOf(fact, field));
}

/** Return the officials with each once, under the first name given and with the names of all. */
export function mergeProfiles(profiles: readonly OfficialProfile[]): OfficialProfile[] {
  const merged = new Map<string, OfficialProfile>();
  for (const profile of profiles) {
    const known = merged.get(profile.slug);
    merged.set(profile.slug, known ? { ...filled(known, profile), names: union(known.names, profile.names) } : profile);
  }
  return [...merged.values()];
}

function together(first: Fact, others: readonly Fact[]): Fact {
  const fact = others.reduce(completed, first);
  return { ...fact, grounds: strongest([first, ...others].map(({ grounds }) => grounds)) };
}

function completed(known: Fact, other: Fact): Fact {
  const fact = filled(known, other);
  if (fact.kind === "membership" && other.kind === "membership")
    return { ...fact, post: filled(fact.post, other.post) };
  if (fact.kind === "organization" && other.kind === "organization")
    return { ...fact, names: union(fact.names, other.names) };
  return fact;
}

/** Return the first, with its gaps filled from the second. */
function filled<T extends object>(first: T, second: T): T {
  const [known, other] = [first as Record<string, unknown>, second as Record<string, unknown>];
  let whole = first;
  for (const field in second)
    if (known[field] === null && other[field] !== null) whole = { ...whole, [field]: other[field] };
  return whole;
}

function strongest(all: readonly Grounds[]): Grounds {
  const best = all.reduce((a, b) => (STRENGTH.indexOf(b.basis) < STRENGTH.indexOf(a.basis) ? b : a));
  return {
    ...best,
    confidence: Math.max(...all.map(({ confidence }) => confidence)),
    evidence: distinctSpans(all.flatMap(({ evidence }) => evidence)),
  };
}

/** Return the sentences, each once. */
export function distinctSpans(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  // There are few, so that looking through them is faster than a map.
  for (const span of spans)
    if (!found.some(({ start, article }) => start === span.start && article === span.article)) found.push(span);
  return found;
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function valueOf(fact: Fact, field: string): string {
  const value = (fact as unknown as Record<string, string | number | null>)[field];
  return value === null || value === undefined ? "none" : String(value);
}
