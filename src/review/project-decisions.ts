import { In, type EntityManager } from "typeorm";
import { write } from "../api/engine";
import { list, sql } from "../api/sql";
import { ofKind, type Fact } from "../ingest/fact";
import { referencesOf } from "../ingest/fact-references";
import { addFactRows } from "../ingest/load/fact-rows";
import { PartSync } from "../ingest/load/part-sync";
import { Rows } from "../ingest/load/rows";
import { addSearchDocuments } from "../ingest/load/search-rows";
import { profilesOf } from "../ingest/stored/record-decision";
import { Official } from "../officials/official.entity";
import { Post } from "../officials/post.entity";
import { refreshReviewOf } from "../officials/refresh-review";
import { relatedClaims } from "./related-claims";
import { decidedClaims, storedClaims, type StandingClaim } from "./standing-claims";

/**
 * Bring what is served of the claims in line with the decisions on them, as the next publication would, and touch nothing
 * else. What the inference rules conclude from the decisions comes with that publication.
 */
export async function projectDecisions(manager: EntityManager, keys: readonly string[]): Promise<void> {
  const decided = await decidedClaims(manager, keys);
  const before = await storedClaims(
    manager,
    decided.map(({ rowId }) => rowId),
  );
  const facts = decided.map(({ fact }) => fact);
  const beforehand = before.map(({ fact }) => fact);
  const { claims, officials } = await relatedClaims(manager, facts, beforehand);
  await new PartSync(manager, await rowsOf(manager, distinct([...decided, ...claims]), officials)).run();
  const touched = [...facts, ...beforehand];
  await removeUnheldPosts(manager, touched);
  await refreshReviewOf(manager, await namedBy(manager, touched));
}

function distinct(claims: readonly StandingClaim[]): StandingClaim[] {
  const first = new Map<string, StandingClaim>();
  for (const claim of claims) if (!first.has(claim.fact.key)) first.set(claim.fact.key, claim);
  return [...first.values()];
}

async function rowsOf(
  manager: EntityManager,
  claims: readonly StandingClaim[],
  slugs: readonly string[],
): Promise<Rows> {
  const rows = new Rows();
  const facts = claims.map(({ fact }) => fact);
  const standings = new Map(claims.map(({ fact, standing }) => [fact.key, standing]));
  const officials = await profilesOf(manager, slugs);
  // Which load brought the claims does not change with a decision, so none is named.
  addFactRows(rows, facts, [], standings, 0);
  addSearchDocuments(rows, { articles: [], facts, officials, standings });
  return rows;
}

/** A post is there as long as somebody is said to hold it. */
async function removeUnheldPosts(manager: EntityManager, touched: readonly Fact[]): Promise<void> {
  const slugs = ofKind(touched, "membership").map(({ post }) => post.slug);
  if (slugs.length === 0) return;
  await write(
    manager,
    sql`DELETE FROM post WHERE "slug" IN (${list(slugs)})
      AND NOT EXISTS (SELECT 1 FROM membership WHERE membership."postId" = post."id")`,
  );
}

async function namedBy(manager: EntityManager, facts: readonly Fact[]) {
  const officials = facts.flatMap(referencesOf).flatMap(({ to, key }) => (to === "official" ? [key] : []));
  const posts = ofKind(facts, "membership").map(({ post }) => post.slug);
  return { officials: await idsOf(manager, Official, officials), posts: await idsOf(manager, Post, posts) };
}

async function idsOf(
  manager: EntityManager,
  entity: typeof Official | typeof Post,
  slugs: readonly string[],
): Promise<number[]> {
  const found = await manager.find<Official | Post>(entity, {
    select: { rowId: true },
    where: { slug: In([...new Set(slugs)]) },
  });
  return found.map(({ rowId }) => rowId);
}
