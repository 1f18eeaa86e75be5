import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { byUniqueKey, one } from "../api/read-by-key";
import { ReviewArgs } from "../api/review";
import { sql } from "../api/sql";
import { oneShown } from "../claims/shown";
import { Event } from "../events/event.entity";
import { Agent, agentOf } from "../officials/agent-union";
import { Organization } from "../organizations/organization.entity";
import type { CommitmentRole } from "./commitment-party.entity";
import { CommitmentParty } from "./commitment-party.entity";
import { commitmentParties } from "./commitment-party.list";
import { Commitment } from "./commitment.entity";
import { commitments } from "./commitment.list";

const partiesOfCommitment = new NestedList(commitmentParties, byColumn("commitment_party", "commitmentId"));

/** Return the parties of commitments that have the role. */
function partiesInRole(role: CommitmentRole): NestedList<CommitmentParty> {
  return new NestedList(
    commitmentParties,
    (parents) => sql`SELECT "commitmentId" AS "parent", "id" AS "node" FROM commitment_party
      WHERE "commitmentId" IN (${parents}) AND "role" = ${role}`,
  );
}

const debtorsOfCommitment = partiesInRole("DEBTOR");

const creditorsOfCommitment = partiesInRole("CREDITOR");

const commitmentBySlug = byUniqueKey(Commitment, "slug");

/** The root fields of commitments. */
@Resolver()
export class CommitmentQueryResolver {
  @Query(() => Commitment, {
    nullable: true,
    description: "The commitment with this readable key, whatever its review state; null when there is none.",
  })
  commitment(
    @Arg("slug", () => String, { description: "The readable key." }) slug: string,
    @Ctx() { loaders }: Context,
  ): Promise<Commitment | null> {
    return loaders.of(commitmentBySlug).load(slug);
  }

  @Query(() => commitments.Connection, { description: "All commitments." })
  commitments(@Args(() => commitments.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return commitments.all(loaders, args);
  }
}

/** The fields of a commitment that are read from elsewhere. */
@Resolver(() => Commitment)
export class CommitmentResolver {
  @FieldResolver(() => commitmentParties.Connection, { description: "Who has a role in it, each a claim." })
  parties(
    @Root() commitment: Commitment,
    @Args(() => commitmentParties.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return partiesOfCommitment.under(commitment.rowId, args, loaders);
  }

  @FieldResolver(() => commitmentParties.Connection, { description: "Who is to do it, each a claim." })
  debtors(
    @Root() commitment: Commitment,
    @Args(() => commitmentParties.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return debtorsOfCommitment.under(commitment.rowId, args, loaders);
  }

  @FieldResolver(() => commitmentParties.Connection, { description: "Who is to benefit from it, each a claim." })
  creditors(
    @Root() commitment: Commitment,
    @Args(() => commitmentParties.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return creditorsOfCommitment.under(commitment.rowId, args, loaders);
  }

  @FieldResolver(() => Event, {
    nullable: true,
    description: "The event at which it was made; null when none is stated.",
  })
  event(
    @Root() commitment: Commitment,
    @Args(() => ReviewArgs) args: ReviewArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Event | null> {
    return oneShown(loaders, Event, commitment.eventId, args);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The organization it is about; null when none." })
  organization(@Root() commitment: Commitment, @Ctx() { loaders }: Context): Promise<Organization | null> {
    return one(loaders, Organization, commitment.organizationId);
  }
}

/** Whose role in which commitment. */
@Resolver(() => CommitmentParty)
export class CommitmentPartyResolver {
  @FieldResolver(() => Commitment, { description: "The commitment." })
  commitment(@Root() commitmentParty: CommitmentParty, @Ctx() { loaders }: Context): Promise<Commitment | null> {
    return one(loaders, Commitment, commitmentParty.commitmentId);
  }

  @FieldResolver(() => Agent, { description: "Who has the role." })
  agent(@Root() commitmentParty: CommitmentParty, @Ctx() { loaders }: Context): Promise<Agent | null> {
    return agentOf(commitmentParty.agent, loaders);
  }
}
