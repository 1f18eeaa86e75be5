import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { BadInput } from "../api/bad-input";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { Loaders } from "../api/loaders";
import type { FilterInput } from "../api/filter";
import type { ListArgs } from "../api/list";
import { keysMatching } from "../api/matching";
import { byId } from "../api/read-by-key";
import { addReviewArgument, statesAsked, type ReviewState } from "../api/review";
import { every, sql, type Sql } from "../api/sql";
import { EdtfDate } from "../dates/edtf-date";
import { Official } from "../officials/official.entity";
import { officials } from "../officials/official.list";
import { dateOfLatest, eventsOfEncounter } from "./encounter-events";
import { EncounterGraph, EncounterLink, linkOf } from "./encounter-graph";
import { acquaintances, keyOf, type Acquaintance } from "./encounters";
import { events } from "./event.list";

/** The most meetings of two that a graph is drawn from: more than anybody can read, fewer than a server minds. */
const MEETING_CAP = 5000;

@ArgsType()
class EncountersArgs {
  @Field(() => events.filter.type, { nullable: true, description: "At which events they met; null for all." })
  readonly events?: FilterInput | null;

  @Field(() => officials.filter.type, {
    nullable: true,
    description: "Only meetings in which at least one of the two is such an official; null for all.",
  })
  readonly officials?: FilterInput | null;

  readonly review?: readonly ReviewState[] | null;
}
addReviewArgument(EncountersArgs);

/** The root field of the graph of who met whom. */
@Resolver()
export class EncounterGraphQueryResolver {
  @Query(() => EncounterGraph, {
    description: `Who met whom, as a graph drawn from at most ${String(MEETING_CAP)} meetings of two; more are refused.`,
  })
  async encounters(
    @Args(() => EncountersArgs) args: EncountersArgs,
    @Ctx() { loaders }: Context,
  ): Promise<EncounterGraph> {
    const met = await acquaintances(loaders, conditionOf(args), statesAsked(args), MEETING_CAP);
    if (met) return new EncounterGraph(await linksOf(met, args.events ?? null, loaders));
    throw new BadInput(
      args.events ? "officials" : "events",
      `leads to more than ${String(MEETING_CAP)} meetings of two officials; narrow it down by country, date or official.`,
    );
  }
}

/** The fields of an edge of the graph that are read from elsewhere. */
@Resolver(() => EncounterLink)
export class EncounterLinkResolver {
  @FieldResolver(() => EdtfDate, {
    nullable: true,
    description: "When they last met at one of the events; null when none is dated.",
  })
  lastOn(@Root() { encounters }: EncounterLink, @Ctx() { loaders }: Context): Promise<EdtfDate | null> {
    return dateOfLatest(encounters, loaders);
  }

  @FieldResolver(() => events.Connection, { description: "The events at which they met." })
  events(
    @Root() { source, target, counted }: EncounterLink,
    @Args(() => events.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    const filter = { and: [counted ?? {}, args.filter ?? {}] };
    const pair = keyOf({ official: source.rowId, counterpart: target.rowId });
    return eventsOfEncounter.under(pair, { ...args, filter }, loaders);
  }
}

function conditionOf({ events: at, officials: by }: EncountersArgs): Sql {
  const chosen = keysMatching(officials, by, "officials");
  return every([
    sql`"eventId" IN (${keysMatching(events, at, "events")})`,
    ...(by ? [sql`("official" IN (${chosen}) OR "counterpart" IN (${chosen}))`] : []),
  ]);
}

async function linksOf(
  met: readonly Acquaintance[],
  counted: FilterInput | null,
  loaders: Loaders,
): Promise<EncounterLink[]> {
  const ids = [...new Set(met.flatMap(({ official, counterpart }) => [official, counterpart]))];
  const found = await Promise.all(ids.map((id) => loaders.of(byId(Official)).load(id)));
  loaders.budget.spend(ids.length + met.length);
  const known = new Map(found.flatMap((official) => (official ? [[official.rowId, official] as const] : [])));
  return met.flatMap((two) => linkOf(two, known, counted));
}
