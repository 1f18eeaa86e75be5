import { In, IsNull, Not, type EntityManager } from "typeorm";
import { ArticleSource } from "../../articles/article-source.entity";
import { Article } from "../../articles/article.entity";
import { Extraction } from "../../articles/extraction.entity";
import { groupBy } from "../../api/group-by";
import { Decision } from "../../claims/decision.entity";
import { PairJudgement } from "../../claims/judgement.entity";
import { judgementsInForce, type HumanJudgement } from "../resolve/human-judgements";
import { decisionsOf, type Decisions } from "../decisions";
import type { SourceDocument } from "../document";
import type { ReadArticle } from "../fact";
import type { IngestedArticle } from "../corpus/ingested-article";
import { SOURCE_FORMATS } from "../read/source";

/** What articles are made of; neither their raw input nor their fingerprint is needed for that. */
const KEPT_COLUMNS = {
  rowId: true,
  slug: true,
  fileName: true,
  collection: true,
  format: true,
  body: true,
  contentHash: true,
  headline: true,
  published: { edtf: true, basis: true },
  publisher: true,
  url: true,
  language: true,
  boilerplate: true,
  republicationOf: true,
  similarity: true,
} as const;

/** Return the curated documents of earlier loads that are to stay. */
export async function storedDocuments(manager: EntityManager, slugs: readonly string[]): Promise<SourceDocument[]> {
  const articles = await inParts(slugs, (part) =>
    manager.find(Article, {
      select: { rowId: true, slug: true, fileName: true, collection: true, body: true, factsSource: true },
      where: { slug: In(part) },
    }),
  );
  return articles.flatMap(({ slug, fileName, collection, body, factsSource }) =>
    factsSource === null
      ? []
      : [
          {
            slug,
            fileName,
            collection,
            factsPath: `${collection}/${fileName.replace(/\.txt$/u, ".facts.yaml")} (as loaded before)`,
            body,
            factsSource,
          },
        ],
  );
}

/** Return the ingested articles with what machines read out of the text that each has now. */
export async function storedSources(manager: EntityManager): Promise<IngestedArticle[]> {
  const slugs = await manager.find(ArticleSource, { select: { rowId: true, slug: true }, order: { slug: "ASC" } });
  return inParts(
    slugs.map(({ slug }) => slug),
    async (part) => {
      const sources = await manager.find(ArticleSource, {
        select: { ...KEPT_COLUMNS },
        where: { slug: In(part) },
        order: { slug: "ASC" },
      });
      const extractions = await manager.find(Extraction, {
        where: { sourceId: In(sources.map(({ rowId }) => rowId)) },
        order: { rowId: "ASC" },
      });
      const bySource = groupBy(extractions, ({ sourceId }) => sourceId);
      return sources.map((source) => ingestedArticle(source, bySource.get(source.rowId) ?? []));
    },
  );
}

/** Return what people decided, as far as it is in force. */
export async function storedDecisions(manager: EntityManager): Promise<Decisions> {
  return decisionsOf(await manager.find(Decision));
}

/** Return what people judged to be one or two, as far as it is in force. */
export async function storedJudgements(manager: EntityManager): Promise<HumanJudgement[]> {
  return judgementsInForce(await manager.find(PairJudgement, { where: { author: Not(IsNull()) } }));
}

/** Remove ingested articles and what was read out of them. */
export async function forgetSources(manager: EntityManager, slugs: readonly string[]): Promise<void> {
  for (const slug of slugs) {
    const source = await manager.findOneBy(ArticleSource, { slug });
    if (!source) continue;
    await manager.delete(Extraction, { sourceId: source.rowId });
    await manager.delete(ArticleSource, source.rowId);
  }
}

function ingestedArticle(source: ArticleSource, extractions: readonly Extraction[]): IngestedArticle {
  const { slug, fileName, collection, body, contentHash, headline, publisher, url, language, published } = source;
  const { edtf, basis } = published;
  return {
    fileName,
    collection,
    source: {
      slug,
      format: SOURCE_FORMATS.find((format) => format === source.format) ?? "TEXT",
      body,
      headline,
      published: edtf === null ? null : { edtf, basis: basis === "EXPLICIT" ? "EXPLICIT" : "IMPORTED" },
      publisher,
      url,
      language,
      boilerplate: JSON.parse(source.boilerplate) as IngestedArticle["source"]["boilerplate"],
      contentHash,
    },
    republicationOf:
      source.republicationOf === null ? null : { slug: source.republicationOf, similarity: source.similarity ?? 0 },
    readings: extractions
      .filter((extraction) => extraction.contentHash === contentHash)
      .map(({ agent, facts }) => ({ agent, article: JSON.parse(facts) as ReadArticle })),
  };
}

/** Neither engine takes any number of parameters. */
async function inParts<Row>(slugs: readonly string[], read: (part: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < slugs.length; from += 1000) rows.push(...(await read(slugs.slice(from, from + 1000))));
  return rows;
}
