import { Field, Int, ObjectType } from "type-graphql";
import type { GroupRow } from "./aggregate-statement";
import type { GroupKey } from "./group-key";
import type { Counted, Source } from "./stretch";

@ObjectType({ simpleResolvers: true, description: "One of the values that the items of a group have in common." })
export class AggregateKey {
  @Field(() => String, { description: "What the items are grouped by, as it was asked for." })
  readonly key: string;

  @Field(() => String, { nullable: true, description: "The value; null in the group of items without one." })
  readonly value: string | null;

  @Field(() => String, { nullable: true, description: "The value in words where it is a code or key, else null." })
  readonly label: string | null;

  constructor(key: string, value: string | null, label: string | null) {
    this.key = key;
    this.value = value;
    this.label = label;
  }
}

@ObjectType({ simpleResolvers: true, description: "Items that have the same values of the keys they are grouped by." })
export class AggregateGroup {
  @Field(() => [AggregateKey], { description: "Their values, in the order of `groupBy`." })
  readonly keys: readonly AggregateKey[];

  @Field(() => Int, { description: "How many items there are in the group." })
  readonly count: number;

  constructor(names: readonly string[], row: GroupRow) {
    this.keys = names.map(
      (name, index) => new AggregateKey(name, text(row, "value", index), text(row, "label", index)),
    );
    this.count = Number(row.count);
  }
}

@ObjectType({
  simpleResolvers: true,
  description: "Counts of items in groups; an item with several values of a key counts in the group of each.",
})
export class AggregateResult {
  constructor(
    readonly source: Source,
    readonly counted: Counted,
    readonly keys: ReadonlyMap<string, GroupKey>,
  ) {}
}

function text(row: GroupRow, column: "value" | "label", index: number): string | null {
  const value = row[`${column}${String(index)}`];
  return typeof value === "string" ? value : null;
}
