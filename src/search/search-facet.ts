import { Field, Int, ObjectType } from "type-graphql";
import type { Loaders } from "../api/loaders";
import { rows } from "../api/engine";
import { reviewed, type ReviewState } from "../api/review";
import { sql } from "../api/sql";
import { documentsToCount, found } from "./relevance";
import { SearchType } from "./search-document.entity";
import type { SearchQuery } from "./search-query";

@ObjectType({ simpleResolvers: true, description: "How many things of a type a search finds." })
export class SearchFacet {
  @Field(() => SearchType, { description: "The type." })
  readonly type: SearchType;

  @Field(() => Int, { description: "How many there are." })
  readonly count: number;
}

/** Return how many things of each type the query finds, types without any left out. */
export function facetsOf(
  { dataSource }: Loaders,
  query: SearchQuery,
  review: readonly ReviewState[],
): Promise<SearchFacet[]> {
  const facets = sql`SELECT "type", CAST(COUNT(*) AS INTEGER) AS "count" FROM ${documentsToCount(dataSource)}
    WHERE ${found(dataSource, query, review)} GROUP BY "type" ORDER BY COUNT(*) DESC, "type"`;
  return rows<SearchFacet>(dataSource, reviewed(facets, review));
}
