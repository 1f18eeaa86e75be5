import { readFileSync } from "node:fs";
import { join } from "node:path";
import { graphql } from "graphql";
import type { DataSource } from "typeorm";
import { createContext } from "../../src/api/context";
import { generate } from "../../src/generate/generate";
import { ofKind, type Fact, type FactKind, type FactOf } from "../../src/ingest/fact";
import { loadParts } from "../../src/ingest/load-parts";
import { PACKAGE_ROOT } from "../../src/package";
import { buildEntenteSchema } from "../../src/schema";
import { ENGINES, type TestDatabase } from "../support/engines";
import { GENERATING } from "../support/generated";

const ORDER = { articles: 600, seed: 11 };

const { stage, parts } = generate(ORDER);
const told = [stage, ...parts()];
const facts = told.flatMap((part) => part.facts);
const accepted = new Set(
  told.flatMap(({ standings }) => [...standings].flatMap(([key, { review }]) => (review === "ACCEPTED" ? [key] : []))),
);
const shown = <K extends FactKind>(kind: K): FactOf<K>[] => ofKind(facts, kind).filter(({ key }) => accepted.has(key));

/** Lists of the root and the facts behind them. */
const LISTS: readonly (readonly [list: string, facts: readonly Fact[]])[] = [
  ["events", shown("event")],
  ["agreements", shown("agreement")],
  ["commitments", shown("commitment")],
  ["figures", shown("figure")],
  ["statements", shown("statement")],
  ["organizations", shown("organization")],
];

interface Minister {
  readonly name: string;
  readonly agreements: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly involvements: readonly { role: string; basis: string; rule: string | null; evidence: unknown[] }[];
      readonly node: { readonly title: string; readonly parties: { readonly nodes: unknown[] } };
    }[];
  };
}

describe.each(ENGINES)("the API over generated news on $name", ({ freshDatabase }) => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let ask: <Data>(source: string, variableValues?: Record<string, unknown>) => Promise<Data>;

  beforeAll(async () => {
    database = await freshDatabase();
    dataSource = await database.migrated();
    await loadParts(dataSource, { ...GENERATING, corpus: () => generate(ORDER) });
    const schema = await buildEntenteSchema();
    ask = async <Data>(source: string, variableValues: Record<string, unknown> = {}) => {
      const answer = await graphql({ schema, source, variableValues, contextValue: createContext(dataSource) });
      expect(answer.errors).toBeUndefined();
      return answer.data as Data;
    };
  });
  afterAll(() => database.discard());

  test.each(LISTS)("counts the %s that were generated", async (list, behind) => {
    const answer = await ask<Record<string, { totalCount: number }>>(`{ ${list} { totalCount } }`);

    expect(answer[list]?.totalCount).toBe(behind.length);
  });

  test("counts the articles, the officials and what the dataset holds", async () => {
    const { articles, dataset } = await ask<{
      articles: { totalCount: number };
      dataset: { counts: { type: string; count: number }[] };
    }>("{ articles { totalCount } dataset { counts { type count } } }");

    expect(articles.totalCount).toBe(ORDER.articles);
    expect(dataset.counts).toContainEqual({ type: "Article", count: ORDER.articles });
  });

  test("answers the headline query with the roles that were generated, each with its sentence", async () => {
    const roles = ["SIGNATORY", "PRESENT_AT_SIGNING", "REPRESENTATIVE_OF_PARTY"];
    const agreements = new Set(shown("agreement").map(({ slug }) => slug));
    const involved = shown("involvement").filter(
      ({ role, agreement }) => roles.includes(role) && agreements.has(agreement),
    );
    const slug = mostFrequent(involved.map(({ official }) => official));
    const theirs = involved.filter(({ official }) => official === slug);
    const query = readFileSync(join(PACKAGE_ROOT, "examples", "agreements-of-a-minister.graphql"), "utf8");

    const { official } = await ask<{ official: Minister }>(query, { slug, roles });

    expect(official.agreements.totalCount).toBe(new Set(theirs.map(({ agreement }) => agreement)).size);
    const told = official.agreements.edges.flatMap(({ involvements }) => involvements);
    expect(told.map(({ role, rule }) => `${role} ${rule ?? ""}`).sort()).toEqual(
      theirs.map(({ role, grounds }) => `${role} ${grounds.rule ?? ""}`).sort(),
    );
    for (const { evidence } of told) expect(evidence.length).toBeGreaterThan(0);
    for (const { node } of official.agreements.edges) expect(node.parties.nodes).toHaveLength(2);
  });

  test("finds what was generated", async () => {
    const subjects = shown("agreement").filter(({ title }) => title.includes("Energy"));
    const { search } = await ask<{ search: { totalCount: number } }>(
      `{ search(query: "energy cooperation", types: [AGREEMENT]) { totalCount } }`,
    );

    expect(subjects.length).toBeGreaterThan(0);
    expect(search.totalCount).toBeGreaterThanOrEqual(subjects.filter(({ title }) => /Cooperation/u.test(title)).length);
  });
});

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [[first] = [""]] = [...counts].sort(([, a], [, b]) => b - a);
  return first;
}
