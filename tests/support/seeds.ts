import { join } from "node:path";
import { readCurated } from "../../src/ingest/curated/read-document";
import { readDocuments, type SourceDocument } from "../../src/ingest/document";
import type { Fact, FactKind, FactOf } from "../../src/ingest/fact";
import { mergeFacts } from "../../src/ingest/merge-facts";
import { infer } from "../../src/ingest/rules/index";
import type { RuleId } from "../../src/ingest/rules/rule-id";
import { PACKAGE_ROOT } from "../../src/package";

export const SEEDS = join(PACKAGE_ROOT, "seeds");

/** Return the seed documents as they are on disk. */
export function seedDocuments(): readonly SourceDocument[] {
  return readDocuments([SEEDS]).documents;
}

/** Return all facts of the documents after inference, as the loader sees them before it writes. */
export function concluded(documents: readonly SourceDocument[], ...off: readonly RuleId[]): readonly Fact[] {
  const articles = documents.map((document) => {
    const { article, problems } = readCurated(document);
    if (!article) throw new Error(problems.map(({ place, message }) => `${place} ${message}`).join("\n"));
    return article;
  });
  const stated = mergeFacts(articles.flatMap(({ facts }) => facts));
  return mergeFacts(infer(stated, new Map(articles.map((article) => [article.slug, article])), new Set(off)));
}

/** Return the one fact of a kind whose key holds the words. */
export function the<K extends FactKind>(facts: readonly Fact[], kind: K, words: string): FactOf<K> {
  const found = facts.filter((fact): fact is FactOf<K> => fact.kind === kind && fact.key.includes(words));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} facts of kind ${kind} match ${words}`);
  return found[0];
}
