import { Deferred } from "../api/deferred";
import { count } from "../api/engine";
import type { Connection } from "../api/connection";
import { List } from "../api/list";
import { ListPage } from "../api/list-page";
import { countStatement } from "../api/list-statement";
import type { Loaders } from "../api/loaders";
import { number } from "../api/order";
import type { PageArgs } from "../api/page-args";
import { statesAsked, type ReviewAsked } from "../api/review";
import { every, list, raw, sql } from "../api/sql";
import { readBest } from "./best-first";
import { documentsToCount, found, isSeen, readTiers } from "./relevance";
import type { SearchType } from "./search-document.entity";
import { SearchEdge } from "./search-edge";
import { hitsByPlace, SearchHit, SearchResult } from "./search-hit";
import type { SearchQuery } from "./search-query";

/** Hits by relevance, of equally good ones those loaded last first: that is how far from the last they were. */
const hits = new List("SearchHit", {
  entity: SearchHit,
  type: () => SearchResult,
  from: raw("search_document"),
  key: sql`hit."place"`,
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
  const ofTypes = types ? [sql`"type" IN (${list(types)})`] : [];
  const review = statesAsked(args);
  const met = {
    found: () => every([found(dataSource, query, review), ...ofTypes]),
    seen: () => every([isSeen(query, review), ...ofTypes]),
  };
  const stretch = hits.stretch(args);
  return new ListPage(hits, {
    loaders,
    stretch,
    page: () => {
      if (query.terms.length === 0) return Deferred.of([]);
      return readTiers(dataSource, query).then((tiers) => readBest(dataSource, tiers, met, hits.source, stretch));
    },
    count: () => {
      const source = { ...hits.source, from: documentsToCount(dataSource) };
      return count(dataSource, countStatement(source, { condition: met.found(), review }));
    },
    items: hitsByPlace,
    edge: (cursor, hit, { values: [score] }) => new SearchEdge(cursor, hit, Number(score), query),
  });
}
