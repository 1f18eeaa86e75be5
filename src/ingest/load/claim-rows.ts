import { Article } from "../../articles/article.entity";
import { ClaimReading } from "../../claims/claim-reading.entity";
import { ClaimRecord } from "../../claims/claim-record.entity";
import { Evidence } from "../../claims/evidence.entity";
import type { Fact, Span } from "../fact";
import type { Standing } from "../standing";
import { storedFact } from "../stored/stored-fact";
import { Reference, type RowSink } from "./rows";

/** References to the articles of evidence, one for each as long as the same article is asked for. */
export class ArticleReferences {
  private last = new Reference(Article, "");

  to(slug: string): Reference {
    if (slug !== this.last.key) this.last = new Reference(Article, slug);
    return this.last;
  }
}

/** Add the claim of a fact and its evidence; return the reference that the row of the fact shares as its id. */
export function addClaim(
  rows: RowSink,
  fact: Fact,
  standing: Standing,
  loadRun: number,
  articles: ArticleReferences,
): Reference {
  const { key, grounds } = fact;
  const reference = rows.add(ClaimRecord, key, {
    key,
    basis: grounds.basis,
    rule: grounds.rule,
    confidence: grounds.confidence,
    review: standing.review,
    revision: standing.revision,
    rank: "NORMAL",
    generatedById: loadRun,
  });
  addReading(rows, fact, standing, reference);
  let position = 0;
  for (const { article, start, end, role } of supportFirst(distinct(grounds.evidence)))
    rows.addUnnamed(Evidence, {
      claimId: reference,
      articleId: articles.to(article),
      start,
      end,
      role,
      position: position++,
    });
  return reference;
}

function addReading(rows: RowSink, fact: Fact, standing: Standing, claim: Reference): void {
  rows.addUnnamed(ClaimReading, () => ({
    rowId: claim,
    agent: standing.agent,
    fact: storedFact(fact),
    sourceHash: standing.sourceHash,
    factHash: standing.factHash,
    newProposal: standing.newProposal && JSON.stringify(standing.newProposal),
  }));
}

/** Return the sentences, each once in a role. */
function distinct(evidence: readonly Span[]): readonly Span[] {
  if (evidence.length < 2) return evidence;
  // There are few, so that looking through them is faster than a map.
  return evidence.filter(
    ({ article, start, role }, index) =>
      !evidence.some(
        (other, at) => at < index && other.start === start && other.role === role && other.article === article,
      ),
  );
}

function supportFirst(evidence: readonly Span[]): readonly Span[] {
  const [first] = evidence;
  const isInOrder = evidence.every(({ role }) => role === first?.role);
  return isInOrder ? evidence : [...evidence].sort((a, b) => rank(a.role) - rank(b.role));
}

function rank(role: string): number {
  return role === "SUPPORTS" ? 0 : 1;
}
