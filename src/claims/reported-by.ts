import { sql, type Sql } from "../api/sql";

/** Return the condition that an article published by the day, as far as is known, has evidence for the claim. */
export function reportedBy(claim: Sql, day: string): Sql {
  return sql`EXISTS (SELECT 1 FROM evidence JOIN article ON article."id" = evidence."articleId"
    WHERE evidence."claimId" = ${claim} AND article."publishedEarliest" <= ${day})`;
}
