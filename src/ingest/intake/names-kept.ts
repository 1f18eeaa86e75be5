import { fold } from "../../api/fold";
import type { SubjectKind } from "../../claims/judgement.entity";
import { referenceKey, type Fact, type ReadArticle } from "../fact";
import { renamed } from "../resolve/rename";
import { overlap } from "../resolve/telling-words";

/** What readers name by words of their own, so that a better reader finds another name for it. */
const NAMED = {
  event: "EVENT",
  agreement: "AGREEMENT",
  commitment: "COMMITMENT",
  figure: "FIGURE",
  statement: "STATEMENT",
} as const satisfies Partial<Record<Fact["kind"], SubjectKind>>;

type NamedFact = Extract<Fact, { kind: keyof typeof NAMED }>;

/** Less alike are two things of which one sentence tells. */
const LEAST_LIKENESS = 0.6;

/** How much of two sentences has to be the same for them to be one that was read a little longer or shorter. */
const SAME_SENTENCE = 0.6;

/**
 * Return a reading under the names that an earlier reading of the article gave to what both tell of, so that decisions
 * on it still hold and ids stay as they are.
 */
export function withNamesKept(reading: ReadArticle, earlier: ReadArticle): ReadArticle {
  const kept = namesKept(earlier, reading);
  if (kept.size === 0) return reading;
  return renamed(reading, (subject, slug) => kept.get(nameKey(subject, slug)) ?? slug);
}

function namesKept(earlier: ReadArticle, reading: ReadArticle): Map<string, string> {
  const [gone, come] = [namedOnlyIn(earlier, reading), namedOnlyIn(reading, earlier)];
  const pairs = gone
    .flatMap((before) => come.map((now) => ({ before, now, likeness: likeness(before, now) })))
    .filter((pair) => pair.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
  const kept = new Map<string, string>();
  const taken = new Set<string>();
  for (const { before, now } of pairs) {
    const [old, key] = [nameKey(NAMED[before.kind], before.slug), nameKey(NAMED[now.kind], now.slug)];
    if (taken.has(old) || kept.has(key)) continue;
    taken.add(old);
    kept.set(key, before.slug);
  }
  return kept;
}

/** A fact with what it is told by: its sentences, and who had part in it. */
interface Told {
  readonly kind: NamedFact["kind"];
  readonly slug: string;
  readonly sentences: readonly ReadonlySet<string>[];
  readonly parts: ReadonlySet<string>;
}

function namedOnlyIn({ facts }: ReadArticle, other: ReadArticle): Told[] {
  const others = new Set(other.facts.map(({ key }) => key));
  return facts.flatMap((fact) => {
    if (!isNamed(fact) || others.has(fact.key)) return [];
    const { kind, slug, grounds } = fact;
    const sentences = grounds.evidence.map(({ quote }) => new Set(fold(quote).split(" ")));
    return [{ kind, slug, sentences, parts: partsOf(fact, facts) }];
  });
}

function isNamed(fact: Fact): fact is NamedFact {
  return fact.kind in NAMED;
}

function partsOf(named: NamedFact, facts: readonly Fact[]): ReadonlySet<string> {
  if (named.kind === "figure") return new Set([`${String(named.value)} ${named.unit}`]);
  const parts = facts.flatMap((fact) => {
    if (fact.kind === "participation") return fact.event === named.slug ? [referenceKey(fact.who)] : [];
    if (fact.kind === "party") return fact.agreement === named.slug ? [referenceKey(fact.party)] : [];
    if (fact.kind === "commitmentParty") return fact.commitment === named.slug ? [referenceKey(fact.who)] : [];
    return fact.kind === "statementParty" && fact.statement === named.slug ? [referenceKey(fact.who)] : [];
  });
  return new Set(parts);
}

/** Return from 0 to 1 how likely two are one: told by the same sentence, of the same people, states and bodies. */
function likeness(one: Told, other: Told): number {
  if (one.kind !== other.kind) return 0;
  const isSameSentence = one.sentences.some((words) => other.sentences.some((others) => areAlike(words, others)));
  if (!isSameSentence) return 0;
  return one.parts.size + other.parts.size === 0 ? 1 : (1 + overlap(one.parts, other.parts)) / 2;
}

/** One may be a part of the other. */
function areAlike(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [few, many] = words.size < others.size ? [words, others] : [others, words];
  return overlap(words, others) >= SAME_SENTENCE || [...few].every((word) => many.has(word));
}

function nameKey(subject: SubjectKind, slug: string): string {
  return `${subject} ${slug}`;
}
