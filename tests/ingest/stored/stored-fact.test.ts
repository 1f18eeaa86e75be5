import { generate } from "../../../src/generate/generate";
import type { Fact } from "../../../src/ingest/fact";
import { storedFact, wholeFact } from "../../../src/ingest/stored/stored-fact";

const again = (fact: Fact): Fact => wholeFact(storedFact(fact), fact);

describe("a stored fact", () => {
  const { stage, parts } = generate({ articles: 1000, seed: 5 });
  const facts = [stage, ...parts()].flatMap((part) => part.facts);

  test("is whole again with what its claim and its evidence tell, of whatever kind it is", () => {
    expect(new Set(facts.map(({ kind }) => kind)).size).toBeGreaterThan(15);
    for (const fact of facts) expect(again(fact)).toEqual(fact);
  });

  test("repeats neither the key nor what it rests on", () => {
    for (const fact of facts) {
      const fields = Object.keys(JSON.parse(storedFact(fact)) as object);
      expect(fields.filter((field) => ["key", "grounds", "article"].includes(field))).toEqual([]);
    }
  });

  test("keeps the rule that read it, and an article that its evidence does not tell", () => {
    const [first] = facts as [Fact, ...Fact[]];
    const fact: Fact = { ...first, article: "another", grounds: { ...first.grounds, extractionRule: "signed-by@2" } };

    expect(again(fact)).toEqual(fact);
    expect(JSON.parse(storedFact(fact))).toMatchObject({ article: "another", extractionRule: "signed-by@2" });
  });
});
