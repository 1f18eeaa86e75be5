import { createHash } from "node:crypto";
import { fold } from "../../api/fold";
import { Article } from "../../articles/article.entity";
import { Sentence } from "../../articles/sentence.entity";
import { Mention } from "../../officials/mention.entity";
import type { Reading } from "../curated/reading";
import type { Extent } from "../sentences";
import { agentColumns, dateColumns } from "./columns";
import type { MentionFinder } from "./mentions";
import type { Reference, Rows } from "./rows";

/** Add an article with its sentences and the names that it mentions. */
export function addArticleRows(rows: Rows, reading: Reading, mentions: MentionFinder): void {
  const reference = rows.add(Article, reading.article, articleValues(reading));
  const boilerplate = boilerplateLines(reading);
  addSentences(rows, reading, reference, boilerplate);
  for (const mention of mentions.find(reading.document.body, boilerplate))
    rows.add(Mention, `${reading.article}/${String(mention.start)}`, {
      articleId: reference,
      start: mention.start,
      end: mention.end,
      agent: agentColumns(mention.agent),
    });
}

function articleValues({ document, facts: { article } }: Reading) {
  const stated = article.attributes.some((attribute) => attribute.property === "PUBLISHED");
  const published = article.published && {
    edtf: article.published.edtf,
    asStated: stated ? article.published.edtf : null,
    basis: stated ? ("EXPLICIT" as const) : ("IMPORTED" as const),
    rule: null,
  };
  return {
    slug: document.slug,
    fileName: document.fileName,
    collection: document.collection,
    headline: article.headline ?? null,
    foldedHeadline: article.headline === undefined ? null : fold(article.headline),
    body: document.body,
    contentHash: createHash("sha256").update(document.body, "utf8").digest("hex"),
    factsSource: document.factsSource,
    published: dateColumns(published ?? null),
    publishedNote: article.published?.note ?? null,
    dateline: article.dateline ?? null,
    inLanguage: article.inLanguage,
    publisher: article.publisher ?? null,
    foldedPublisher: article.publisher === undefined ? null : fold(article.publisher),
    url: article.url ?? null,
    primarySource: article.primarySource ?? null,
    digitalSourceType: article.digitalSourceType ?? null,
  };
}

/** Return the lines that the facts file lists as page furniture. */
function boilerplateLines({ document: { body }, facts: { article } }: Reading): Extent[] {
  return [...body.matchAll(/[^\n]+/gu)].flatMap((line) =>
    article.boilerplate.includes(line[0].trim()) ? [{ start: line.index, end: line.index + line[0].length }] : [],
  );
}

function addSentences(rows: Rows, reading: Reading, article: Reference, boilerplate: readonly Extent[]): void {
  for (const [index, { start, end }] of reading.sentences.entries())
    rows.add(Sentence, `${reading.article}/${String(index)}`, {
      articleId: article,
      index,
      start,
      end,
      isBoilerplate: boilerplate.some((line) => start >= line.start && end <= line.end),
    });
}
