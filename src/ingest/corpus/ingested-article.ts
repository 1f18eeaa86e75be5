import type { CorpusArticle, RepublicationRef } from "./corpus-article";
import { ofKind, type ReadArticle } from "../fact";
import { sha256 } from "../hashes";
import type { Source } from "../read/source";
import { splitSentences } from "../sentences";
import type { AgentReading } from "../stated-facts";
import type { ArticleProperty } from "../../claims/article-attribute.entity";
import { DigitalSourceType } from "../../articles/article.entity";

/** An article that was ingested: its text, and what machines read out of it. */
export interface IngestedArticle {
  readonly source: Omit<Source, "origin" | "remarks" | "raw">;
  readonly fileName: string;
  readonly collection: string;
  readonly republicationOf: RepublicationRef | null;
  readonly readings: readonly AgentReading[];
}

const ENGLISH = "en";

/** Return the article as it is stored: what its metadata do not say is taken from what was read out of the text. */
export function articleOfSource({ source, readings, ...file }: IngestedArticle): CorpusArticle {
  const stated = statedAttributes(readings.map(({ article }) => article));
  const made = stated.get("DIGITAL_SOURCE_TYPE");
  return {
    slug: source.slug,
    ...file,
    body: source.body,
    contentHash: sha256(source.body),
    factsSource: null,
    headline: source.headline ?? stated.get("HEADLINE") ?? null,
    published: source.published,
    publishedNote: null,
    dateline: stated.get("DATELINE") ?? null,
    language: source.language ?? ENGLISH,
    publisher: source.publisher ?? stated.get("PUBLISHER") ?? null,
    url: source.url,
    primarySource: stated.get("PRIMARY_SOURCE") ?? null,
    digitalSourceType: made !== undefined && made in DigitalSourceType ? (made as DigitalSourceType) : null,
    boilerplate: source.boilerplate,
    sentences: splitSentences(source.body),
  };
}

function statedAttributes(articles: readonly ReadArticle[]): ReadonlyMap<ArticleProperty, string> {
  const attributes = articles.flatMap(({ facts }) => ofKind(facts, "attribute"));
  return new Map(attributes.map(({ property, value }) => [property, value]));
}
