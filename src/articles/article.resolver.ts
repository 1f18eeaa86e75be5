import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { byUniqueKey, one } from "../api/read-by-key";
import { cutFrom } from "./cut-from";
import { Article } from "./article.entity";
import { Sentence } from "./sentence.entity";
import { sentences } from "./sentence.list";

const sentencesOfArticle = new NestedList(sentences, byColumn("sentence", "articleId"));

const articleBySlug = byUniqueKey(Article, "slug");

/** The root field of one article; the list of all stands where they can be filtered by whom they mention. */
@Resolver()
export class ArticleQueryResolver {
  @Query(() => Article, { nullable: true, description: "The article with this readable key; null when there is none." })
  article(
    @Arg("slug", () => String, { description: "The readable key." }) slug: string,
    @Ctx() { loaders }: Context,
  ): Promise<Article | null> {
    return loaders.of(articleBySlug).load(slug);
  }
}

/** The fields of an article that are read from elsewhere. */
@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver(() => String, {
    description: "The whole text, never edited; `start` and `end` of evidence are UTF-16 offsets into it.",
  })
  body(@Root() article: Article): string {
    return article.body;
  }

  @FieldResolver(() => sentences.Connection, { description: "Its sentences, page furniture among them." })
  sentences(
    @Root() article: Article,
    @Args(() => sentences.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return sentencesOfArticle.under(article.rowId, args, loaders);
  }
}

/** The fields of a sentence that are read from its article. */
@Resolver(() => Sentence)
export class SentenceResolver {
  @FieldResolver(() => String, { description: "Its text, cut from the article's body." })
  text(@Root() sentence: Sentence, @Ctx() { loaders }: Context): Promise<string | undefined> {
    return cutFrom(loaders, sentence.articleId, (body) => body.slice(sentence.start, sentence.end));
  }

  @FieldResolver(() => Article, { description: "The article it stands in." })
  article(@Root() sentence: Sentence, @Ctx() { loaders }: Context): Promise<Article | null> {
    return one(loaders, Article, sentence.articleId);
  }
}
