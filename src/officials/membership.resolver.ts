import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { Batch } from "../api/loaders";
import { rows } from "../api/engine";
import { groupBy } from "../api/group-by";
import type { ListArgs } from "../api/list";
import { one } from "../api/read-by-key";
import { list, sql } from "../api/sql";
import { Country } from "../countries/country.entity";
import { EdtfDate } from "../dates/edtf-date";
import { Organization } from "../organizations/organization.entity";
import { Membership } from "./membership.entity";
import { memberships } from "./membership.list";
import { Official } from "./official.entity";
import { Post } from "./post.entity";

const publicationsOfMembership: Batch<number, readonly EdtfDate[]> = {
  read(memberships, { dataSource }) {
    const found = rows<EdtfDate & { membership: number }>(
      dataSource,
      sql`SELECT DISTINCT evidence."claimId" AS "membership", article."publishedEdtf" AS "edtf",
          article."publishedAsStated" AS "asStated", article."publishedEarliest" AS "earliest",
          article."publishedLatest" AS "latest", article."publishedBasis" AS "basis", article."publishedRule" AS "rule"
        FROM evidence JOIN article ON article."id" = evidence."articleId"
        WHERE evidence."claimId" IN (${list(memberships)}) AND article."publishedEdtf" IS NOT NULL
        ORDER BY "earliest", "edtf"`,
    );
    return found.then((dates) => {
      const published = groupBy(dates, ({ membership }) => membership);
      return memberships.map((membership) => published.get(membership) ?? []);
    });
  },
};

/** The root field of memberships. */
@Resolver()
export class MembershipQueryResolver {
  @Query(() => memberships.Connection, { description: "All holdings of posts." })
  memberships(@Args(() => memberships.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return memberships.all(loaders, args);
  }
}

/** The fields of a membership that are read from elsewhere. */
@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Official, { description: "Who holds the post." })
  official(@Root() membership: Membership, @Ctx() { loaders }: Context): Promise<Official | null> {
    return one(loaders, Official, membership.officialId);
  }

  @FieldResolver(() => Post, { description: "The post held." })
  post(@Root() membership: Membership, @Ctx() { loaders }: Context): Promise<Post | null> {
    return one(loaders, Post, membership.postId);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The organization of the post; null when no article names it.",
  })
  organization(@Root() membership: Membership, @Ctx() { loaders }: Context): Promise<Organization | null> {
    const post = one(loaders, Post, membership.postId);
    return post.then((held) => one(loaders, Organization, held?.organizationId ?? null));
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country of the post; null for posts of international organizations.",
  })
  country(@Root() membership: Membership, @Ctx() { loaders }: Context): Promise<Country | null> {
    const post = one(loaders, Post, membership.postId);
    return post.then((held) => one(loaders, Country, held?.countryCode ?? null));
  }

  @FieldResolver(() => [EdtfDate], {
    description: "When articles reported the post as held: their publication dates, where known.",
  })
  observedOn(@Root() membership: Membership, @Ctx() { loaders }: Context): Promise<readonly EdtfDate[]> {
    return loaders.of(publicationsOfMembership).load(membership.rowId);
  }
}
