import type { EntityManager } from "typeorm";
import { Article } from "../articles/article.entity";
import type { ReadInput, SourceDocument } from "./document";

/** Return the documents of earlier loads. */
export async function storedDocuments(manager: EntityManager): Promise<SourceDocument[]> {
  const articles = await manager.find(Article, {
    select: { rowId: true, slug: true, fileName: true, collection: true, body: true, factsSource: true },
  });
  return articles.map(({ slug, fileName, collection, body, factsSource }) => ({
    slug,
    fileName,
    collection,
    factsPath: `${collection}/${fileName.replace(/\.txt$/u, ".facts.yaml")} (as loaded before)`,
    body,
    factsSource,
  }));
}

/** Rules draw on all articles, so what was loaded before takes part, unless the input replaces or drops it. */
export function unionOf(input: ReadInput, stored: readonly SourceDocument[]): SourceDocument[] {
  const given = new Set(input.documents.map((document) => document.slug));
  const kept = stored.filter(
    (document) => !given.has(document.slug) && !input.collections.includes(document.collection),
  );
  return [...input.documents, ...kept].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Return the slugs of the documents that were there before and are no more. */
export function dropped(before: readonly SourceDocument[], after: readonly SourceDocument[]): string[] {
  return before.filter(({ slug }) => !after.some((document) => document.slug === slug)).map(({ slug }) => slug);
}
