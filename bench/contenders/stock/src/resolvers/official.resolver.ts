import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Country } from "../entities/country";
import { Membership, Official, Post } from "../entities/official";
import { Organization } from "../entities/organization";
import { pageOf, readPage, type Order } from "../reading/page";
import { OfficialsArgs, PAGE_CAP } from "../types/args";
import type { Page } from "../types/connection";
import { MembershipConnection, OfficialConnection } from "../types/connections";

/** Officials by name. */
export const BY_NAME: Order<Official> = {
  by: "official.name",
  direction: "ASC",
  valueOf: ({ name }) => name,
};

@Resolver(() => Official)
export class OfficialResolver {
  @Query(() => Official, { nullable: true })
  official(@Arg("slug", () => String) slug: string, @Ctx() { loaders }: Context): Promise<Official | null> {
    return loaders.dataSource.getRepository(Official).findOneBy({ slug });
  }

  @Query(() => OfficialConnection)
  officials(@Args(() => OfficialsArgs) args: OfficialsArgs, @Ctx() { loaders }: Context): Promise<Page<Official>> {
    const query = loaders.dataSource
      .getRepository(Official)
      .createQueryBuilder("official")
      .where("official.review = 'ACCEPTED'");
    const { eq, in: slugs } = args.filter?.slug ?? {};
    if (eq != null) query.andWhere("official.slug = :eq", { eq });
    if (slugs != null) query.andWhere("official.slug IN (:...slugs)", { slugs });
    return readPage(query, args, BY_NAME);
  }

  @FieldResolver(() => MembershipConnection)
  async memberships(@Root() official: Official, @Ctx() { loaders }: Context): Promise<Page<Membership>> {
    const memberships = await loaders.membershipsOfOfficial.load(official.id);
    return pageOf(memberships, PAGE_CAP, ({ id }) => String(id));
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Post)
  post(@Root() membership: Membership, @Ctx() { loaders }: Context): Promise<Post | null> {
    return loaders.post.load(membership.postId);
  }

  @FieldResolver(() => Organization, { nullable: true })
  async organization(@Root() membership: Membership, @Ctx() { loaders }: Context): Promise<Organization | null> {
    const organizationId = (await loaders.post.load(membership.postId))?.organizationId ?? null;
    return organizationId === null ? null : loaders.organization.load(organizationId);
  }

  @FieldResolver(() => Country, { nullable: true })
  async country(@Root() membership: Membership, @Ctx() { loaders }: Context): Promise<Country | null> {
    const countryCode = (await loaders.post.load(membership.postId))?.countryCode ?? null;
    return countryCode === null ? null : loaders.country.load(countryCode);
  }
}
