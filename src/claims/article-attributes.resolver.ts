import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { one } from "../api/read-by-key";
import { Article } from "../articles/article.entity";
import { ArticleAttribute } from "./article-attribute.entity";
import { articleAttributes } from "./article-attribute.list";

const attributesOfArticle = new NestedList(articleAttributes, byColumn("article_attribute", "articleId"));

/** Adds Article.attributes, so that articles know nothing of claims. */
@Resolver(() => Article)
export class ArticleAttributesResolver {
  @FieldResolver(() => articleAttributes.Connection, {
    description: "What is known of the article itself, and from which sentence.",
  })
  attributes(
    @Root() article: Article,
    @Args(() => articleAttributes.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return attributesOfArticle.under(article.rowId, args, loaders);
  }
}

/** The article of an attribute. */
@Resolver(() => ArticleAttribute)
export class ArticleAttributeResolver {
  @FieldResolver(() => Article, { description: "The article." })
  article(@Root() attribute: ArticleAttribute, @Ctx() { loaders }: Context): Promise<Article | null> {
    return one(loaders, Article, attribute.articleId);
  }
}
