import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { ListArgs } from "../api/list";
import { isWaiting, reviewQueue, waitingCount } from "./review-queue";

/** Where editors find what to decide on. */
@Resolver()
export class ReviewQueueResolver {
  @Query(() => reviewQueue.Connection, {
    description:
      "The claims that wait for a decision, whatever they are about: proposals, and what was decided on but raised again. What came in first comes first.",
  })
  reviewQueue(@Args(() => reviewQueue.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    const { dataSource } = loaders;
    return reviewQueue.all(loaders, args, isWaiting(dataSource), args.filter ? undefined : waitingCount(dataSource));
  }
}
