import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { sql } from "../api/sql";
import { shown } from "../claims/shown";
import { Country } from "../countries/country.entity";
import { Event } from "../events/event.entity";
import { Official } from "../officials/official.entity";
import { Organization } from "../organizations/organization.entity";
import { COMMITMENT_COUNTRIES } from "./commitment-countries";
import { CommitmentParty } from "./commitment-party.entity";
import { commitments } from "./commitment.list";

const commitmentsOfOfficial = new NestedList(
  commitments,
  (parents) =>
    sql`SELECT DISTINCT "agentOfficialId" AS "parent", "commitmentId" AS "node" FROM ${shown(CommitmentParty)} WHERE "agentOfficialId" IN (${parents})`,
);

const commitmentsOfCountry = new NestedList(
  commitments,
  (parents) => sql`SELECT "countryCode" AS "parent", "commitmentId" AS "node"
    FROM (${COMMITMENT_COUNTRIES}) involved WHERE "countryCode" IN (${parents})`,
);

const commitmentsOfOrganization = new NestedList(
  commitments,
  (parents) => sql`SELECT "agentOrganizationId" AS "parent", "commitmentId" AS "node" FROM ${shown(CommitmentParty)}
    WHERE "agentOrganizationId" IN (${parents})
    UNION SELECT "organizationId", "id" FROM commitment WHERE "organizationId" IN (${parents})`,
);

const commitmentsOfEvent = new NestedList(commitments, byColumn("commitment", "eventId"));

/** Adds Official.commitments, so that officials know nothing of commitments. */
@Resolver(() => Official)
export class OfficialCommitmentsResolver {
  @FieldResolver(() => commitments.Connection, { description: "The commitments in which the official has a role." })
  commitments(
    @Root() official: Official,
    @Args(() => commitments.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return commitmentsOfOfficial.under(official.rowId, args, loaders);
  }
}

/** Adds Country.commitments, so that countries know nothing of commitments. */
@Resolver(() => Country)
export class CountryCommitmentsResolver {
  @FieldResolver(() => commitments.Connection, {
    description: "The commitments in which it has a role, itself or through one of its organs.",
  })
  commitments(
    @Root() country: Country,
    @Args(() => commitments.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return commitmentsOfCountry.under(country.code, args, loaders);
  }
}

/** Adds Organization.commitments, so that organizations know nothing of commitments. */
@Resolver(() => Organization)
export class OrganizationCommitmentsResolver {
  @FieldResolver(() => commitments.Connection, {
    description: "The commitments in which it has a role or that are about it.",
  })
  commitments(
    @Root() organization: Organization,
    @Args(() => commitments.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return commitmentsOfOrganization.under(organization.rowId, args, loaders);
  }
}

/** Adds Event.commitments, so that events know nothing of commitments. */
@Resolver(() => Event)
export class EventCommitmentsResolver {
  @FieldResolver(() => commitments.Connection, { description: "The commitments made at it." })
  commitments(
    @Root() event: Event,
    @Args(() => commitments.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return commitmentsOfEvent.under(event.rowId, args, loaders);
  }
}
