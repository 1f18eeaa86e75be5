import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../api/context";
import { byForeignKey, one } from "../api/read-by-key";
import { Article } from "../articles/article.entity";
import { Claim } from "./claim";
import { evidenceOfClaim } from "./evidence-of-claim";
import { Evidence } from "./evidence.entity";
import { RivalValue } from "./rival-value.entity";

const rivalsOfClaim = byForeignKey(RivalValue, "claimId", "rowId");

/** Adds to everything that articles assert the values on which they disagree. */
@Resolver(() => Claim)
export class RivalsResolver {
  @FieldResolver(() => [RivalValue], {
    description:
      "The values between which articles disagree, each by an article that gives it, the one that is shown among them; none where they agree.",
  })
  rivals(@Root() claim: Claim, @Ctx() { loaders }: Context): Promise<readonly RivalValue[]> {
    return loaders.of(rivalsOfClaim).load(claim.rowId);
  }
}

/** Adds to a value who gives it where. */
@Resolver(() => RivalValue)
export class RivalValueResolver {
  @FieldResolver(() => Article, { description: "The article that gives it." })
  article(@Root() rival: RivalValue, @Ctx() { loaders }: Context): Promise<Article | null> {
    return one(loaders, Article, rival.articleId);
  }

  @FieldResolver(() => [Evidence], { description: "The sentences of the article behind the claim." })
  evidence(@Root() { claimId, articleId }: RivalValue, @Ctx() { loaders }: Context): Promise<Evidence[]> {
    const evidence = loaders.of(evidenceOfClaim).load(claimId);
    return evidence.then((all) => all.filter((each) => each.articleId === articleId));
  }
}
