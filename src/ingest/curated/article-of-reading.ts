import type { CorpusArticle } from "../corpus/corpus-article";
import { sha256 } from "../hashes";
import type { Extent } from "../sentences";
import type { Reading } from "./reading";

/** Return a curated article as it is stored. */
export function articleOfReading(reading: Reading): CorpusArticle {
  const { document, facts } = reading;
  const { article } = facts;
  const stated = article.attributes.some(({ property }) => property === "PUBLISHED");
  return {
    slug: document.slug,
    fileName: document.fileName,
    collection: document.collection,
    body: document.body,
    contentHash: sha256(document.body),
    factsSource: document.factsSource,
    headline: article.headline ?? null,
    published: article.published ? { edtf: article.published.edtf, basis: stated ? "EXPLICIT" : "IMPORTED" } : null,
    publishedNote: article.published?.note ?? null,
    dateline: article.dateline ?? null,
    language: article.inLanguage,
    publisher: article.publisher ?? null,
    url: article.url ?? null,
    primarySource: article.primarySource ?? null,
    digitalSourceType: article.digitalSourceType ?? null,
    boilerplate: boilerplateLines(reading),
    sentences: reading.sentences,
    republicationOf: null,
  };
}

/** Return the lines that the facts file lists as page furniture. */
function boilerplateLines({ document: { body }, facts: { article } }: Reading): Extent[] {
  return [...body.matchAll(/[^\n]+/gu)].flatMap((line) =>
    article.boilerplate.includes(line[0].trim()) ? [{ start: line.index, end: line.index + line[0].length }] : [],
  );
}
