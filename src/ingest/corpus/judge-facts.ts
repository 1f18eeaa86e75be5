import type { Decisions, EffectiveDecision } from "../decisions";
import type { Fact } from "../fact";
import { factHash, sourceHash, storedHashes } from "../hashes";
import { distinctSpans, mergeFacts } from "../merge-facts";
import { CURATOR, INFERENCE, type DroppedFact, type Standing } from "../standing";
import type { IsLiteral, StatedFacts } from "../stated-facts";

/** What the judging of facts needs besides the facts. */
export interface Judging {
  readonly decisions: Decisions;
  readonly isLiteral: IsLiteral;
  /** Hash of the text of each article. */
  readonly contentHashes: ReadonlyMap<string, string>;
  /** Apply the inference rules; what the keys name is not concluded. */
  readonly infer: (facts: readonly Fact[], refused: ReadonlySet<string>) => readonly Fact[];
}

/** All claims, each once, and how each stands. */
export interface JudgedFacts {
  readonly facts: readonly Fact[];
  readonly standings: ReadonlyMap<string, Standing>;
  readonly dropped: readonly DroppedFact[];
}

/**
 * Apply what people decided, and let the rules conclude: first from what is accepted alone, and those conclusions are
 * accepted; then from the proposals too, and what follows only from them is proposed.
 */
export function judgeFacts(stated: StatedFacts, judging: Judging): JudgedFacts {
  const { decided, dropped } = decidedFacts(stated, judging);
  const refused = new Set(
    judging.decisions.all.filter(({ review }) => review !== "ACCEPTED").map(({ claimKey }) => claimKey),
  );
  const held = [...decided].filter(([key]) => !refused.has(key)).map(([, fact]) => fact);
  const accepted = [...stated.curated.filter(({ key }) => !refused.has(key) && !decided.has(key)), ...held];
  const proposed = stated.proposed.filter(({ key }) => !refused.has(key));
  const certain = mergeFacts(judging.infer(mergeFacts(accepted), refused));
  const possible =
    proposed.length === 0 ? certain : mergeFacts(judging.infer(mergeFacts([...accepted, ...proposed]), refused));
  const facts = together(certain, possible, decided, proposed);
  const isCertain = new Set([...certain, ...held].map(({ key }) => key));
  const standingOf = standings(stated, possible, isCertain, judging);
  return { facts, standings: new Map(facts.map((fact) => [fact.key, standingOf(fact)])), dropped };
}

/** Return the claims as people left them: what they accepted stays as they saw it, whatever is read later. */
function decidedFacts(stated: StatedFacts, { decisions, isLiteral }: Judging) {
  const dropped: DroppedFact[] = [];
  const curated = new Set(stated.curated.map(({ key }) => key));
  const readNow = new Map([...stated.proposed, ...stated.curated].map((fact) => [fact.key, fact]));
  const decided = new Map<string, Fact>();
  for (const decision of decisions.all) {
    const { claimKey, review, correction } = decision;
    // Whoever accepts what an editor has curated changes nothing: the file goes on saying what holds.
    if (review === "ACCEPTED" && correction === null && curated.has(claimKey)) continue;
    const fact = asDecided(decision, readNow.get(claimKey), isLiteral);
    if (fact) decided.set(claimKey, fact);
    else dropped.push({ fact: decision.fact, reason: "was decided on, but no article holds its sentences any more" });
  }
  return { decided, dropped };
}

/** Return a claim as a person left it, null when no article holds its sentences any more. */
export function asDecided(decision: EffectiveDecision, readNow: Fact | undefined, isLiteral: IsLiteral): Fact | null {
  const fact = decision.correction ?? decision.fact;
  const kept = [...fact.grounds.evidence, ...decision.fact.grounds.evidence].filter(isLiteral);
  const evidence = kept.length > 0 ? kept : (readNow?.grounds.evidence ?? []);
  if (evidence.length === 0) return null;
  return { ...fact, key: decision.claimKey, grounds: { ...fact.grounds, evidence: distinctSpans(evidence) } };
}

/** What is accepted keeps its values, and gains the sentences of those who say it too. */
function together(
  certain: readonly Fact[],
  possible: readonly Fact[],
  decided: ReadonlyMap<string, Fact>,
  proposed: readonly Fact[],
): Fact[] {
  const saidAgain = new Map(proposed.map((fact) => [fact.key, fact]));
  const first = new Map(certain.map((fact) => [fact.key, decided.get(fact.key) ?? fact]));
  for (const [key, fact] of decided) first.set(key, fact);
  const supported = [...first.values()].map((fact) => withEvidenceOf(fact, saidAgain.get(fact.key)));
  return [...supported, ...possible.filter(({ key }) => !first.has(key))];
}

function withEvidenceOf(fact: Fact, again: Fact | undefined): Fact {
  if (!again) return fact;
  const evidence = distinctSpans([...fact.grounds.evidence, ...again.grounds.evidence]);
  return { ...fact, grounds: { ...fact.grounds, evidence } };
}

function standings(
  stated: StatedFacts,
  possible: readonly Fact[],
  isCertain: ReadonlySet<string>,
  { decisions, contentHashes }: Judging,
): (fact: Fact) => Standing {
  const readings = new Map([...possible, ...stated.proposed, ...stated.curated].map((fact) => [fact.key, fact]));
  const curated = new Set(stated.curated.map(({ key }) => key));
  return (fact) => {
    const { key } = fact;
    const decision = decisions.of(key);
    const reading = readings.get(key);
    const hashes = reading
      ? { sourceHash: sourceHash(reading, contentHashes), factHash: factHash(reading) }
      : { sourceHash: decision?.sourceHash ?? "", factHash: decision?.factHash ?? "" };
    const bothChanged =
      decision !== null && hashes.sourceHash !== decision.sourceHash && hashes.factHash !== decision.factHash;
    return {
      ...storedHashes(fact, hashes, contentHashes),
      review: decision?.review ?? (isCertain.has(key) ? "ACCEPTED" : "PROPOSED"),
      revision: decisions.countOf(key),
      agent: curated.has(key) ? CURATOR : (stated.agents.get(key) ?? decision?.agent ?? INFERENCE),
      newProposal: bothChanged && reading ? reading : null,
    };
  };
}
