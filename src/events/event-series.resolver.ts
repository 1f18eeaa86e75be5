import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { byUniqueKey } from "../api/read-by-key";
import { EventSeries } from "./event-series.entity";
import { eventSeries } from "./event-series.list";
import { events } from "./event.list";

const eventsOfSeries = new NestedList(events, byColumn("event", "seriesId"));

const eventSeriesBySlug = byUniqueKey(EventSeries, "slug");

/** The root fields of event series. */
@Resolver()
export class EventSeriesQueryResolver {
  @Query(() => EventSeries, {
    nullable: true,
    description: "The series of events with this readable key, whatever its review state; null when there is none.",
  })
  eventSeries(
    @Arg("slug", () => String, { description: "The readable key." }) slug: string,
    @Ctx() { loaders }: Context,
  ): Promise<EventSeries | null> {
    return loaders.of(eventSeriesBySlug).load(slug);
  }

  @Query(() => eventSeries.Connection, { description: "All series of events." })
  allEventSeries(@Args(() => eventSeries.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return eventSeries.all(loaders, args);
  }
}

/** The events of a series. */
@Resolver(() => EventSeries)
export class EventSeriesResolver {
  @FieldResolver(() => events.Connection, { description: "Its events." })
  events(
    @Root() eventSeries: EventSeries,
    @Args(() => events.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return eventsOfSeries.under(eventSeries.rowId, args, loaders);
  }
}
