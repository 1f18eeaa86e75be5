import { Ctx, FieldResolver, Query, Resolver } from "type-graphql";
import type { Context } from "../api/context";
import { rows } from "../api/engine";
import { Node } from "../api/node";
import { join, raw, sql } from "../api/sql";
import { LoadRun } from "../claims/load-run.entity";
import { RULES } from "../ingest/rules/index";
import { VERSION } from "../package";
import { Dataset, InferenceRule, LoadedCount } from "./dataset";

/** What is loaded, when and from what. */
@Resolver(() => Dataset)
export class DatasetResolver {
  @Query(() => Dataset, { description: "What is loaded, when and from what." })
  async dataset(@Ctx() { dataSource }: Context): Promise<Dataset> {
    const [lastLoad = null] = await dataSource.manager.find(LoadRun, { order: { rowId: "DESC" }, take: 1 });
    return Object.assign(new Dataset(), { version: VERSION, lastLoad });
  }

  @FieldResolver(() => [LoadedCount], { description: "How many things of each type are loaded, by name of the type." })
  counts(@Ctx() { dataSource }: Context): Promise<LoadedCount[]> {
    const nodes = dataSource.entityMetadatas.filter(
      ({ target }) => typeof target === "function" && target.prototype instanceof Node,
    );
    const counts = nodes.map(
      ({ name, tableName }) =>
        sql`SELECT ${raw(`'${name}'`)} AS "type", CAST(COUNT(*) AS INTEGER) AS "count" FROM ${raw(tableName)}`,
    );
    return rows<LoadedCount>(dataSource, sql`${join(counts, " UNION ALL ")} ORDER BY "type"`);
  }

  @FieldResolver(() => [InferenceRule], { description: "The inference rules there are, in the order they apply." })
  rules(): readonly InferenceRule[] {
    return RULES;
  }
}
