import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { sql } from "../api/sql";
import { Country } from "../countries/country.entity";
import { EVENT_COUNTRIES } from "./event-countries";
import { events } from "./event.list";

const eventsOfCountry = new NestedList(
  events,
  (parents) => sql`SELECT "countryCode" AS "parent", "eventId" AS "node" FROM (${EVENT_COUNTRIES}) involved
    WHERE "countryCode" IN (${parents})`,
);

const eventsInCountry = new NestedList(events, byColumn("event", "placeCountryCode"));

/** Adds Country.events, so that countries know nothing of events. */
@Resolver(() => Country)
export class CountryEventsResolver {
  @FieldResolver(() => events.Connection, {
    description: "The events it takes part in, itself or represented by a participant.",
  })
  events(@Root() country: Country, @Args(() => events.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return eventsOfCountry.under(country.code, args, loaders);
  }

  @FieldResolver(() => events.Connection, { description: "The events that took place in it, whoever took part." })
  eventsHeldHere(
    @Root() country: Country,
    @Args(() => events.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return eventsInCountry.under(country.code, args, loaders);
  }
}
