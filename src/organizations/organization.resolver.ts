import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { byForeignKey, one } from "../api/read-by-key";
import { bySlugOrFormer } from "../claims/referents";
import { Country } from "../countries/country.entity";
import { OrganizationMember } from "./organization-member.entity";
import { organizationMembers } from "./organization-member.list";
import { OrganizationName } from "./organization-name.entity";
import { Organization } from "./organization.entity";
import { organizations } from "./organization.list";

const namesOfOrganization = byForeignKey(OrganizationName, "organizationId", "rowId");

const childrenOfOrganization = new NestedList(organizations, byColumn("organization", "parentId"));

const membersOfOrganization = new NestedList(organizationMembers, byColumn("organization_member", "organizationId"));

const organizationBySlug = bySlugOrFormer(Organization, "ORGANIZATION");

/** The root fields of organizations. */
@Resolver()
export class OrganizationQueryResolver {
  @Query(() => Organization, {
    nullable: true,
    description:
      "The organization with this readable key, or with this one before it was found to be the same as another, whatever its review state; null when there is none.",
  })
  organization(
    @Arg("slug", () => String, { description: "The readable key." }) slug: string,
    @Ctx() { loaders }: Context,
  ): Promise<Organization | null> {
    return loaders.of(organizationBySlug).load(slug);
  }

  @Query(() => organizations.Connection, { description: "All organizations." })
  organizations(@Args(() => organizations.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return organizations.all(loaders, args);
  }
}

/** The fields of an organization that are read from elsewhere. */
@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => [String], { description: "Every name by which an article can mean it, its own among them." })
  names(@Root() organization: Organization, @Ctx() { loaders }: Context): Promise<string[]> {
    const names = loaders.of(namesOfOrganization).load(organization.rowId);
    return names.then((all) => all.map(({ name }) => name));
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country whose organ it is; null for international bodies and where not stated.",
  })
  country(@Root() organization: Organization, @Ctx() { loaders }: Context): Promise<Country | null> {
    return one(loaders, Country, organization.countryCode);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: "The organization it is part of; null when none is stated.",
  })
  parent(@Root() organization: Organization, @Ctx() { loaders }: Context): Promise<Organization | null> {
    return one(loaders, Organization, organization.parentId);
  }

  @FieldResolver(() => organizations.Connection, { description: "The organizations that are part of it." })
  children(
    @Root() organization: Organization,
    @Args(() => organizations.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return childrenOfOrganization.under(organization.rowId, args, loaders);
  }

  @FieldResolver(() => organizationMembers.Connection, {
    description: "The countries that take part in it, each a claim.",
  })
  members(
    @Root() organization: Organization,
    @Args(() => organizationMembers.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return membersOfOrganization.under(organization.rowId, args, loaders);
  }
}

/** The two sides of a country's part in a body. */
@Resolver(() => OrganizationMember)
export class OrganizationMemberResolver {
  @FieldResolver(() => Organization, { description: "The body." })
  organization(@Root() member: OrganizationMember, @Ctx() { loaders }: Context): Promise<Organization | null> {
    return one(loaders, Organization, member.organizationId);
  }

  @FieldResolver(() => Country, { description: "The country that takes part." })
  country(@Root() member: OrganizationMember, @Ctx() { loaders }: Context): Promise<Country | null> {
    return one(loaders, Country, member.countryCode);
  }
}
