import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../api/context";
import { byUniqueKey } from "../api/read-by-key";
import { Claim } from "./claim";
import { ClaimReading } from "./claim-reading.entity";

const readingById = byUniqueKey(ClaimReading);

/** Adds who read a claim to everything that an article asserts. */
@Resolver(() => Claim)
export class ClaimReadingResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Who read it out of the article: `curator`, `entente-rules` or a language model, or `entente-inference`, which concluded it from other claims.",
  })
  readBy(@Root() claim: Claim, @Ctx() { loaders }: Context): Promise<string | null> {
    const reading = loaders.of(readingById).load(claim.rowId);
    return reading.then((found) => found?.agent ?? null);
  }
}
