import { In, type EntityManager } from "typeorm";
import { read, storable } from "../api/engine";
import type { ReviewState } from "../api/review";
import { every, sql, type Sql } from "../api/sql";
import type { Span } from "../ingest/fact";
import { readings, type Reading } from "../ingest/stored/readings";
import { isOfKinds, type ClaimKind } from "./claim-kind";
import type { CorrectedValue } from "./corrections/correctable";
import { CORRECTABLE } from "./corrections/tables";
import { changesBetween, type FieldChange } from "./field-change";
import { namedClaims } from "./named-claims";
import { isWaiting } from "./review-queue";

/** A claim with all that somebody has to see who decides on it. */
export interface ClaimForReview {
  readonly key: string;
  readonly review: ReviewState;
  readonly revision: number;
  readonly confidence: number;
  readonly agent: string;
  readonly rule: string | null;
  /** The fields that may be corrected, with the values that they have. */
  readonly fields: readonly { readonly name: string; readonly value: CorrectedValue }[];
  readonly evidence: readonly Span[];
  readonly newProposal: readonly FieldChange[];
}

/** Which claims are looked for among those that wait; null asks for any. */
export interface Waiting {
  readonly article: string | null;
  readonly kinds: readonly ClaimKind[] | null;
}

/** Return the claims that wait for a decision, in the order in which they were read. */
export function waitingClaims(manager: EntityManager, waiting: Waiting): Promise<ClaimForReview[]> {
  return waitingAmong(manager, [isOfKinds(waiting.kinds), isIn(waiting.article)]);
}

/** Return a claim if it waits for a decision: another decision may have taken or hidden it. */
export async function waitingClaim(manager: EntityManager, key: string): Promise<ClaimForReview | null> {
  const [claim] = await waitingAmong(manager, [sql`claim."key" = ${key}`]);
  return claim ?? null;
}

async function waitingAmong(manager: EntityManager, among: readonly Sql[]): Promise<ClaimForReview[]> {
  const conditions = [...among, isWaiting(manager.dataSource)];
  const found = await read<{ id: number }>(
    manager,
    sql`SELECT claim."id" FROM claim JOIN claim_reading ON claim_reading."id" = claim."id"
      WHERE ${every(conditions)} ORDER BY claim."id"`,
  );
  return claimsForReview(
    manager,
    found.map(({ id }) => id),
  );
}

/** Return a claim by its id or key; throws a ReviewRefused when there is none. */
export async function claimForReview(manager: EntityManager, id: string): Promise<ClaimForReview | null> {
  const [record] = await namedClaims(manager, [{ id, revision: null }]);
  const [claim] = record ? await claimsForReview(manager, [record.rowId]) : [];
  return claim ?? null;
}

async function claimsForReview(manager: EntityManager, ids: readonly number[]): Promise<ClaimForReview[]> {
  const found = new Map<number, ClaimForReview>();
  for (let from = 0; from < ids.length; from += 1000) {
    const rowId = In(ids.slice(from, from + 1000));
    for (const reading of await readings(manager, { rowId })) found.set(reading.rowId, shownForReview(reading));
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

function shownForReview({ claim, agent, fact, newProposal }: Reading): ClaimForReview {
  const fields = CORRECTABLE.find(({ kind }) => kind === fact.kind)?.fields ?? {};
  return {
    key: claim.key,
    review: claim.review,
    revision: claim.revision,
    confidence: claim.confidence,
    agent,
    rule: claim.rule,
    fields: Object.entries(fields).map(([name, field]) => ({ name, value: field.get(fact) })),
    evidence: fact.grounds.evidence,
    newProposal: newProposal === null ? [] : changesBetween(fact, newProposal),
  };
}

function isIn(article: string | null): Sql {
  if (article === null) return sql`TRUE`;
  return sql`claim."id" IN (SELECT evidence."claimId" FROM evidence JOIN article ON article."id" = evidence."articleId"
    WHERE article."slug" = ${storable(article)})`;
}
