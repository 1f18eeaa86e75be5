import { Args, Ctx, Field, FieldResolver, Float, ObjectType, Query, Resolver, Root } from "type-graphql";
import { In } from "typeorm";
import type { Connection } from "../api/connection";
import type { Context } from "../api/context";
import type { Batch } from "../api/loaders";
import type { ListArgs } from "../api/list";
import { Node } from "../api/node";
import { PairJudgement, type SubjectKind } from "../claims/judgement.entity";
import { formerKeysOf } from "../claims/referents";
import { Official } from "../officials/official.entity";
import { Organization } from "../organizations/organization.entity";
import { pairJudgements } from "./judgement.list";
import { namedThing } from "./judgement-subjects";

@ObjectType({ simpleResolvers: true, description: "One respect in which two things were compared." })
export class JudgementFeature {
  @Field(() => String, { description: "What was compared, such as `name` or `country`." })
  readonly name: string;

  @Field(() => Float, {
    description: "How alike they are in it, from 0 to 1; one half when one of them tells nothing.",
  })
  readonly score: number;

  @Field(() => Float, { description: "The part that it has in the score of the pair; 0 for a doubt or an objection." })
  readonly weight: number;

  @Field(() => String, { description: "What was found, in words." })
  readonly reason: string;
}

/** The judgements on who and what is the same. */
@Resolver()
export class JudgementQueryResolver {
  @Query(() => pairJudgements.Connection, {
    description: "What machines and people judged of pairs that may be one; those that people took back among them.",
  })
  judgements(@Args(() => pairJudgements.Args) args: ListArgs, @Ctx() { loaders }: Context): Connection {
    return pairJudgements.all(loaders, args);
  }
}

/** The fields of a judgement that are read from elsewhere. */
@Resolver(() => PairJudgement)
export class PairJudgementResolver {
  @FieldResolver(() => [JudgementFeature], { description: "What the score is made of; none when a person judged." })
  features(@Root() { explanation }: PairJudgement): JudgementFeature[] {
    return JSON.parse(explanation) as JudgementFeature[];
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description:
      "Readable keys of the articles in which the left key stands for what the right key names; null when it is about all.",
  })
  inArticles(@Root() { articles }: PairJudgement): string[] | null {
    return articles === null ? null : (JSON.parse(articles) as string[]);
  }

  @FieldResolver(() => Node, { nullable: true, description: "What the left key leads to now; null when to nothing." })
  left(@Root() { subject, leftKey }: PairJudgement, @Ctx() { loaders }: Context): Promise<Node | null> {
    return namedThing(loaders, subject, leftKey);
  }

  @FieldResolver(() => Node, { nullable: true, description: "What the right key leads to now; null when to nothing." })
  right(@Root() { subject, rightKey }: PairJudgement, @Ctx() { loaders }: Context): Promise<Node | null> {
    return namedThing(loaders, subject, rightKey);
  }
}

const DUPLICATES = "What may be the same as it, the most alike first, and nobody has said so or otherwise.";
const FORMER = "Readable keys that lead to it, since they were found to stand for it.";

/** Adds to officials who may be the same. */
@Resolver(() => Official)
export class OfficialDuplicatesResolver {
  @FieldResolver(() => [PairJudgement], { description: DUPLICATES })
  possibleDuplicates(@Root() { slug }: Official, @Ctx() { loaders }: Context): Promise<readonly PairJudgement[]> {
    return loaders.of(OPEN_PAIRS.OFFICIAL).load(slug);
  }

  @FieldResolver(() => [String], { description: FORMER })
  formerSlugs(@Root() { slug }: Official, @Ctx() { loaders }: Context): Promise<readonly string[]> {
    return loaders.of(FORMER_KEYS.OFFICIAL).load(slug);
  }
}

/** Adds to organizations which may be the same. */
@Resolver(() => Organization)
export class OrganizationDuplicatesResolver {
  @FieldResolver(() => [PairJudgement], { description: DUPLICATES })
  possibleDuplicates(@Root() { slug }: Organization, @Ctx() { loaders }: Context): Promise<readonly PairJudgement[]> {
    return loaders.of(OPEN_PAIRS.ORGANIZATION).load(slug);
  }

  @FieldResolver(() => [String], { description: FORMER })
  formerSlugs(@Root() { slug }: Organization, @Ctx() { loaders }: Context): Promise<readonly string[]> {
    return loaders.of(FORMER_KEYS.ORGANIZATION).load(slug);
  }
}

const FORMER_KEYS = { OFFICIAL: formerKeysOf("OFFICIAL"), ORGANIZATION: formerKeysOf("ORGANIZATION") };
const OPEN_PAIRS = { OFFICIAL: openPairsOf("OFFICIAL"), ORGANIZATION: openPairsOf("ORGANIZATION") };

/** Return the batch that reads the pairs of a key that the machine is unsure of and people have not judged. */
function openPairsOf(subject: SubjectKind): Batch<string, readonly PairJudgement[]> {
  return {
    async read(slugs, { dataSource }) {
      const keys = [...slugs];
      const all = await dataSource.manager.find(PairJudgement, {
        where: [
          { subject, leftKey: In(keys) },
          { subject, rightKey: In(keys) },
        ],
        order: { score: "DESC", rowId: "ASC" },
      });
      const said = new Set(
        all.flatMap((each) => (each.author !== null && each.undoneAt === null ? [pairOf(each)] : [])),
      );
      const open = all.filter((each) => each.author === null && each.judgement === "UNSURE" && !said.has(pairOf(each)));
      return keys.map((key) => open.filter(({ leftKey, rightKey }) => leftKey === key || rightKey === key));
    },
  };
}

function pairOf({ leftKey, rightKey }: PairJudgement): string {
  return [leftKey, rightKey].sort().join(" ");
}
