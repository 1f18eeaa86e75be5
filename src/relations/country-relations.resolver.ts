import { Args, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { AGREEMENT_COUNTRIES } from "../agreements/agreement-countries";
import { connectionType, type Connection, type Edge } from "../api/connection";
import type { Context } from "../api/context";
import { rows } from "../api/engine";
import { groupBy } from "../api/group-by";
import type { ListArgs } from "../api/list";
import { NestedList, type Item } from "../api/nested-list";
import { number } from "../api/order";
import { byStates, reviewed, statesAsked, type ReviewState } from "../api/review";
import { list, sql } from "../api/sql";
import { Country } from "../countries/country.entity";
import { countries } from "../countries/country.list";
import { EVENT_COUNTRIES } from "../events/event-countries";

/** Which two countries have to do with which things, each pair in both orders. */
const SHARED = sql`
  SELECT one."countryCode" AS "country", other."countryCode" AS "other", one."eventId", NULL AS "agreementId"
    FROM (${EVENT_COUNTRIES}) one JOIN (${EVENT_COUNTRIES}) other
    ON other."eventId" = one."eventId" AND other."countryCode" <> one."countryCode"
  UNION ALL SELECT one."countryCode", other."countryCode", NULL, one."agreementId"
    FROM (${AGREEMENT_COUNTRIES}) one JOIN (${AGREEMENT_COUNTRIES}) other
    ON other."agreementId" = one."agreementId" AND other."countryCode" <> one."countryCode"`;

@ObjectType({ simpleResolvers: true, description: "A country that another deals with, and how much they share." })
export class CountryRelationEdge implements Edge {
  @Field(() => String, { description: "Opaque cursor of the item, for `after` and `before`." })
  readonly cursor: () => string;

  @Field(() => Country, { description: "The other country." })
  readonly node: Country;

  /** The code of the country whose relation it is, and which claims make it one. */
  readonly country: string;
  readonly review: readonly ReviewState[];

  constructor({ cursor, node, parent, args }: Item<Country, ListArgs>) {
    this.cursor = cursor;
    this.node = node;
    this.country = String(parent);
    this.review = statesAsked(args);
  }
}

const CountryRelationConnection = connectionType(
  "CountryRelation",
  () => CountryRelationEdge,
  () => Country,
);

const relations = countries
  .alsoOrderedBy("CountryRelation", {
    EVENT_COUNT: number("By the number of events in which both take part.", sql`pair."events"`),
    AGREEMENT_COUNT: number("By the number of agreements to which both are parties.", sql`pair."agreements"`),
  })
  .byClaims();

const relationsOfCountry = new NestedList(
  relations,
  (parents) => sql`SELECT "country" AS "parent", "other" AS "node",
      CAST(COUNT(DISTINCT "eventId") AS INTEGER) AS "events", CAST(COUNT(DISTINCT "agreementId") AS INTEGER) AS "agreements"
    FROM (${SHARED}) shared WHERE "country" IN (${parents}) GROUP BY "country", "other"`,
  (item) => new CountryRelationEdge(item),
);

interface Counts {
  readonly events: number;
  readonly agreements: number;
}

const countsOfRelation = byStates<CountryRelationEdge, Counts>({
  read(edges, review, { dataSource }) {
    const counts = sql`SELECT "country", "other", COUNT(DISTINCT "eventId") AS "events",
        COUNT(DISTINCT "agreementId") AS "agreements"
      FROM (${SHARED}) shared WHERE "country" IN (${list(edges.map(({ country }) => country))})
      GROUP BY "country", "other"`;
    const counted = rows<{ country: string; other: string; events: string; agreements: string }>(
      dataSource,
      reviewed(counts, review),
    );
    return counted.then((all) => {
      const shared = groupBy(all, ({ country, other }) => `${country} ${other}`);
      return edges.map(({ country, node }) => {
        const [found] = shared.get(`${country} ${node.code}`) ?? [];
        return { events: Number(found?.events ?? 0), agreements: Number(found?.agreements ?? 0) };
      });
    });
  },
});

/** Adds Country.relations, so that countries know nothing of their relations. */
@Resolver(() => Country)
export class CountryRelationsResolver {
  @FieldResolver(() => CountryRelationConnection, {
    description: "The countries it deals with: those with which it shares an event or an agreement.",
  })
  relations(
    @Root() country: Country,
    @Args(() => relations.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return relationsOfCountry.under(country.code, args, loaders);
  }
}

/** How much two countries share. */
@Resolver(() => CountryRelationEdge)
export class CountryRelationEdgeResolver {
  @FieldResolver(() => Int, { description: "In how many events both take part." })
  eventCount(@Root() edge: CountryRelationEdge, @Ctx() { loaders }: Context): Promise<number> {
    const counts = loaders.of(countsOfRelation).load(edge);
    return counts.then(({ events }) => events);
  }

  @FieldResolver(() => Int, { description: "To how many agreements both are parties." })
  agreementCount(@Root() edge: CountryRelationEdge, @Ctx() { loaders }: Context): Promise<number> {
    const counts = loaders.of(countsOfRelation).load(edge);
    return counts.then(({ agreements }) => agreements);
  }
}
