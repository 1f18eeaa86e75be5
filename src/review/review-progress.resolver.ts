import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../api/context";
import type { Batch } from "../api/loaders";
import { rows } from "../api/engine";
import type { ReviewState } from "../api/review";
import { list, sql } from "../api/sql";
import { Article } from "../articles/article.entity";

@ObjectType({
  simpleResolvers: true,
  description: "How far the review of an article has got: its claims by their state.",
})
export class ReviewProgress {
  @Field(() => Int, { description: "Claims on which nobody has decided." })
  readonly proposed: number;

  @Field(() => Int, { description: "Claims that hold." })
  readonly accepted: number;

  @Field(() => Int, { description: "Claims that do not hold." })
  readonly rejected: number;

  @Field(() => Int, { description: "Claims that others replace." })
  readonly superseded: number;
}

/** Counts the claims of each article by their state, in one statement for all. */
const progressOfArticle: Batch<number, ReviewProgress> = {
  async read(articles, { dataSource }) {
    const counted = await rows<{ article: number; review: ReviewState; count: string | number }>(
      dataSource,
      sql`SELECT evidence."articleId" AS "article", claim."review", COUNT(DISTINCT claim."id") AS "count"
        FROM evidence JOIN claim ON claim."id" = evidence."claimId"
        WHERE evidence."articleId" IN (${list(articles)}) GROUP BY evidence."articleId", claim."review"`,
    );
    const counts = new Map(
      counted.map(({ article, review, count }) => [`${String(article)} ${review}`, Number(count)]),
    );
    const of = (article: number, review: ReviewState) => counts.get(`${String(article)} ${review}`) ?? 0;
    return articles.map((article) => ({
      proposed: of(article, "PROPOSED"),
      accepted: of(article, "ACCEPTED"),
      rejected: of(article, "REJECTED"),
      superseded: of(article, "SUPERSEDED"),
    }));
  },
};

/** Adds Article.reviewProgress. */
@Resolver(() => Article)
export class ReviewProgressResolver {
  @FieldResolver(() => ReviewProgress, { description: "How far the review of what it asserts has got." })
  reviewProgress(@Root() { rowId }: Article, @Ctx() { loaders }: Context): Promise<ReviewProgress> {
    return loaders.of(progressOfArticle).load(rowId);
  }
}
