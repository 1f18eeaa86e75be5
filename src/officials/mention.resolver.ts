import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { one } from "../api/read-by-key";
import { cutFrom } from "../articles/cut-from";
import { Article } from "../articles/article.entity";
import { Agent, agentOf } from "./agent-union";
import { Mention } from "./mention.entity";
import { mentions } from "./mention.list";

const mentionsOfArticle = new NestedList(mentions, byColumn("mention", "articleId"));

/** Adds Article.mentions, so that articles know nothing of officials. */
@Resolver(() => Article)
export class ArticleMentionsResolver {
  @FieldResolver(() => mentions.Connection, { description: "The places where known names stand." })
  mentions(
    @Root() article: Article,
    @Args(() => mentions.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return mentionsOfArticle.under(article.rowId, args, loaders);
  }
}

/** The fields of a mention that are read from elsewhere. */
@Resolver(() => Mention)
export class MentionResolver {
  @FieldResolver(() => Agent, { description: "Whom or what the name means." })
  node(@Root() mention: Mention, @Ctx() { loaders }: Context): Promise<Agent | null> {
    return agentOf(mention.agent, loaders);
  }

  @FieldResolver(() => Article, { description: "The article it stands in." })
  article(@Root() mention: Mention, @Ctx() { loaders }: Context): Promise<Article | null> {
    return one(loaders, Article, mention.articleId);
  }

  @FieldResolver(() => String, { description: "The name as it stands in the article." })
  text(@Root() mention: Mention, @Ctx() { loaders }: Context): Promise<string | undefined> {
    return cutFrom(loaders, mention.articleId, (body) => body.slice(mention.start, mention.end));
  }
}
