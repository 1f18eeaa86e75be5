import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../api/context";
import { Claim } from "./claim";
import { evidenceOfClaim } from "./evidence-of-claim";
import { Evidence } from "./evidence.entity";

/** Adds the evidence to everything that an article asserts. */
@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => [Evidence], {
    description: "The exact sentences behind the claim, those that support it first, in the order cited.",
  })
  evidence(@Root() claim: Claim, @Ctx() { loaders }: Context): Promise<readonly Evidence[]> {
    return loaders.of(evidenceOfClaim).load(claim.rowId);
  }
}
