import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { NestedList } from "../api/nested-list";
import { byForeignKey, byUniqueKey, one } from "../api/read-by-key";
import { ReviewArgs, statesAsked } from "../api/review";
import { sql } from "../api/sql";
import { oneShown } from "../claims/shown";
import { Event } from "../events/event.entity";
import { Agent, agentOf } from "../officials/agent-union";
import type { StatementRole } from "./statement-party.entity";
import { StatementParty } from "./statement-party.entity";
import { statementParties } from "./statement-party.list";
import { Statement } from "./statement.entity";
import { statements } from "./statement.list";

/** Return the parties of statements that have the role. */
function partiesInRole(role: StatementRole): NestedList<StatementParty> {
  return new NestedList(
    statementParties,
    (parents) => sql`SELECT "statementId" AS "parent", "id" AS "node" FROM statement_party
      WHERE "statementId" IN (${parents}) AND "role" = ${role}`,
  );
}

const speakersOfStatement = partiesInRole("SPEAKER");

const subjectsOfStatement = partiesInRole("SUBJECT");

const partiesOfStatement = byForeignKey(StatementParty, "statementId", "rowId");

const statementBySlug = byUniqueKey(Statement, "slug");

/** The root fields of statements. */
@Resolver()
export class StatementQueryResolver {
  @Query(() => Statement, {
    nullable: true,
    description: "The statement with this readable key, whatever its review state; null when there is none.",
  })
  statement(
    @Arg("slug", () => String, { description: "The readable key." }) slug: string,
    @Ctx() { loaders }: Context,
  ): Promise<Statement | null> {
    return loaders.of(statementBySlug).load(slug);
  }

  @Query(() => statements.Connection, { description: "All statements." })
  statements(@Args(() => statements.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return statements.all(loaders, args);
  }
}

/** The fields of a statement that are read from elsewhere. */
@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => statementParties.Connection, { description: "Who said it, each a claim." })
  speakers(
    @Root() statement: Statement,
    @Args(() => statementParties.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return speakersOfStatement.under(statement.rowId, args, loaders);
  }

  @FieldResolver(() => statementParties.Connection, { description: "Whom it is about, each a claim." })
  about(
    @Root() statement: Statement,
    @Args(() => statementParties.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return subjectsOfStatement.under(statement.rowId, args, loaders);
  }

  @FieldResolver(() => Agent, {
    nullable: true,
    description: "The first of those who said it; null when nobody is named.",
  })
  speaker(
    @Root() statement: Statement,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Agent | null> {
    const asked = statesAsked(args);
    return loaders
      .of(partiesOfStatement)
      .load(statement.rowId)
      .then((parties) => {
        const speaker = parties.find(({ role, review }) => role === "SPEAKER" && asked.includes(review));
        return speaker ? agentOf(speaker.agent, loaders) : null;
      });
  }

  @FieldResolver(() => Event, {
    nullable: true,
    description: "The event at which it was said; null when none is stated.",
  })
  event(
    @Root() statement: Statement,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Event | null> {
    return oneShown(loaders, Event, statement.eventId, args);
  }
}

/** Whose role in which statement. */
@Resolver(() => StatementParty)
export class StatementPartyResolver {
  @FieldResolver(() => Statement, { description: "The statement." })
  statement(@Root() statementParty: StatementParty, @Ctx() { loaders }: Context): Promise<Statement | null> {
    return one(loaders, Statement, statementParty.statementId);
  }

  @FieldResolver(() => Agent, { description: "Who has the role." })
  agent(@Root() statementParty: StatementParty, @Ctx() { loaders }: Context): Promise<Agent | null> {
    return agentOf(statementParty.agent, loaders);
  }
}
