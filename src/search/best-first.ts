import type { DataSource } from "typeorm";
import { Deferred } from "../api/deferred";
import { isPostgres, valuesOfRows } from "../api/engine";
import { questionOf } from "../api/full-text";
import { type ItemRow, itemsOf, readPage } from "../api/list-statement";
import { reviewed } from "../api/review";
import { every, join, limit, raw, sql, type Sql } from "../api/sql";
import type { Source, Stretch } from "../api/stretch";
import type { Tier } from "./relevance";

/** What documents have to meet, put together by those who need it. */
export interface Conditions {
  /** Return the condition to be found. */
  found(): Sql;
  /** Return what of it the index does not know. */
  seen(): Sql;
}

/**
 * Reads a page of the documents that meet the conditions, the best first and of equally good ones those loaded last. SQLite
 * goes through what each tier finds in the order of its index, no further than the page; PostgreSQL has to find all first.
 */
export function readBest(
  dataSource: DataSource,
  tiers: readonly Tier[],
  met: Conditions,
  source: Source,
  stretch: Stretch,
): Deferred<ItemRow[]> {
  if (isPostgres(dataSource)) return readPage(dataSource, scored(dataSource, tiers, met.found(), source), stretch);
  const { backward, size } = stretch.window;
  const arms = tiers.flatMap((tier) => {
    const placed = placesIn(tier, stretch);
    return placed ? [tierStatement(dataSource, tier, placed, backward)] : [];
  });
  if (arms.length === 0) return Deferred.of<ItemRow[]>([]);
  const parts = (backward ? arms.reverse() : arms).map((arm) => sql`SELECT * FROM (${arm})`);
  const page = sql`SELECT NULL AS "parent", hit."score", -hit."id" AS "place"
    FROM (${join(parts, " UNION ALL ")}) hit CROSS JOIN search_document ON search_document."id" = hit."id"
    WHERE ${met.seen()} ${limit(size + 1)}`;
  return valuesOfRows(dataSource, reviewed(page, stretch.review)).then((found) => itemsOf(found, stretch));
}

/** What a tier finds that no better one does. Its limit is none, but without one SQLite would drop the order of a part. */
function tierStatement(dataSource: DataSource, { score, asked, better }: Tier, placed: Sql, backward: boolean): Sql {
  const found = questionOf(dataSource, [asked]);
  const question = better.length === 0 ? found : `${found} NOT (${questionOf(dataSource, better)})`;
  return sql`SELECT ${raw(String(score))} AS "score", "rowid" AS "id" FROM search_document_index
    WHERE search_document_index MATCH ${question} AND ${placed} ORDER BY "rowid" ${raw(backward ? "ASC" : "DESC")} LIMIT -1`;
}

/** Return which places in a tier lie between the cursors of the page; null where none do. */
function placesIn({ score }: Tier, { after, before }: Stretch): Sql | null {
  const bounds = [];
  for (const [cursor, sign] of [
    [after, 1],
    [before, -1],
  ] as const) {
    if (!cursor) continue;
    const beyond = (Number(cursor.values[0]) - score) * sign;
    if (beyond < 0) return null;
    if (beyond === 0) bounds.push(sql`"rowid" ${raw(sign > 0 ? "<" : ">")} ${-Number(cursor.key)}`);
  }
  return every(bounds);
}

/** Return what pages are read from; materialized, because a page compares the score with its cursor again and again. */
function scored(dataSource: DataSource, tiers: readonly Tier[], condition: Sql, source: Source): Source {
  const ways = tiers.map(({ score, asked }) => {
    const holds = sql`found."lexemes" @@ CAST(${questionOf(dataSource, [asked])} AS tsquery)`;
    return sql`WHEN ${holds} THEN ${raw(String(score))}`;
  });
  const score = sql`SELECT -search_document."id" AS "place", CASE ${join(ways, " ")} END AS "score"
    FROM search_document_index found JOIN search_document ON search_document."id" = found."rowid"
    WHERE ${condition}`;
  return { ...source, from: sql`(WITH scored AS MATERIALIZED (${score}) SELECT * FROM scored) hit` };
}
