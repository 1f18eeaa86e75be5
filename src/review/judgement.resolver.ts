import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { EntityManager } from "typeorm";
import { RequiresRole } from "../access/requires-role";
import type { Context } from "../api/context";
import { actorOf } from "./actor-of";
import { judge, merge, split, undoJudgement, type Judged } from "./judgement-acts";
import type { MergedSubject } from "./judgement-checks";
import { JudgeInput, MergeInput, SplitInput, UndoJudgementInput } from "./judgement-inputs";
import {
  asJudgementResult,
  JudgeResult,
  MergeResult,
  SplitResult,
  UndoJudgementResult,
  type JudgementResult,
} from "./judgement-result";
import type { Actor } from "./verdict";

const INPUT = { description: "What is judged." };

/** What editors judge to be one or two. */
@Resolver()
export class JudgementMutationResolver {
  @RequiresRole("EDITOR")
  @Mutation(() => MergeResult, {
    description: "Say that several officials are one person; undoing the judgement gives them back.",
  })
  mergeOfficials(@Arg("input", () => MergeInput, INPUT) input: MergeInput, @Ctx() context: Context) {
    return merging(context, "OFFICIAL", input);
  }

  @RequiresRole("EDITOR")
  @Mutation(() => SplitResult, {
    description: "Say that an official is somebody else in some articles; undoing the judgement makes them one again.",
  })
  splitOfficial(@Arg("input", () => SplitInput, INPUT) input: SplitInput, @Ctx() context: Context) {
    return splitting(context, "OFFICIAL", input);
  }

  @RequiresRole("EDITOR")
  @Mutation(() => MergeResult, {
    description: "Say that several organizations are one; undoing the judgement gives them back.",
  })
  mergeOrganizations(@Arg("input", () => MergeInput, INPUT) input: MergeInput, @Ctx() context: Context) {
    return merging(context, "ORGANIZATION", input);
  }

  @RequiresRole("EDITOR")
  @Mutation(() => SplitResult, {
    description: "Say that an organization is another in some articles; undoing the judgement makes them one again.",
  })
  splitOrganization(@Arg("input", () => SplitInput, INPUT) input: SplitInput, @Ctx() context: Context) {
    return splitting(context, "ORGANIZATION", input);
  }

  @RequiresRole("EDITOR")
  @Mutation(() => JudgeResult, {
    description: "Say of a pair that the machine judged whether both are one; a person's word counts from then on.",
  })
  judge(
    @Arg("input", () => JudgeInput, INPUT) { id, judgement, reason }: JudgeInput,
    @Ctx() context: Context,
  ): Promise<JudgementResult> {
    return judging(context, reason, (manager, actor) => judge(manager, id, judgement, actor));
  }

  @RequiresRole("EDITOR")
  @Mutation(() => UndoJudgementResult, {
    description: "Take back what a person judged of a pair: what was merged is apart again, and what was split is one.",
  })
  undoJudgement(
    @Arg("input", () => UndoJudgementInput, INPUT) { id, reason }: UndoJudgementInput,
    @Ctx() context: Context,
  ): Promise<JudgementResult> {
    return judging(context, reason, (manager, actor) => undoJudgement(manager, id, actor));
  }
}

function merging(context: Context, subject: MergedSubject, input: MergeInput): Promise<JudgementResult> {
  return judging(context, input.reason, (manager, actor) => merge(manager, subject, input.keep, input.merge, actor));
}

function splitting(context: Context, subject: MergedSubject, { reason, newSlug = null, ...input }: SplitInput) {
  return judging(context, reason, (manager, actor) => split(manager, subject, { ...input, newSlug }, actor));
}

/** Do what an editor asks for in one transaction, and sign it. */
function judging(
  context: Context,
  reason: string | null | undefined,
  act: (manager: EntityManager, actor: Actor) => Promise<Judged>,
): Promise<JudgementResult> {
  const actor = actorOf(context, reason);
  return asJudgementResult(context.write((manager) => act(manager, actor)));
}
