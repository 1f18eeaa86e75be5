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
import { STATEMENT_COUNTRIES } from "./statement-countries";
import { StatementParty } from "./statement-party.entity";
import { statements } from "./statement.list";

const statementsOfOfficial = new NestedList(
  statements,
  (parents) => sql`SELECT DISTINCT "agentOfficialId" AS "parent", "statementId" AS "node" FROM ${shown(StatementParty)}
    WHERE "agentOfficialId" IN (${parents}) AND "role" = 'SPEAKER'`,
);

const statementsAboutOfficial = new NestedList(
  statements,
  (parents) => sql`SELECT DISTINCT "agentOfficialId" AS "parent", "statementId" AS "node" FROM ${shown(StatementParty)}
    WHERE "agentOfficialId" IN (${parents}) AND "role" = 'SUBJECT'`,
);

const statementsOfCountry = new NestedList(
  statements,
  (parents) => sql`SELECT "countryCode" AS "parent", "statementId" AS "node"
    FROM (${STATEMENT_COUNTRIES}) involved WHERE "countryCode" IN (${parents})`,
);

const statementsOfOrganization = new NestedList(
  statements,
  (parents) =>
    sql`SELECT DISTINCT "agentOrganizationId" AS "parent", "statementId" AS "node" FROM ${shown(StatementParty)} WHERE "agentOrganizationId" IN (${parents})`,
);

const statementsOfEvent = new NestedList(statements, byColumn("statement", "eventId"));

/** Adds Official.statements, so that officials know nothing of statements. */
@Resolver(() => Official)
export class OfficialStatementsResolver {
  @FieldResolver(() => statements.Connection, { description: "What the official said." })
  statements(
    @Root() official: Official,
    @Args(() => statements.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return statementsOfOfficial.under(official.rowId, args, loaders);
  }

  @FieldResolver(() => statements.Connection, { description: "What was said about the official." })
  statementsAbout(
    @Root() official: Official,
    @Args(() => statements.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return statementsAboutOfficial.under(official.rowId, args, loaders);
  }
}

/** Adds Country.statements, so that countries know nothing of statements. */
@Resolver(() => Country)
export class CountryStatementsResolver {
  @FieldResolver(() => statements.Connection, {
    description: "What was said about it, by it, or by a holder of one of its posts.",
  })
  statements(
    @Root() country: Country,
    @Args(() => statements.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return statementsOfCountry.under(country.code, args, loaders);
  }
}

/** Adds Organization.statements, so that organizations know nothing of statements. */
@Resolver(() => Organization)
export class OrganizationStatementsResolver {
  @FieldResolver(() => statements.Connection, { description: "What it said or what was said about it." })
  statements(
    @Root() organization: Organization,
    @Args(() => statements.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return statementsOfOrganization.under(organization.rowId, args, loaders);
  }
}

/** Adds Event.statements, so that events know nothing of statements. */
@Resolver(() => Event)
export class EventStatementsResolver {
  @FieldResolver(() => statements.Connection, { description: "What was said at it." })
  statements(
    @Root() event: Event,
    @Args(() => statements.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return statementsOfEvent.under(event.rowId, args, loaders);
  }
}
