import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../api/context";
import type { Batch } from "../api/loaders";
import { byForeignKey, byUniqueKey } from "../api/read-by-key";
import { Claim } from "../claims/claim";
import { claimById } from "../claims/claim-by-id";
import { ClaimReading } from "../claims/claim-reading.entity";
import { ClaimRecord } from "../claims/claim-record.entity";
import { Decision } from "../claims/decision.entity";
import { decisionsOf, type SeenClaim } from "../ingest/decisions";
import type { Fact } from "../ingest/fact";
import { changesBetween, FieldChange } from "./field-change";
import { undoneIn } from "./undo-decision";

const decisionsOfClaim = byForeignKey(Decision, "claimKey", "rowId");
const readingById = byUniqueKey(ClaimReading);
const recordByKey = byUniqueKey(ClaimRecord, "key");

/** Reads claims of any type by natural key. */
const claimByKey: Batch<string, Claim | null> = {
  read: (keys, loaders) =>
    Promise.all(
      keys.map(async (key) => {
        const record = await loaders.of(recordByKey).load(key);
        return record && loaders.of(claimById).load(record.rowId);
      }),
    ),
};

/** Adds to every claim what people decided on it. */
@Resolver(() => Claim)
export class ClaimHistoryResolver {
  @FieldResolver(() => [Decision], { description: "What people decided on it, the first decision first." })
  decisions(@Root() claim: Claim, @Ctx() { loaders }: Context): Promise<readonly Decision[]> {
    return loaders.of(decisionsOfClaim).load(claim.claim.key);
  }

  @FieldResolver(() => [FieldChange], {
    description: "In what a person corrected the reading of the machine, which is kept; none where nobody did.",
  })
  async corrections(@Root() claim: Claim, @Ctx() { loaders }: Context): Promise<FieldChange[]> {
    const decision = decisionsOf(await loaders.of(decisionsOfClaim).load(claim.claim.key)).of(claim.claim.key);
    return decision?.correction ? changesBetween(decision.fact, decision.correction) : [];
  }

  @FieldResolver(() => [FieldChange], {
    nullable: true,
    description:
      "In what a later reading differs from what was decided on; null unless the text and the reading of it both changed.",
  })
  async newProposal(@Root() claim: Claim, @Ctx() { loaders }: Context): Promise<FieldChange[] | null> {
    const reading = await loaders.of(readingById).load(claim.rowId);
    if (!reading || reading.newProposal === null) return null;
    // What claim and evidence tell besides is no field that could differ.
    return changesBetween(JSON.parse(reading.fact) as Fact, JSON.parse(reading.newProposal) as Fact);
  }
}

/** Adds to a decision what it is about. */
@Resolver(() => Decision)
export class DecisionResolver {
  @FieldResolver(() => Claim, {
    nullable: true,
    description: "The claim, whatever its review state; null when nobody reads it in any article any more.",
  })
  claim(@Root() { claimKey }: Decision, @Ctx() { loaders }: Context): Promise<Claim | null> {
    return loaders.of(claimByKey).load(claimKey);
  }

  @FieldResolver(() => Claim, {
    nullable: true,
    description: "The claim that replaces it, whatever its review state; null unless the act is SUPERSEDE.",
  })
  async replacement(@Root() { replacedBy }: Decision, @Ctx() { loaders }: Context): Promise<Claim | null> {
    return replacedBy === null ? null : loaders.of(claimByKey).load(replacedBy);
  }

  @FieldResolver(() => [FieldChange], {
    description: "In what the claim was corrected; none unless the act is CORRECT.",
  })
  corrections(@Root() { correction, seen }: Decision): FieldChange[] {
    if (correction === null) return [];
    return changesBetween((JSON.parse(seen) as SeenClaim).fact, JSON.parse(correction) as Fact);
  }

  @FieldResolver(() => Boolean, { description: "Whether it was taken back." })
  async isUndone(@Root() { rowId, claimKey }: Decision, @Ctx() { loaders }: Context): Promise<boolean> {
    const log = await loaders.of(decisionsOfClaim).load(claimKey);
    return undoneIn([...log].reverse()).has(rowId);
  }
}
