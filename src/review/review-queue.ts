import type { DataSource } from "typeorm";
import { booleanField, enumField, floatField, keyField } from "../api/filter-fields";
import { List } from "../api/list";
import { number, text } from "../api/order";
import { raw, sql, type Sql } from "../api/sql";
import { Claim } from "../claims/claim";
import { claimById } from "../claims/claim-by-id";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { ClaimKind, kindColumn } from "./claim-kind";
import { partsOf } from "./claim-parts";

/** What waits for a decision, what came in first before the rest; within an article as it was read. */
export const reviewQueue = new List("ReviewQueue", {
  entity: Claim,
  type: () => Claim,
  read: claimById,
  from: raw(`claim JOIN claim_reading ON claim_reading."id" = claim."id"`),
  key: sql`claim."id"`,
  order: {
    PUBLISHED: text(
      "By when the first article came out that says so.",
      sql`(SELECT MIN(article."publishedEarliest") FROM evidence JOIN article ON article."id" = evidence."articleId"
        WHERE evidence."claimId" = claim."id")`,
    ),
    CONFIDENCE: number("By confidence.", sql`claim."confidence"`),
    ...claimOrder("claim"),
  },
  // To find the earliest article of each claim takes long where many wait.
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    kind: enumField("What it is about.", ClaimKind, kindColumn),
    agent: keyField("Who read it: the name that `Claim.readBy` tells.", sql`claim_reading."agent"`),
    confidence: floatField("Its confidence.", sql`claim."confidence"`),
    raisedAgain: booleanField(
      "Whether it was decided on, and text and reading both changed since.",
      sql`(claim_reading."newProposal" IS NOT NULL)`,
    ),
    ...claimFilter("claim"),
  },
});

/** The claims on which nobody decided, and those that were raised again. */
const WAITING = sql`SELECT "id" FROM claim WHERE "review" <> 'ACCEPTED' AND "review" = 'PROPOSED'
  UNION SELECT "id" FROM claim_reading WHERE "newProposal" IS NOT NULL`;

/** Return the condition that a claim waits: nobody decided on it or it was raised again, and it is a part of nothing refused. */
export function isWaiting(dataSource: DataSource): Sql {
  return sql`claim."id" IN (${WAITING}) AND claim."id" NOT IN (${partsOfRefused(dataSource)})`;
}

/** Return the statement that counts all that waits; every claim has a reading, so none has to be looked at. */
export function waitingCount(dataSource: DataSource): Sql {
  return sql`SELECT COUNT(*) AS "count" FROM (${WAITING}) waiting WHERE "id" NOT IN (${partsOfRefused(dataSource)})`;
}

/** That it is not accepted is said apart, so that an engine looks only among what is not. */
function partsOfRefused(dataSource: DataSource): Sql {
  const refused = sql`SELECT "id" FROM claim WHERE "review" <> 'ACCEPTED' AND "review" IN ('REJECTED', 'SUPERSEDED')`;
  return partsOf(dataSource, refused);
}
