import type { EntityManager } from "typeorm";
import { groupBy } from "../../api/group-by";
import { ArticleSource } from "../../articles/article-source.entity";
import { Article } from "../../articles/article.entity";
import { Extraction } from "../../articles/extraction.entity";
import type { SourceDocument } from "../document";
import { sha256 } from "../hashes";

/** What tells a stored document from another version of it, without its text. */
export interface StoredKey {
  readonly slug: string;
  readonly fileName: string;
  readonly collection: string;
  /** Hashes of the texts that it is made of, in a fixed order. */
  readonly hashes: readonly string[];
}

/** Return what tells a document apart that is about to be stored. */
export function keyOfDocument({ slug, fileName, collection, body, factsSource }: SourceDocument): StoredKey {
  return { slug, fileName, collection, hashes: [sha256(body), sha256(factsSource)] };
}

/** Return what tells the curated documents of earlier loads apart. */
export async function storedDocumentKeys(manager: EntityManager): Promise<StoredKey[]> {
  const articles = await manager
    .createQueryBuilder(Article, "article")
    .select([
      "article.rowId",
      "article.slug",
      "article.fileName",
      "article.collection",
      "article.contentHash",
      "article.factsHash",
    ])
    .where(`article.factsSource IS NOT NULL`)
    .getMany();
  return articles.map(({ slug, fileName, collection, contentHash, factsHash }) => ({
    slug,
    fileName,
    collection,
    hashes: [contentHash, factsHash ?? ""],
  }));
}

/** Return what tells the ingested articles and what was read out of them apart. */
export async function storedSourceKeys(manager: EntityManager): Promise<StoredKey[]> {
  const sources = await manager
    .createQueryBuilder(ArticleSource, "source")
    .select(["source.rowId", "source.slug", "source.fileName", "source.collection", "source.contentHash"])
    .getMany();
  const extractions = groupBy(
    await manager
      .createQueryBuilder(Extraction, "extraction")
      .select([
        "extraction.rowId",
        "extraction.sourceId",
        "extraction.agent",
        "extraction.agentVersion",
        "extraction.extractedAt",
      ])
      .orderBy("extraction.agent")
      .getMany(),
    ({ sourceId }) => sourceId,
  );
  return sources.map(({ rowId, slug, fileName, collection, contentHash }) => {
    const readings = extractions.get(rowId) ?? [];
    const readBy = readings.flatMap(({ agent, agentVersion, extractedAt }) => [agent, agentVersion, extractedAt]);
    return { slug, fileName, collection, hashes: [contentHash, ...readBy] };
  });
}
