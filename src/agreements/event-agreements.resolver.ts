import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { sql } from "../api/sql";
import { shown } from "../claims/shown";
import { Event } from "../events/event.entity";
import { AgreementAction } from "./agreement-action.entity";
import { agreementActions } from "./agreement-action.list";
import { AgreementDiscussion } from "./agreement-discussion.entity";
import { agreements } from "./agreement.list";

const agreementsOfEvent = new NestedList(
  agreements,
  (parents) => sql`SELECT DISTINCT "eventId" AS "parent", "agreementId" AS "node" FROM ${shown(AgreementAction)}
    WHERE "eventId" IN (${parents}) AND "actionType" = 'SIGNATURE'`,
);

const agreementsDiscussedAtEvent = new NestedList(
  agreements,
  (parents) =>
    sql`SELECT DISTINCT "eventId" AS "parent", "agreementId" AS "node" FROM ${shown(AgreementDiscussion)} WHERE "eventId" IN (${parents})`,
);

const actionsAtEvent = new NestedList(agreementActions, byColumn("agreement_action", "eventId"));

/** Adds Event.agreements, so that events know nothing of agreements. */
@Resolver(() => Event)
export class EventAgreementsResolver {
  @FieldResolver(() => agreements.Connection, { description: "The agreements signed during it." })
  agreements(
    @Root() event: Event,
    @Args(() => agreements.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return agreementsOfEvent.under(event.rowId, args, loaders);
  }

  @FieldResolver(() => agreements.Connection, { description: "The agreements discussed or acknowledged at it." })
  agreementsDiscussed(
    @Root() event: Event,
    @Args(() => agreements.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return agreementsDiscussedAtEvent.under(event.rowId, args, loaders);
  }

  @FieldResolver(() => agreementActions.Connection, {
    description: "The steps in the life of agreements that were taken at it or were its subject.",
  })
  agreementActions(
    @Root() event: Event,
    @Args(() => agreementActions.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return actionsAtEvent.under(event.rowId, args, loaders);
  }
}
