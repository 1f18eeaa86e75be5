import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { articles } from "./article.list";

/** The root field of articles. */
@Resolver()
export class ArticlesResolver {
  @Query(() => articles.Connection, { description: "All articles." })
  articles(@Args(() => articles.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return articles.all(loaders, args);
  }
}
