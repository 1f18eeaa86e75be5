import { InputError, type Problem } from "../errors";
import { readCurated, type ReadDocument } from "./curated/read-document";
import type { Reading } from "./curated/reading";
import type { SourceDocument } from "./document";
import { quotesLiterally } from "./evidence-gate";
import type { Fact, OfficialProfile, ReadArticle } from "./fact";
import { conflicts, mergeFacts, mergeProfiles } from "./merge-facts";
import { infer } from "./rules/index";
import type { RuleId } from "./rules/rule-id";

/** Everything that the documents assert, and what the rules conclude from it. */
export interface Corpus {
  readonly readings: readonly Reading[];
  readonly facts: readonly Fact[];
  readonly officials: readonly OfficialProfile[];
}

/** Read, resolve, gate and infer; throws an InputError that lists the problems of all documents. */
export function readCorpus(
  documents: readonly SourceDocument[],
  off: ReadonlySet<RuleId>,
  onRead: (done: number, total: number) => void,
): Corpus {
  const read = documents.map((document, index) => {
    onRead(index + 1, documents.length);
    return readCurated(document);
  });
  const articles = read.flatMap(({ article }) => article ?? []);
  const stated = articles.flatMap((article) => article.facts);
  const problems = [...read.flatMap((each) => each.problems), ...conflicts(stated, fileOf(documents))];
  if (problems.length > 0) throw new InputError(problems);
  const facts = mergeFacts(infer(mergeFacts(stated), bySlug(articles), off));
  return {
    readings: passedGate(read, facts),
    facts,
    officials: mergeProfiles(articles.flatMap((article) => article.officials)),
  };
}

function bySlug(articles: readonly ReadArticle[]): ReadonlyMap<string, ReadArticle> {
  return new Map(articles.map((article) => [article.slug, article]));
}

function fileOf(documents: readonly SourceDocument[]): (article: string) => string {
  const paths = new Map(documents.map(({ slug, factsPath }) => [slug, factsPath]));
  return (article) => paths.get(article) ?? article;
}

/** The last check before anything is written: every evidence is a sentence of its article, letter by letter. */
function passedGate(read: readonly ReadDocument[], facts: readonly Fact[]): Reading[] {
  const readings = read.flatMap(({ reading }) => reading ?? []);
  const bodies = new Map(readings.map(({ article, document }) => [article, document.body]));
  const problems = facts.flatMap(({ key, grounds: { evidence } }): Problem[] => {
    const literal = evidence.every((span) => quotesLiterally(bodies.get(span.article) ?? "", span));
    if (literal && evidence.length > 0) return [];
    return [{ place: key, message: "has no sentence that supports it letter by letter", remedy: "cite one" }];
  });
  if (problems.length > 0) throw new InputError(problems);
  return readings;
}
