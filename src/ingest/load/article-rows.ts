import { fold } from "../../api/fold";
import { Article } from "../../articles/article.entity";
import { Republication } from "../../articles/republication.entity";
import { Sentence } from "../../articles/sentence.entity";
import { Mention } from "../../officials/mention.entity";
import type { CorpusArticle } from "../corpus/corpus-article";
import type { AgentRef } from "../fact";
import { sha256 } from "../hashes";
import { agentColumns, dateColumns } from "./columns";
import type { MentionFinder } from "./mentions";
import { Reference, type RowSink, type Values } from "./rows";

/** Add an article with its sentences and the names that it mentions. */
export function addArticleRows(rows: RowSink, article: CorpusArticle, mentions: MentionFinder): void {
  const reference = rows.add(Article, article.slug, articleValues(article));
  addSentences(rows, article, reference);
  for (const mention of mentions.find(article.body, article.boilerplate))
    rows.addUnnamed(Mention, {
      articleId: reference,
      start: mention.start,
      end: mention.end,
      agent: mentioned(mention.agent),
    });
}

/** The names of a corpus mean few agents, and nearly every row of it is a mention of one. */
const MENTIONED = new WeakMap<AgentRef, Values>();

function mentioned(agent: AgentRef): Values {
  const known = MENTIONED.get(agent) ?? agentColumns(agent);
  MENTIONED.set(agent, known);
  return known;
}

/** Add which article says again what another says, once all articles are there. */
export function addRepublications(rows: RowSink, articles: readonly CorpusArticle[]): void {
  for (const { slug, republicationOf } of articles) {
    if (!republicationOf || !rows.has(Article, republicationOf.slug)) continue;
    rows.add(Republication, slug, {
      articleId: new Reference(Article, slug),
      originalId: new Reference(Article, republicationOf.slug),
      similarity: republicationOf.similarity,
    });
  }
}

function articleValues(article: CorpusArticle): Values {
  const { published } = article;
  return {
    slug: article.slug,
    fileName: article.fileName,
    collection: article.collection,
    headline: article.headline,
    foldedHeadline: article.headline === null ? null : fold(article.headline),
    body: article.body,
    contentHash: article.contentHash,
    factsSource: article.factsSource,
    factsHash: article.factsSource === null ? null : sha256(article.factsSource),
    published: dateColumns(
      published && { ...published, asStated: published.basis === "EXPLICIT" ? published.edtf : null, rule: null },
    ),
    publishedNote: article.publishedNote,
    dateline: article.dateline,
    inLanguage: article.language,
    publisher: article.publisher,
    foldedPublisher: article.publisher === null ? null : fold(article.publisher),
    url: article.url,
    primarySource: article.primarySource,
    digitalSourceType: article.digitalSourceType,
  };
}

function addSentences(rows: RowSink, { sentences, boilerplate }: CorpusArticle, article: Reference): void {
  let index = 0;
  for (const { start, end } of sentences)
    rows.addUnnamed(Sentence, {
      articleId: article,
      index: index++,
      start,
      end,
      isBoilerplate: boilerplate.some((stretch) => start >= stretch.start && end <= stretch.end),
    });
}
