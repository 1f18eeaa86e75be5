import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { byForeignKey } from "../api/read-by-key";
import { sql } from "../api/sql";
import { bySlugOrFormer } from "../claims/referents";
import { shown } from "../claims/shown";
import { events } from "../events/event.list";
import { agreementActions } from "./agreement-action.list";
import { AgreementDiscussion } from "./agreement-discussion.entity";
import { agreementDiscussions } from "./agreement-discussion.list";
import { agreementInvolvements } from "./agreement-involvement.list";
import { AgreementName } from "./agreement-name.entity";
import { agreementParties } from "./agreement-party.list";
import { agreementProvisions } from "./agreement-provision.list";
import { Agreement } from "./agreement.entity";
import { agreements } from "./agreement.list";
import { agreementsAsked } from "./shared-agreements";

const namesOfAgreement = byForeignKey(AgreementName, "agreementId", "rowId");

const partiesOfAgreement = new NestedList(agreementParties, byColumn("agreement_party", "agreementId"));

const actionsOfAgreement = new NestedList(agreementActions, byColumn("agreement_action", "agreementId"));

const provisionsOfAgreement = new NestedList(agreementProvisions, byColumn("agreement_provision", "agreementId"));

const discussionsOfAgreement = new NestedList(agreementDiscussions, byColumn("agreement_discussion", "agreementId"));

const eventsDiscussingAgreement = new NestedList(
  events,
  (parents) =>
    sql`SELECT DISTINCT "agreementId" AS "parent", "eventId" AS "node" FROM ${shown(AgreementDiscussion)} WHERE "agreementId" IN (${parents})`,
);

const involvementsOfAgreement = new NestedList(agreementInvolvements, byColumn("agreement_involvement", "agreementId"));

const agreementBySlug = bySlugOrFormer(Agreement, "AGREEMENT");

/** The root fields of agreements. */
@Resolver()
export class AgreementQueryResolver {
  @Query(() => Agreement, {
    nullable: true,
    description:
      "The agreement with this readable key, or with this one before it was found to be the same as another, whatever its review state; null when there is none.",
  })
  agreement(
    @Arg("slug", () => String, { description: "The readable key." }) slug: string,
    @Ctx() { loaders }: Context,
  ): Promise<Agreement | null> {
    return loaders.of(agreementBySlug).load(slug);
  }

  @Query(() => agreements.Connection, { description: "All agreements." })
  agreements(@Args(() => agreements.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return agreementsAsked(args, loaders);
  }
}

/** The fields of an agreement that are read from elsewhere. */
@Resolver(() => Agreement)
export class AgreementResolver {
  @FieldResolver(() => [String], { description: "Other titles and short forms under which articles mean it." })
  names(@Root() agreement: Agreement, @Ctx() { loaders }: Context): Promise<string[]> {
    const names = loaders.of(namesOfAgreement).load(agreement.rowId);
    return names.then((all) => all.map(({ name }) => name));
  }

  @FieldResolver(() => agreementParties.Connection, { description: "Its parties, each a claim." })
  parties(
    @Root() agreement: Agreement,
    @Args(() => agreementParties.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return partiesOfAgreement.under(agreement.rowId, args, loaders);
  }

  @FieldResolver(() => agreementActions.Connection, {
    description: "The steps of its life, each a claim, undated ones last.",
  })
  actions(
    @Root() agreement: Agreement,
    @Args(() => agreementActions.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return actionsOfAgreement.under(agreement.rowId, args, loaders);
  }

  @FieldResolver(() => agreementProvisions.Connection, {
    description: "What articles say of its content, each a claim.",
  })
  provisions(
    @Root() agreement: Agreement,
    @Args(() => agreementProvisions.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return provisionsOfAgreement.under(agreement.rowId, args, loaders);
  }

  @FieldResolver(() => events.Connection, { description: "The events at which it was discussed or acknowledged." })
  discussedAt(
    @Root() agreement: Agreement,
    @Args(() => events.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return eventsDiscussingAgreement.under(agreement.rowId, args, loaders);
  }

  @FieldResolver(() => agreementDiscussions.Connection, { description: "Its discussions at events, each a claim." })
  discussions(
    @Root() agreement: Agreement,
    @Args(() => agreementDiscussions.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return discussionsOfAgreement.under(agreement.rowId, args, loaders);
  }

  @FieldResolver(() => agreementInvolvements.Connection, {
    description: "What officials had to do with it, in every role, each a claim.",
  })
  involvements(
    @Root() agreement: Agreement,
    @Args(() => agreementInvolvements.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return involvementsOfAgreement.under(agreement.rowId, args, loaders);
  }
}
