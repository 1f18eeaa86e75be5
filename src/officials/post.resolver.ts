import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { byUniqueKey, one } from "../api/read-by-key";
import { sql } from "../api/sql";
import { shown } from "../claims/shown";
import { Country } from "../countries/country.entity";
import { Organization } from "../organizations/organization.entity";
import { Membership } from "./membership.entity";
import { memberships } from "./membership.list";
import { officials } from "./official.list";
import { Post } from "./post.entity";
import { posts } from "./post.list";

const membershipsOfPost = new NestedList(memberships, byColumn("membership", "postId"));

const holdersOfPost = new NestedList(
  officials,
  (parents) =>
    sql`SELECT DISTINCT "postId" AS "parent", "officialId" AS "node" FROM ${shown(Membership)} WHERE "postId" IN (${parents})`,
);

const postBySlug = byUniqueKey(Post, "slug");

/** The root fields of posts. */
@Resolver()
export class PostQueryResolver {
  @Query(() => Post, {
    nullable: true,
    description: "The post with this readable key, whatever its review state; null when there is none.",
  })
  post(
    @Arg("slug", () => String, { description: "The readable key." }) slug: string,
    @Ctx() { loaders }: Context,
  ): Promise<Post | null> {
    return loaders.of(postBySlug).load(slug);
  }

  @Query(() => posts.Connection, { description: "All posts." })
  posts(@Args(() => posts.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return posts.all(loaders, args);
  }
}

/** The fields of a post that are read from elsewhere. */
@Resolver(() => Post)
export class PostResolver {
  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country it belongs to; null for posts of international organizations.",
  })
  country(@Root() post: Post, @Ctx() { loaders }: Context): Promise<Country | null> {
    return one(loaders, Country, post.countryCode);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The organization it is a post of; null when no article names it.",
  })
  organization(@Root() post: Post, @Ctx() { loaders }: Context): Promise<Organization | null> {
    return one(loaders, Organization, post.organizationId);
  }

  @FieldResolver(() => memberships.Connection, { description: "Its holdings, each a claim." })
  memberships(
    @Root() post: Post,
    @Args(() => memberships.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return membershipsOfPost.under(post.rowId, args, loaders);
  }

  @FieldResolver(() => officials.Connection, { description: "The officials who hold or held it." })
  holders(@Root() post: Post, @Args(() => officials.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return holdersOfPost.under(post.rowId, args, loaders);
  }
}
