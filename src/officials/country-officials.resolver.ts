import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { sql } from "../api/sql";
import { shown } from "../claims/shown";
import { Country } from "../countries/country.entity";
import { articles } from "./article.list";
import { Membership } from "./membership.entity";
import { officials } from "./official.list";
import { posts } from "./post.list";

const officialsOfCountry = new NestedList(
  officials,
  (parents) => sql`SELECT DISTINCT post."countryCode" AS "parent", membership."officialId" AS "node"
    FROM ${shown(Membership)} JOIN post ON post."id" = membership."postId" WHERE post."countryCode" IN (${parents})`,
);

const postsOfCountry = new NestedList(posts, byColumn("post", "countryCode"));

const articlesOfCountry = new NestedList(
  articles,
  (parents) =>
    sql`SELECT DISTINCT "agentCountryCode" AS "parent", "articleId" AS "node" FROM mention WHERE "agentCountryCode" IN (${parents})`,
);

/** Adds to countries what officials bring: who holds their posts and where they are mentioned. */
@Resolver(() => Country)
export class CountryOfficialsResolver {
  @FieldResolver(() => officials.Connection, { description: "The officials who hold or held a post of it." })
  officials(
    @Root() country: Country,
    @Args(() => officials.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return officialsOfCountry.under(country.code, args, loaders);
  }

  @FieldResolver(() => posts.Connection, { description: "The posts that belong to it." })
  posts(@Root() country: Country, @Args(() => posts.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return postsOfCountry.under(country.code, args, loaders);
  }

  @FieldResolver(() => articles.Connection, { description: "The articles in which it is mentioned." })
  articles(
    @Root() country: Country,
    @Args(() => articles.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return articlesOfCountry.under(country.code, args, loaders);
  }
}
