import { Field, Int, ObjectType } from "type-graphql";
import { CacheControl } from "../api/cache-control";
import { LoadRun } from "../claims/load-run.entity";

@ObjectType({ simpleResolvers: true, description: "How many things of a type are loaded." })
export class LoadedCount {
  @Field(() => String, { description: "The type, such as `Official`." })
  type: string;

  @Field(() => Int, { description: "How many there are." })
  count: number;
}

@ObjectType({ simpleResolvers: true, description: "An inference rule, as claims name it." })
export class InferenceRule {
  @Field(() => String, { description: "Its id, as in `rule` of a claim." })
  id: string;

  @Field(() => String, { description: "When it concludes what." })
  condition: string;

  @Field(() => String, { description: "Where the rule comes from." })
  source: string;
}

// Asked for to see whether there is something new.
@CacheControl(0)
@ObjectType({ simpleResolvers: true, description: "What is loaded, when and from what." })
export class Dataset {
  @Field(() => String, { description: "Version of the program." })
  version: string;

  @Field(() => LoadRun, {
    nullable: true,
    description: "The last load that changed something; null when nothing is loaded.",
  })
  lastLoad: LoadRun | null;

  @Field(() => String, {
    nullable: true,
    description: "When the last load ended, ISO 8601 in UTC; null when nothing is loaded.",
  })
  get loadedAt(): string | null {
    return this.lastLoad?.endedAt ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 over the input files and the rules in force; null when nothing is loaded.",
  })
  get inputHash(): string | null {
    return this.lastLoad?.inputHash ?? null;
  }
}
