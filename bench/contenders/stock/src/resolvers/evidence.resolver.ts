import { Ctx, FieldResolver, Float, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Article, Evidence } from "../entities/article";
import { Claim } from "../entities/claim";

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => [Evidence])
  evidence(@Root() claim: Claim, @Ctx() { loaders }: Context): Promise<Evidence[]> {
    return loaders.evidenceOfClaim.load(claim.id);
  }

  @FieldResolver(() => String)
  async basis(@Root() claim: Claim, @Ctx() { loaders }: Context): Promise<string | undefined> {
    return (await loaders.claim.load(claim.id))?.basis;
  }

  @FieldResolver(() => String, { nullable: true })
  async rule(@Root() claim: Claim, @Ctx() { loaders }: Context): Promise<string | null | undefined> {
    return (await loaders.claim.load(claim.id))?.rule;
  }

  @FieldResolver(() => Float)
  async confidence(@Root() claim: Claim, @Ctx() { loaders }: Context): Promise<number | undefined> {
    return (await loaders.claim.load(claim.id))?.confidence;
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Article)
  article(@Root() evidence: Evidence, @Ctx() { loaders }: Context): Promise<Article | null> {
    return loaders.article.load(evidence.articleId);
  }

  @FieldResolver(() => String)
  async quote(@Root() evidence: Evidence, @Ctx() { loaders }: Context): Promise<string | undefined> {
    const article = await loaders.article.load(evidence.articleId);
    return article?.body.slice(evidence.start, evidence.end);
  }
}
