import type { EntityManager, EntityMetadata } from "typeorm";
import { write } from "../../../api/engine";
import { join, raw, sql } from "../../../api/sql";
import { Claim } from "../../../claims/claim";
import type { ClaimClass } from "../../../claims/shown";

/** Mark the claims that are not accepted, and those that are part of one, as triggers do of rows that come one by one. */
export async function markHidden(manager: EntityManager): Promise<void> {
  for (const { target, tableName } of manager.dataSource.entityMetadatas.filter(isClaim)) {
    const columns = ["id", ...(target as unknown as ClaimClass).partOf];
    const hidden = columns.map((column) => sql`${raw(`"${column}"`)} IN (${NOT_ACCEPTED})`);
    await write(manager, sql`UPDATE ${raw(tableName)} SET "isShown" = FALSE WHERE ${join(hidden, " OR ")}`);
  }
}

const NOT_ACCEPTED = sql`SELECT claim."id" FROM claim WHERE claim."review" <> 'ACCEPTED'`;

function isClaim({ target }: EntityMetadata): boolean {
  return typeof target === "function" && target.prototype instanceof Claim;
}
