import { Article } from "../../articles/article.entity";
import { ClaimRecord } from "../../claims/claim-record.entity";
import { Evidence } from "../../claims/evidence.entity";
import type { Fact } from "../fact";
import { Reference, type Rows } from "./rows";

/** Add the claim of a fact and its evidence; return the reference that the row of the fact shares as its id. */
export function addClaim(rows: Rows, { key, grounds }: Fact, loadRun: number): Reference {
  const reference = rows.add(ClaimRecord, key, {
    key,
    basis: grounds.basis,
    rule: grounds.rule,
    confidence: grounds.confidence,
    review: "ACCEPTED",
    rank: "NORMAL",
    generatedById: loadRun,
  });
  const ordered = [...grounds.evidence].sort((a, b) => rank(a.role) - rank(b.role));
  for (const [position, { article, start, end, role }] of ordered.entries())
    rows.add(Evidence, `${key}/${article}/${String(start)}/${role}`, {
      claimId: reference,
      articleId: new Reference(Article, article),
      start,
      end,
      role,
      position,
    });
  return reference;
}

function rank(role: string): number {
  return role === "SUPPORTS" ? 0 : 1;
}
