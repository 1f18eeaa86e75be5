import { createHash } from "node:crypto";
import { generate } from "../../src/generate/generate";
import { claimKey, ofKind, type Fact } from "../../src/ingest/fact";
import type { CorpusPart } from "../../src/ingest/load/bulk/corpus-part";
import { splitSentences } from "../../src/ingest/sentences";

const ORDER = { articles: 1500, seed: 7 };

function partsOf(order: typeof ORDER): CorpusPart[] {
  const { stage, parts } = generate(order);
  return [stage, ...parts()];
}

function hashOf(parts: readonly CorpusPart[]): string {
  const hash = createHash("sha256");
  for (const { standings, ...part } of parts) hash.update(JSON.stringify([part, [...standings]]));
  return hash.digest("hex");
}

describe("generated news", () => {
  const parts = partsOf(ORDER);
  const articles = parts.flatMap((part) => part.articles);
  const facts = parts.flatMap((part) => part.facts);
  const standings = parts.flatMap((part) => [...part.standings.values()]);

  test("are the same for the same order and others for another seed", () => {
    expect(hashOf(partsOf(ORDER))).toBe(hashOf(parts));
    expect(hashOf(partsOf({ ...ORDER, seed: 8 }))).not.toBe(hashOf(parts));
  });

  test("are as many as asked for, each with a key of its own", () => {
    expect(articles).toHaveLength(ORDER.articles);
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(ORDER.articles);
  });

  test("hold every sentence of the evidence letter by letter, where the splitter sees a sentence", () => {
    const bySlug = new Map(articles.map((article) => [article.slug, article]));
    const wrong = facts.flatMap(({ key, grounds: { evidence } }) =>
      evidence
        .filter(({ article, start, end, quote }) => {
          const { body, sentences } = bySlug.get(article) ?? { body: "", sentences: [] };
          return (
            body.slice(start, end) !== quote || !sentences.some((each) => each.start === start && each.end === end)
          );
        })
        .map(() => key),
    );

    expect(wrong).toEqual([]);
    expect(facts.every(({ grounds }) => grounds.evidence.length > 0)).toBe(true);
    for (const { body, sentences } of articles) expect(splitSentences(body)).toEqual(sentences);
  });

  test("state each claim in one part alone, and of every kind there is", () => {
    const keys = parts.map((part) => new Set(part.facts.map(({ key }) => key)));
    const all = new Set(keys.flatMap((those) => [...those]));

    expect(all.size).toBe(facts.length);
    expect([...new Set(facts.map(({ kind }) => kind))].sort()).toEqual(
      Object.keys(claimKey)
        .map((kind) => kind as Fact["kind"])
        .sort(),
    );
  });

  test("are mostly accepted, and a few wait for review", () => {
    const proposed = standings.filter(({ review }) => review === "PROPOSED").length / standings.length;

    expect(standings).toHaveLength(facts.length);
    expect(proposed).toBeGreaterThan(0.005);
    expect(proposed).toBeLessThan(0.04);
  });

  test("conclude only what carries its rule, and never that somebody signed", () => {
    for (const { grounds } of facts) expect(grounds.rule !== null).toBe(grounds.basis === "INFERRED");
    const signatories = ofKind(facts, "involvement").filter(({ role }) => role === "SIGNATORY");

    expect(signatories.length).toBeGreaterThan(20);
    expect(new Set(signatories.map(({ grounds }) => grounds.basis))).toEqual(new Set(["EXPLICIT"]));
  });

  test("are about few officials most of the time", () => {
    const counts = new Map<string, number>();
    for (const { who } of ofKind(facts, "participation"))
      if ("official" in who) counts.set(who.official, (counts.get(who.official) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const total = sorted.reduce((sum, count) => sum + count, 0);
    const ofTop = sorted.slice(0, Math.ceil(sorted.length / 10)).reduce((sum, count) => sum + count, 0);

    expect(ofTop / total).toBeGreaterThan(0.3);
  });

  test("report some claims more than once", () => {
    const articlesOf = ({ grounds }: Fact) => new Set(grounds.evidence.map(({ article }) => article)).size;

    expect(ofKind(facts, "event").filter((fact) => articlesOf(fact) > 1).length).toBeGreaterThan(20);
    expect(ofKind(facts, "agreement").filter((fact) => articlesOf(fact) > 1).length).toBeGreaterThan(20);
  });
});
