import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { agreementActions } from "./agreement-action.list";
import { agreementInvolvements } from "./agreement-involvement.list";

/** The root fields of what is asserted of agreements. */
@Resolver()
export class AgreementListsResolver {
  @Query(() => agreementInvolvements.Connection, { description: "All involvements of officials in agreements." })
  agreementInvolvements(
    @Args(() => agreementInvolvements.Args) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Connection {
    return agreementInvolvements.all(loaders, args);
  }

  @Query(() => agreementActions.Connection, { description: "All steps in the life of agreements." })
  agreementActions(@Args(() => agreementActions.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return agreementActions.all(loaders, args);
  }
}
