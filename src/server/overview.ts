import type { DataSource, ObjectLiteral, ObjectType } from "typeorm";
import { Agreement } from "../agreements/agreement.entity";
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

/** Return a table of what is loaded and the addresses it is served at, for people to read. */
export async function overview(dataSource: DataSource, url: string): Promise<string> {
  const counts = COUNTED.map(async ([name, entity]) => [name, await dataSource.getRepository(entity).count()] as const);
  return [
    ...(await Promise.all(counts)).map(([name, count]) => `${name.padEnd(22)}${String(count).padStart(6)}`),
    "",
    `Playground  ${url}`,
    `GraphQL     ${url}graphql`,
  ].join("\n");
}
