import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { NestedList } from "../api/nested-list";
import { sql } from "../api/sql";
import { Organization } from "../organizations/organization.entity";
import { events } from "./event.list";

const eventsOfOrganization = new NestedList(
  events,
  (parents) => sql`SELECT "agentOrganizationId" AS "parent", "eventId" AS "node" FROM participation
    WHERE "agentOrganizationId" IN (${parents})
    UNION SELECT "representingOrganizationId", "eventId" FROM participation
    WHERE "representingOrganizationId" IN (${parents})`,
);

/** Adds Organization.events, so that organizations know nothing of events. */
@Resolver(() => Organization)
export class OrganizationEventsResolver {
  @FieldResolver(() => events.Connection, {
    description: "The events it takes part in, itself or represented by a participant.",
  })
  events(
    @Root() organization: Organization,
    @Args(() => events.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return eventsOfOrganization.under(organization.rowId, args, loaders);
  }
}
