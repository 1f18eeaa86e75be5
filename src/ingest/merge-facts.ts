import type { Problem } from "../errors";
import type { Fact, Grounds, OfficialProfile } from "./fact";

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
  const merged = new Map<string, Fact>();
  for (const fact of facts) {
    const known = merged.get(fact.key);
    merged.set(fact.key, known ? together(known, fact) : fact);
  }
  return [...merged.values()];
}

/** Return a problem for each two files that use one key for different things. */
export function conflicts(facts: readonly Fact[], fileOf: (article: string) => string): Problem[] {
  const first = new Map<string, Fact>();
  return facts.flatMap((fact) => {
    const known = first.get(fact.key) ?? fact;
    first.set(fact.key, known);
    const fields = (IDENTITY[fact.kind] ?? []).filter((field) => valueOf(known, field) !== valueOf(fact, field));
    return fields.map((field) => ({
      place: fileOf(fact.article),
      message: `${fact.key} has ${field} ${valueOf(fact, field)}, but ${valueOf(known, field)} in ${fileOf(known.article)}`,
      remedy: "give both the same value, or two different keys if they are two things",
    }));
  });
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

function together(known: Fact, other: Fact): Fact {
  const fact = filled(known, other);
  if (fact.kind === "membership" && other.kind === "membership")
    return { ...fact, post: filled(fact.post, other.post), grounds: strongest(known.grounds, other.grounds) };
  if (fact.kind === "organization" && other.kind === "organization")
    return { ...fact, names: union(fact.names, other.names), grounds: strongest(known.grounds, other.grounds) };
  return { ...fact, grounds: strongest(known.grounds, other.grounds) };
}

/** Return the first, with its gaps filled from the second. */
function filled<T extends object>(first: T, second: T): T {
  const gaps = Object.entries(second).filter(([field]) => (first as Record<string, unknown>)[field] === null);
  return { ...first, ...Object.fromEntries(gaps) };
}

function strongest(a: Grounds, b: Grounds): Grounds {
  const better = STRENGTH.indexOf(b.basis) < STRENGTH.indexOf(a.basis) ? b : a;
  const evidence = [...a.evidence, ...b.evidence];
  return {
    ...better,
    confidence: Math.max(a.confidence, b.confidence),
    evidence: evidence.filter(
      (span, index) =>
        evidence.findIndex((other) => other.article === span.article && other.start === span.start) === index,
    ),
  };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function valueOf(fact: Fact, field: string): string {
  const value = (fact as unknown as Record<string, string | number | null>)[field];
  return value === null || value === undefined ? "none" : String(value);
}
