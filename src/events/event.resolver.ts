import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { one } from "../api/read-by-key";
import { ReviewArgs } from "../api/review";
import { bySlugOrFormer } from "../claims/referents";
import { oneShown } from "../claims/shown";
import { Country } from "../countries/country.entity";
import { EventSeries } from "./event-series.entity";
import { Event } from "./event.entity";
import { events } from "./event.list";

const childrenOfEvent = new NestedList(events, byColumn("event", "parentId"));

const eventBySlug = bySlugOrFormer(Event, "EVENT");

/** The root fields of events. */
@Resolver()
export class EventQueryResolver {
  @Query(() => Event, {
    nullable: true,
    description:
      "The event with this readable key, or with this one before it was found to be the same as another, whatever its review state; null when there is none.",
  })
  event(
    @Arg("slug", () => String, { description: "The readable key." }) slug: string,
    @Ctx() { loaders }: Context,
  ): Promise<Event | null> {
    return loaders.of(eventBySlug).load(slug);
  }

  @Query(() => events.Connection, { description: "All events." })
  events(@Args(() => events.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return events.all(loaders, args);
  }
}

/** The fields of an event that are read from elsewhere. */
@Resolver(() => Event)
export class EventResolver {
  @FieldResolver(() => EventSeries, {
    nullable: true,
    description: "The series it belongs to; null when none is stated.",
  })
  series(
    @Root() event: Event,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Ctx() { loaders }: Context,
  ): Promise<EventSeries | null> {
    return oneShown(loaders, EventSeries, event.seriesId, args);
  }

  @FieldResolver(() => Event, { nullable: true, description: "The event it is part of; null when none is stated." })
  parent(
    @Root() event: Event,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Event | null> {
    return oneShown(loaders, Event, event.parentId, args);
  }

  @FieldResolver(() => events.Connection, { description: "The events that are part of it." })
  children(@Root() event: Event, @Args(() => events.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return childrenOfEvent.under(event.rowId, args, loaders);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: "The country its place lies in, from reference data; null when not known.",
  })
  placeCountry(@Root() event: Event, @Ctx() { loaders }: Context): Promise<Country | null> {
    return one(loaders, Country, event.placeCountryCode);
  }
}
