import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { connectionType, type Connection, type Edge } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { NestedList, type Item } from "../api/nested-list";
import { number, text } from "../api/order";
import { statesAsked, type ReviewState } from "../api/review";
import { sql } from "../api/sql";
import { Basis } from "../dates/basis";
import { EdtfDate } from "../dates/edtf-date";
import { Official } from "../officials/official.entity";
import { officials } from "../officials/official.list";
import { dateOfLatest, eventsOfEncounter } from "./encounter-events";
import { ENCOUNTERS, encountersOf, keyOf, strongest, type OfficialPair } from "./encounters";
import { events } from "./event.list";

@ObjectType({ simpleResolvers: true, description: "Somebody whom an official met, and at which events." })
export class CounterpartEdge implements Edge {
  @Field(() => String, { description: "Opaque cursor of the item, for `after` and `before`." })
  readonly cursor: () => string;

  @Field(() => Official, { description: "Whom the official met." })
  readonly node: Official;

  /** The official who met them, and which claims tell of it. */
  readonly official: number;
  readonly review: readonly ReviewState[];

  constructor({ cursor, node, parent, args }: Item<Official, ListArgs>) {
    this.cursor = cursor;
    this.node = node;
    this.official = Number(parent);
    this.review = statesAsked(args);
  }
}

const CounterpartConnection = connectionType(
  "Counterpart",
  () => CounterpartEdge,
  () => Official,
);

const counterparts = officials.alsoOrderedBy("Counterpart", {
  MEETINGS: number("By the number of events at which they met.", sql`pair."meetings"`),
  LAST: text("By the last day on which they can have met.", sql`pair."last"`),
});

const counterpartsOfOfficial = new NestedList(
  counterparts,
  (parents) => sql`SELECT "official" AS "parent", "counterpart" AS "node",
      CAST(COUNT(DISTINCT "eventId") AS INTEGER) AS "meetings", MAX("day") AS "last"
    FROM (${ENCOUNTERS}) met WHERE "official" IN (${parents}) GROUP BY "official", "counterpart"`,
  (item) => new CounterpartEdge(item),
);

/** Adds Official.counterparts, so that officials know nothing of events. */
@Resolver(() => Official)
export class OfficialCounterpartsResolver {
  @FieldResolver(() => CounterpartConnection, {
    description: "Whom the official met: other participants of the same events, those of the same delegation left out.",
  })
  counterparts(
    @Root() official: Official,
    @Args(() => counterparts.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return counterpartsOfOfficial.under(official.rowId, args, loaders);
  }
}

/** How often, when and how certainly two officials met. */
@Resolver(() => CounterpartEdge)
export class CounterpartEdgeResolver {
  @FieldResolver(() => Int, { description: "At how many events they met." })
  meetings(@Root() edge: CounterpartEdge, @Ctx() { loaders }: Context): Promise<number> {
    const met = loaders.of(encountersOf).load(pairOf(edge));
    return met.then(({ length }) => length);
  }

  @FieldResolver(() => EdtfDate, { nullable: true, description: "When they last met; null when no meeting is dated." })
  last(@Root() edge: CounterpartEdge, @Ctx() { loaders }: Context): Promise<EdtfDate | null> {
    const met = loaders.of(encountersOf).load(pairOf(edge));
    return met.then((all) => dateOfLatest(all, loaders));
  }

  @FieldResolver(() => Basis, { description: "How the best grounded of their meetings is known." })
  basis(@Root() edge: CounterpartEdge, @Ctx() { loaders }: Context): Promise<Basis> {
    const met = loaders.of(encountersOf).load(pairOf(edge));
    return met.then((all) => strongest(all.map(({ basis }) => basis)));
  }

  @FieldResolver(() => events.Connection, { description: "The events at which they met." })
  events(
    @Root() edge: CounterpartEdge,
    @Args(() => events.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return eventsOfEncounter.under(keyOf(pairOf(edge)), args, loaders);
  }
}

function pairOf({ official, node, review }: CounterpartEdge): OfficialPair & { review: readonly ReviewState[] } {
  return { official, counterpart: node.rowId, review };
}
