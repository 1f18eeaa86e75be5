import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import { List, type ListArgs } from "../api/list";
import { NestedList } from "../api/nested-list";
import { number } from "../api/order";
import { isAsked } from "../api/review";
import { sql } from "../api/sql";
import { Article } from "../articles/article.entity";
import { Claim } from "./claim";
import { claimById } from "./claim-by-id";
import { claimFilter, claimOrder } from "./claim-list";
import { isPartOfHidden } from "./shown";

/** Claims of every type, each standing where its first evidence in the article does: `pair` is the article and the claim. */
const claims = new List("Claim", {
  entity: Claim,
  read: claimById,
  from: sql`(SELECT * FROM claim WHERE ${isAsked(sql`claim."review"`)}) claim`,
  key: sql`claim."id"`,
  order: {
    EVIDENCE: number(
      "By place in the article of the first sentence cited.",
      sql`(SELECT MIN(evidence."start") FROM evidence
        WHERE evidence."claimId" = claim."id" AND evidence."articleId" = pair."parent")`,
    ),
    ...claimOrder("claim"),
  },
  defaultOrder: [{ field: "EVIDENCE", direction: "ASC" }],
  filter: {
    ...claimFilter("claim"),
  },
});

const claimsOfArticle = new NestedList(
  claims,
  (parents) => sql`SELECT DISTINCT "articleId" AS "parent", "claimId" AS "node" FROM evidence
    WHERE "articleId" IN (${parents}) AND NOT ${isPartOfHidden(sql`evidence."claimId"`)}`,
);

/** Adds Article.claims, so that articles know nothing of claims. */
@Resolver(() => Article)
export class ArticleClaimsResolver {
  @FieldResolver(() => claims.Connection, {
    description: "Everything that the article asserts, in the order of the sentences that say so.",
  })
  claims(@Root() article: Article, @Args(() => claims.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return claimsOfArticle.under(article.rowId, args, loaders);
  }
}
