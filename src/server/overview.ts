import type { DataSource, ObjectLiteral, ObjectType } from "typeorm";
import { Agreement } from "../agreements/agreement.entity";
import { count } from "../api/engine";
import { limit, raw, sql } from "../api/sql";
import { Article } from "../articles/article.entity";
import { ClaimRecord } from "../claims/claim-record.entity";
import { Commitment } from "../commitments/commitment.entity";
import { Event } from "../events/event.entity";
import { Figure } from "../figures/figure.entity";
import { Official } from "../officials/official.entity";
import { Organization } from "../organizations/organization.entity";
import { Statement } from "../statements/statement.entity";

/** What a newcomer wants to know the number of, in this order. */
const COUNTED: readonly (readonly [string, ObjectType<ObjectLiteral>])[] = [
  ["Articles", Article],
  ["Officials", Official],
  ["Organizations", Organization],
  ["Events", Event],
  ["Agreements", Agreement],
  ["Commitments", Commitment],
  ["Figures", Figure],
  ["Statements", Statement],
  ["Claims with evidence", ClaimRecord],
];

/** Of more than these it says only that there are more: to count millions takes longer than all else at the start. */
const MOST = 100_000;

/** Return a table of what is loaded and the addresses it is served at, for people to read. */
export async function overview(dataSource: DataSource, url: string, most = MOST): Promise<string> {
  const counts = COUNTED.map(async ([name, entity]) => [name, await counted(dataSource, entity, most)] as const);
  return [
    ...(await Promise.all(counts)).map(([name, count]) => `${name.padEnd(22)}${count.padStart(9)}`),
    "",
    `Playground  ${url}`,
    `GraphQL     ${url}graphql`,
  ].join("\n");
}

async function counted(dataSource: DataSource, entity: ObjectType<ObjectLiteral>, most: number): Promise<string> {
  const table = raw(`"${dataSource.getMetadata(entity).tableName}"`);
  const found = await count(
    dataSource,
    sql`SELECT COUNT(*) AS "count" FROM (SELECT 1 FROM ${table} ${limit(most + 1)}) few`,
  );
  return found > most ? `> ${String(most)}` : String(found);
}
