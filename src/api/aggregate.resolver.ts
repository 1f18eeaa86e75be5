import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { AggregateGroup, AggregateResult } from "./aggregate-result";
import { groupCountStatement, groupsStatement, type GroupRow } from "./aggregate-statement";
import type { Context } from "./context";
import { count, rows } from "./engine";
import { countStatement } from "./list-statement";
import { PAGE_CAP, checkSize } from "./page-args";

/** The most groups an aggregate gives. */
const GROUP_CAP = 1000;

/** The counts behind an aggregate, each read when it is selected. */
@Resolver(() => AggregateResult)
export class AggregateResolver {
  @FieldResolver(() => Int, { description: "How many items there are in all groups together, each counted once." })
  totalCount(@Root() { source, counted }: AggregateResult, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.budget.read(() => count(loaders.dataSource, countStatement(source, counted)));
  }

  @FieldResolver(() => Int, { description: "How many groups there are, also those that `first` leaves out." })
  groupCount(@Root() { source, counted, keys }: AggregateResult, @Ctx() { loaders }: Context): Promise<number> {
    const statement = groupCountStatement(source, counted, [...keys.values()]);
    return loaders.budget.read(() => count(loaders.dataSource, statement));
  }

  @FieldResolver(() => [AggregateGroup], {
    description: "The groups, largest first; those of one size in the order of their values, missing ones last.",
  })
  groups(
    @Root() { source, counted, keys }: AggregateResult,
    @Arg("first", () => Int, {
      nullable: true,
      description: `How many groups, at most ${String(GROUP_CAP)}; null for ${String(PAGE_CAP)}.`,
    })
    first: number | null,
    @Ctx() { loaders }: Context,
  ): Promise<AggregateGroup[]> {
    checkSize("first", first, GROUP_CAP);
    const statement = groupsStatement(loaders.dataSource, source, counted, [...keys.values()], first ?? PAGE_CAP);
    const groups = loaders.budget.read(() => rows<GroupRow>(loaders.dataSource, statement));
    return groups.then((found) => {
      loaders.budget.spend(found.length);
      return found.map((row) => new AggregateGroup([...keys.keys()], row));
    });
  }
}
