import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { sql } from "../api/sql";
import { shown } from "../claims/shown";
import { Official } from "../officials/official.entity";
import { events } from "./event.list";
import { Participation } from "./participation.entity";
import { participations } from "./participation.list";

const eventsOfOfficial = new NestedList(
  events,
  (parents) =>
    sql`SELECT DISTINCT "agentOfficialId" AS "parent", "eventId" AS "node" FROM ${shown(Participation)} WHERE "agentOfficialId" IN (${parents})`,
);

const participationsOfOfficial = new NestedList(participations, byColumn("participation", "agentOfficialId"));

/** Adds Official.events, so that officials know nothing of events. */
@Resolver(() => Official)
export class OfficialEventsResolver {
  @FieldResolver(() => events.Connection, { description: "The events that the official takes part in, each once." })
  events(@Root() official: Official, @Args(() => events.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return eventsOfOfficial.under(official.rowId, args, loaders);
  }

  @FieldResolver(() => participations.Connection, { description: "The official's parts in events, each a claim." })
  participations(
    @Root() official: Official,
    @Args(() => participations.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return participationsOfOfficial.under(official.rowId, args, loaders);
  }
}
