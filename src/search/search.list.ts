import type { Connection } from "../api/connection";
import type { Loaders } from "../api/loaders";
import { count } from "../api/engine";
import { List } from "../api/list";
import { ListPage } from "../api/list-page";
import { countStatement, readPage } from "../api/list-statement";
import type { Source } from "../api/stretch";
import { number } from "../api/order";
import type { PageArgs } from "../api/page-args";
import { statesAsked, type ReviewAsked } from "../api/review";
import { every, list, raw, sql, type Sql } from "../api/sql";
import { found, relevance } from "./relevance";
import { SearchEdge } from "./search-edge";
import type { SearchType } from "./search-document.entity";
import { hitsFor, SearchHit, SearchResult } from "./search-hit";
import type { SearchQuery } from "./search-query";

/** Hits by relevance, equally good ones by key, so that the order is the same wherever the articles are loaded. */
const hits = new List("SearchHit", {
  entity: SearchHit,
  type: () => SearchResult,
  from: raw("search_document"),
  key: sql`hit."key"`,
  keyType: "string",
  order: { RELEVANCE: number("By how well it answers the query.", sql`hit."score"`) },
  defaultOrder: [{ field: "RELEVANCE", direction: "DESC" }],
  filter: {},
});

/** Return the page asked for of what the query finds among things of the types. */
export function search(
  loaders: Loaders,
  query: SearchQuery,
  types: readonly SearchType[] | null,
  args: PageArgs & ReviewAsked,
): Connection {
  const { dataSource } = loaders;
  const condition = every([
    found(dataSource, query, statesAsked(args)),
    ...(types ? [sql`"type" IN (${list(types)})`] : []),
  ]);
  const stretch = hits.stretch(args);
  return new ListPage(hits, {
    loaders,
    stretch,
    page: () => readPage(dataSource, scored(query, condition), stretch),
    count: () => count(dataSource, countStatement(hits.source, { condition, review: stretch.review })),
    items: hitsFor(stretch.review),
    edge: (cursor, hit, { values: [score] }) => new SearchEdge(cursor, hit, Number(score), query),
  });
}

/** Return what pages are read from; materialized, because a page compares the score with its cursor again and again. */
function scored(query: SearchQuery, condition: Sql): Source {
  const score = sql`SELECT "key", ${relevance(query)} AS "score" FROM search_document WHERE ${condition}`;
  return { ...hits.source, from: sql`(WITH scored AS MATERIALIZED (${score}) SELECT * FROM scored) hit` };
}
