import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { EntityManager } from "typeorm";
import { RequiresRole } from "../access/requires-role";
import type { Context } from "../api/context";
import { actorOf } from "./actor-of";
import type { Decided } from "./decide";
import { acceptArticle, rejectArticle } from "./review-article";
import { acceptClaims, rejectClaims, supersedeClaim } from "./review-claims";
import {
  AcceptArticleInput,
  AcceptClaimsInput,
  RejectArticleInput,
  RejectClaimsInput,
  SupersedeClaimInput,
  UndoDecisionInput,
} from "./review-inputs";
import {
  AcceptClaimsResult,
  asResult,
  DecideOnArticleResult,
  RejectClaimsResult,
  SupersedeClaimResult,
  UndoDecisionResult,
  type ReviewResult,
} from "./review-result";
import { undoDecision } from "./undo-decision";
import type { Actor } from "./verdict";

const INPUT = { description: "What is decided." };

/** What editors decide on claims. */
@Resolver()
export class DecisionMutationResolver {
  @RequiresRole("EDITOR")
  @Mutation(() => AcceptClaimsResult, {
    description: "Accept claims, and with each what it is a part of, such as the event of a participation.",
  })
  acceptClaims(
    @Arg("input", () => AcceptClaimsInput, INPUT) { claims, asProposedAnew, reason }: AcceptClaimsInput,
    @Ctx() context: Context,
  ): Promise<ReviewResult> {
    const on = asProposedAnew ? "NEW_PROPOSAL" : "CLAIM";
    return acting(context, reason, (manager, actor) => acceptClaims(manager, claims, on, actor));
  }

  @RequiresRole("EDITOR")
  @Mutation(() => RejectClaimsResult, { description: "Reject claims; what is a part of them is hidden with them." })
  rejectClaims(
    @Arg("input", () => RejectClaimsInput, INPUT) { claims, reason }: RejectClaimsInput,
    @Ctx() context: Context,
  ): Promise<ReviewResult> {
    return acting(context, reason, (manager, actor) => rejectClaims(manager, claims, actor));
  }

  @RequiresRole("EDITOR")
  @Mutation(() => SupersedeClaimResult, { description: "Let another claim of the same kind replace one." })
  supersedeClaim(
    @Arg("input", () => SupersedeClaimInput, INPUT) { by, reason, ...claim }: SupersedeClaimInput,
    @Ctx() context: Context,
  ): Promise<ReviewResult> {
    return acting(context, reason, (manager, actor) => supersedeClaim(manager, claim, by, actor));
  }

  @RequiresRole("EDITOR")
  @Mutation(() => DecideOnArticleResult, {
    description: "Accept all claims of an article on which nobody has decided, as one act.",
  })
  acceptArticle(
    @Arg("input", () => AcceptArticleInput, INPUT) { slug, kinds = null, reason }: AcceptArticleInput,
    @Ctx() context: Context,
  ): Promise<ReviewResult> {
    return acting(context, reason, (manager, actor) => acceptArticle(manager, { slug, kinds }, actor));
  }

  @RequiresRole("EDITOR")
  @Mutation(() => DecideOnArticleResult, {
    description: "Reject all claims of an article on which nobody has decided, as one act.",
  })
  rejectArticle(
    @Arg("input", () => RejectArticleInput, INPUT) { slug, kinds = null, reason }: RejectArticleInput,
    @Ctx() context: Context,
  ): Promise<ReviewResult> {
    return acting(context, reason, (manager, actor) => rejectArticle(manager, { slug, kinds }, actor));
  }

  @RequiresRole("EDITOR")
  @Mutation(() => UndoDecisionResult, {
    description: "Take back a decision, or all of one act: what held before holds again. Undoing an undo restores it.",
  })
  undoDecision(
    @Arg("input", () => UndoDecisionInput, INPUT) { id, reason }: UndoDecisionInput,
    @Ctx() context: Context,
  ): Promise<ReviewResult> {
    return acting(context, reason, (manager, actor) => undoDecision(manager, id, actor));
  }
}

/** Do what an editor asks for in one transaction, and sign it. */
export function acting(
  context: Context,
  reason: string | null | undefined,
  act: (manager: EntityManager, actor: Actor) => Promise<Decided>,
): Promise<ReviewResult> {
  const actor = actorOf(context, reason);
  return asResult(context.write((manager) => act(manager, actor)));
}
