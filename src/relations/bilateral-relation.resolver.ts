import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { agreements } from "../agreements/agreement.list";
import { sharedAgreements } from "../agreements/shared-agreements";
import { BadInput } from "../api/bad-input";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { raw } from "../api/sql";
import { commitments } from "../commitments/commitment.list";
import { countryCode } from "../countries/country-filter";
import { countries } from "../countries/country.list";
import { sharedClaims, SharedList } from "../countries/shared-list";
import { lastDayOf } from "../dates/date-filter";
import { events } from "../events/event.list";
import { figures } from "../figures/figure.list";
import { officials } from "../officials/official.list";
import { organizations } from "../organizations/organization.list";
import { statements } from "../statements/statement.list";
import { BilateralRelation } from "./bilateral-relation";
import { onTimelineOf, timeline } from "./timeline";

const AS_OF =
  "A date in EDTF: only what was known by its last day. That is: events that can have begun by then; agreements of which " +
  "a step was surely taken or an article had reported by then, and on the timeline such steps alone; commitments, figures, " +
  "statements and members of bodies that an article published by then reports; officials who took part in those events. " +
  "Undated events and steps do not count. What is said of each thing stays the latest: `Agreement.status` and " +
  "`Official.memberships` take an `asOf` of their own. Null for all that articles report.";

const sharedEvents = new SharedList(events, sharedClaims("EVENT", "event", "START_DATE"));
const sharedCommitments = new SharedList(commitments, sharedClaims("COMMITMENT", "commitment"));
const sharedFigures = new SharedList(figures, sharedClaims("FIGURE", "figure"));
const sharedStatements = new SharedList(statements, sharedClaims("STATEMENT", "statement"));

/** Whoever had an accepted part in an event is accepted; the migration `Counted` keeps their names. */
const sharedOfficials = new SharedList(officials, {
  kept: "shared_name",
  condition: raw("TRUE"),
  node: "officialId",
  tables: ["official"],
  order: { NAME: "name" },
});

/** The dossier of two countries. */
@Resolver(() => BilateralRelation)
export class BilateralRelationResolver {
  @Query(() => BilateralRelation, {
    nullable: true,
    description: "The dossier of two countries in either order; null, with an error, when they are not two countries.",
  })
  relation(
    @Arg("between", () => [String], { description: "The ISO 3166-1 alpha-2 codes of the two countries." })
    between: string[],
    @Arg("asOf", () => String, { nullable: true, description: AS_OF })
    asOf: string | null,
  ): BilateralRelation {
    const [one, other] = between.map((code, index) => countryCode(code, `between[${String(index)}]`));
    if (between.length !== 2 || one === undefined || other === undefined || one === other) {
      throw new BadInput(
        "between",
        `names ${String(new Set(between).size)} countries; give exactly two different ones.`,
      );
    }
    return new BilateralRelation(one, other, asOf == null ? null : lastDayOf(asOf, "asOf"));
  }

  @FieldResolver(() => countries.Connection, { description: "The two countries." })
  countries(
    @Root() { dossier }: BilateralRelation,
    @Args(() => countries.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return countries.all(loaders, args, dossier.countries);
  }

  @FieldResolver(() => agreements.Connection, {
    description:
      "The agreements to which both are parties: themselves, through an organ, or because a party signed on their behalf.",
  })
  agreements(
    @Root() { dossier }: BilateralRelation,
    @Args(() => agreements.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return sharedAgreements.in(dossier, dossier.agreements, args, loaders);
  }

  @FieldResolver(() => events.Connection, {
    description:
      "The events in which both take part, themselves or represented by a participant, and the parts of such events.",
  })
  events(
    @Root() { dossier }: BilateralRelation,
    @Args(() => events.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return sharedEvents.in(dossier, dossier.events, args, loaders);
  }

  @FieldResolver(() => commitments.Connection, {
    description:
      "The commitments in which both have a role, and those made at an event in which both take part, unless a third country has a role in them.",
  })
  commitments(
    @Root() { dossier }: BilateralRelation,
    @Args(() => commitments.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return sharedCommitments.in(dossier, dossier.commitments, args, loaders);
  }

  @FieldResolver(() => figures.Connection, {
    description: "The figures that relate the two; targets stand with their commitments.",
  })
  figures(
    @Root() { dossier }: BilateralRelation,
    @Args(() => figures.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return sharedFigures.in(dossier, dossier.figures, args, loaders);
  }

  @FieldResolver(() => statements.Connection, { description: "What was said at their events, or by or about both." })
  statements(
    @Root() { dossier }: BilateralRelation,
    @Args(() => statements.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return sharedStatements.in(dossier, dossier.statements, args, loaders);
  }

  @FieldResolver(() => officials.Connection, {
    description: "Who took part in their events, representing one of the two or holding a post of one.",
  })
  officials(
    @Root() { dossier }: BilateralRelation,
    @Args(() => officials.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return sharedOfficials.in(dossier, dossier.officials, args, loaders);
  }

  @FieldResolver(() => organizations.Connection, {
    description: "The bodies in which both take part, planned and proposed ones among them.",
  })
  organizations(
    @Root() { dossier }: BilateralRelation,
    @Args(() => organizations.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return organizations.all(loaders, args, dossier.organizations);
  }

  @FieldResolver(() => timeline.Connection, {
    description: "Their events, steps of agreements, commitments, figures and statements by date, undated ones last.",
  })
  timeline(
    @Root() { dossier }: BilateralRelation,
    @Args(() => timeline.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return timeline.all(loaders, args, onTimelineOf(dossier));
  }
}
