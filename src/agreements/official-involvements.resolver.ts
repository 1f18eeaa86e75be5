import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { byColumn } from "../api/belonging";
import { NestedList } from "../api/nested-list";
import { Official } from "../officials/official.entity";
import { agreementInvolvements } from "./agreement-involvement.list";

const involvementsOfOfficial = new NestedList(agreementInvolvements, byColumn("agreement_involvement", "officialId"));

/** Adds Official.involvements, so that officials know nothing of agreements. */
@Resolver(() => Official)
export class OfficialInvolvementsResolver {
  @FieldResolver(() => agreementInvolvements.Connection, {
    description: "What the official had to do with agreements, in every role, each a claim.",
  })
  involvements(
    @Root() official: Official,
    @Args(() => agreementInvolvements.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return involvementsOfOfficial.under(official.rowId, args, loaders);
  }
}
