import type { EntityManager } from "typeorm";
import { read, storable } from "../api/engine";
import { list, sql, type Sql } from "../api/sql";
import { Article } from "../articles/article.entity";
import { decide, givenReason, type Decided } from "./decide";
import { isOfKinds, type ClaimKind } from "./claim-kind";
import { ArticleNotFound, NothingToDecide, ReviewRefused } from "./review-error";
import { isWaiting } from "./review-queue";
import type { Actor } from "./verdict";

/** Which claims of an article are meant: those that wait and nobody decided on, of the kinds if any are given. */
export interface ArticleClaims {
  readonly slug: string;
  readonly kinds: readonly ClaimKind[] | null;
}

/** Accept everything in an article on which nobody has decided; parts of what was refused stay hidden as they are. */
export function acceptArticle(manager: EntityManager, article: ArticleClaims, actor: Actor): Promise<Decided> {
  return decideOnArticle(manager, article, "ACCEPT", actor);
}

/** Reject everything in an article on which nobody has decided. */
export function rejectArticle(
  manager: EntityManager,
  article: ArticleClaims,
  { author, reason }: Actor,
): Promise<Decided> {
  return decideOnArticle(manager, article, "REJECT", { author, reason: givenReason(reason ?? "") });
}

async function decideOnArticle(
  manager: EntityManager,
  { slug, kinds }: ArticleClaims,
  act: "ACCEPT" | "REJECT",
  actor: Actor,
): Promise<Decided> {
  const article = await manager.findOne(Article, { select: { rowId: true }, where: { slug: storable(slug) } });
  if (!article) throw new ReviewRefused(new ArticleNotFound("there is no such article", slug, "name it by its slug"));
  const condition = sql`claim."id" IN (SELECT "claimId" FROM evidence WHERE "articleId" = ${article.rowId})`;
  const keys = await proposedKeys(manager, sql`${condition} AND ${isOfKinds(kinds)}`);
  if (keys.length === 0) throw new ReviewRefused(nothingLeft(slug));
  return decide(
    manager,
    keys.map((claimKey) => ({ claimKey, act, on: "CLAIM" })),
    actor,
  );
}

/** Return the keys of all claims of the kinds on which nobody has decided, but for parts of what was refused. */
export function proposalsOf(manager: EntityManager, kinds: readonly ClaimKind[]): Promise<string[]> {
  return proposedKeys(manager, isOfKinds(kinds));
}

async function proposedKeys(manager: EntityManager, condition: Sql): Promise<string[]> {
  const isOpen = sql`claim."review" IN (${list(["PROPOSED"])}) AND ${isWaiting(manager.dataSource)}`;
  const proposed = sql`SELECT claim."key" FROM claim WHERE ${isOpen} AND ${condition} ORDER BY claim."id"`;
  return (await read<{ key: string }>(manager, proposed)).map(({ key }) => key);
}

function nothingLeft(slug: string): NothingToDecide {
  return new NothingToDecide("nothing in it waits for a decision", slug, "see `reviewQueue` for what does");
}
