import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { sql } from "../api/sql";
import { shown } from "../claims/shown";
import { Organization } from "../organizations/organization.entity";
import { articles } from "./article.list";
import { Membership } from "./membership.entity";
import { officials } from "./official.list";
import { posts } from "./post.list";

const postsOfOrganization = new NestedList(posts, byColumn("post", "organizationId"));

const officialsOfOrganization = new NestedList(
  officials,
  (parents) => sql`SELECT DISTINCT post."organizationId" AS "parent", membership."officialId" AS "node"
    FROM ${shown(Membership)} JOIN post ON post."id" = membership."postId" WHERE post."organizationId" IN (${parents})`,
);

const articlesOfOrganization = new NestedList(
  articles,
  (parents) =>
    sql`SELECT DISTINCT "agentOrganizationId" AS "parent", "articleId" AS "node" FROM mention WHERE "agentOrganizationId" IN (${parents})`,
);

/** Adds to organizations what officials bring: who holds their posts and where they are mentioned. */
@Resolver(() => Organization)
export class OrganizationOfficialsResolver {
  @FieldResolver(() => posts.Connection, { description: "Its posts." })
  posts(
    @Root() organization: Organization,
    @Args(() => posts.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return postsOfOrganization.under(organization.rowId, args, loaders);
  }

  @FieldResolver(() => officials.Connection, { description: "The officials who hold or held a post of it." })
  officials(
    @Root() organization: Organization,
    @Args(() => officials.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return officialsOfOrganization.under(organization.rowId, args, loaders);
  }

  @FieldResolver(() => articles.Connection, { description: "The articles in which it is mentioned." })
  articles(
    @Root() organization: Organization,
    @Args(() => articles.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return articlesOfOrganization.under(organization.rowId, args, loaders);
  }
}
