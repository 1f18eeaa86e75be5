import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { byForeignKey } from "../api/read-by-key";
import { sql } from "../api/sql";
import { bySlugOrFormer } from "../claims/referents";
import { shown } from "../claims/shown";
import { articles } from "./article.list";
import { heldAsOf, MembershipsArgs } from "./membership-args";
import { Membership } from "./membership.entity";
import { memberships } from "./membership.list";
import { OfficialName } from "./official-name.entity";
import { Official } from "./official.entity";
import { officials } from "./official.list";
import { posts } from "./post.list";

const namesOfOfficial = byForeignKey(OfficialName, "officialId", "rowId");

const membershipsOfOfficial = new NestedList<Membership, MembershipsArgs>(
  memberships,
  byColumn("membership", "officialId", ({ asOf }) => heldAsOf(asOf)),
);

const postsOfOfficial = new NestedList(
  posts,
  (parents) =>
    sql`SELECT DISTINCT "officialId" AS "parent", "postId" AS "node" FROM ${shown(Membership)} WHERE "officialId" IN (${parents})`,
);

const articlesOfOfficial = new NestedList(
  articles,
  (parents) =>
    sql`SELECT DISTINCT "agentOfficialId" AS "parent", "articleId" AS "node" FROM mention WHERE "agentOfficialId" IN (${parents})`,
);

const officialBySlug = bySlugOrFormer(Official, "OFFICIAL");

/** The root fields of officials. */
@Resolver()
export class OfficialQueryResolver {
  @Query(() => Official, {
    nullable: true,
    description:
      "The official with this readable key, or with this one before it was found to be the same as another, whatever its review state; null when there is none.",
  })
  official(
    @Arg("slug", () => String, { description: "The readable key." }) slug: string,
    @Ctx() { loaders }: Context,
  ): Promise<Official | null> {
    return loaders.of(officialBySlug).load(slug);
  }

  @Query(() => officials.Connection, { description: "All officials." })
  officials(@Args(() => officials.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return officials.all(loaders, args);
  }
}

/** The fields of an official that are read from elsewhere. */
@Resolver(() => Official)
export class OfficialResolver {
  @FieldResolver(() => [String], {
    description: "Every name by which an article can mean the official, the full one among them.",
  })
  names(@Root() official: Official, @Ctx() { loaders }: Context): Promise<string[]> {
    const names = loaders.of(namesOfOfficial).load(official.rowId);
    return names.then((all) => all.map(({ name }) => name));
  }

  @FieldResolver(() => memberships.Connection, { description: "The posts held, each holding a claim." })
  memberships(
    @Root() official: Official,
    @Args(() => MembershipsArgs) args: MembershipsArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return membershipsOfOfficial.under(official.rowId, args, loaders);
  }

  @FieldResolver(() => posts.Connection, { description: "The posts held, each once." })
  posts(@Root() official: Official, @Args(() => posts.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return postsOfOfficial.under(official.rowId, args, loaders);
  }

  @FieldResolver(() => articles.Connection, { description: "The articles in which the official is mentioned." })
  articles(
    @Root() official: Official,
    @Args(() => articles.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return articlesOfOfficial.under(official.rowId, args, loaders);
  }
}
