import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { sql } from "../api/sql";
import { Commitment } from "../commitments/commitment.entity";
import { Country } from "../countries/country.entity";
import { Event } from "../events/event.entity";
import { figures } from "./figure.list";

const figuresOfCountry = new NestedList(
  figures,
  (
    parents,
  ) => sql`SELECT "fromCountryCode" AS "parent", "id" AS "node" FROM figure WHERE "fromCountryCode" IN (${parents})
    UNION SELECT "toCountryCode", "id" FROM figure WHERE "toCountryCode" IN (${parents})`,
);

const figuresOfEvent = new NestedList(figures, byColumn("figure", "eventId"));

const figuresOfCommitment = new NestedList(figures, byColumn("figure", "commitmentId"));

/** Adds Country.figures, so that countries know nothing of figures. */
@Resolver(() => Country)
export class CountryFiguresResolver {
  @FieldResolver(() => figures.Connection, {
    description: "The figures that relate it to another country or to itself.",
  })
  figures(@Root() country: Country, @Args(() => figures.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return figuresOfCountry.under(country.code, args, loaders);
  }
}

/** Adds Event.figures, so that events know nothing of figures. */
@Resolver(() => Event)
export class EventFiguresResolver {
  @FieldResolver(() => figures.Connection, { description: "The figures reported at it." })
  figures(@Root() event: Event, @Args(() => figures.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return figuresOfEvent.under(event.rowId, args, loaders);
  }
}

/** Adds Commitment.figures, so that commitments know nothing of figures. */
@Resolver(() => Commitment)
export class CommitmentFiguresResolver {
  @FieldResolver(() => figures.Connection, { description: "The values to be reached." })
  figures(
    @Root() commitment: Commitment,
    @Args(() => figures.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return figuresOfCommitment.under(commitment.rowId, args, loaders);
  }
}
