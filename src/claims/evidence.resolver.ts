import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Context } from "../api/context";
import { one } from "../api/read-by-key";
import { cutFrom } from "../articles/cut-from";
import { Article } from "../articles/article.entity";
import { Evidence } from "./evidence.entity";

/** How many characters a prefix or suffix has, unless the article begins or ends there. */
const CONTEXT_LENGTH = 32;

/** The texts of a piece of evidence, all cut from the article so that none can differ from it. */
@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Article, { description: "The article that the sentence stands in." })
  article(@Root() evidence: Evidence, @Ctx() { loaders }: Context): Promise<Article | null> {
    return one(loaders, Article, evidence.articleId);
  }

  @FieldResolver(() => String, { description: "The sentence, exactly as it stands in the article." })
  quote(@Root() evidence: Evidence, @Ctx() { loaders }: Context): Promise<string | undefined> {
    return cutFrom(loaders, evidence.articleId, (body) => body.slice(evidence.start, evidence.end));
  }

  @FieldResolver(() => String, { description: "Up to 32 characters before the quote." })
  prefix(@Root() evidence: Evidence, @Ctx() { loaders }: Context): Promise<string | undefined> {
    const start = Math.max(0, evidence.start - CONTEXT_LENGTH);
    return cutFrom(loaders, evidence.articleId, (body) => body.slice(start, evidence.start));
  }

  @FieldResolver(() => String, { description: "Up to 32 characters behind the quote." })
  suffix(@Root() evidence: Evidence, @Ctx() { loaders }: Context): Promise<string | undefined> {
    const end = evidence.end + CONTEXT_LENGTH;
    return cutFrom(loaders, evidence.articleId, (body) => body.slice(evidence.end, end));
  }
}
