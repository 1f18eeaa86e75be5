import { enumField, keyField, related, textField } from "../api/filter-fields";
import { List } from "../api/list";
import { text } from "../api/order";
import { sql, type Sql } from "../api/sql";
import { claimFilter, claimOrder, withClaim } from "../claims/claim-list";
import { agentsField } from "../officials/agent-filter";
import type { StatementRole } from "./statement-party.entity";
import { QuoteType, Statement } from "./statement.entity";

/** Return the condition that somebody in the role meets the condition. */
function hasParty(role: StatementRole, condition: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM statement_party
    WHERE statement_party."statementId" = statement."id" AND statement_party."role" = ${role} AND ${condition})`;
}

export const statements = new List("Statement", {
  entity: Statement,
  from: withClaim("statement"),
  key: sql`statement."id"`,
  order: {
    SLUG: text("By readable key.", sql`statement."slug"`),
    ...claimOrder,
  },
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    slug: keyField("Its readable key.", sql`statement."slug"`),
    quoteType: enumField("How the article renders it.", QuoteType, sql`statement."quoteType"`),
    text: textField("What was said.", sql`statement."text"`, sql`statement."folded"`),
    speaker: agentsField("Who said it.", "statement_party", (condition) => hasParty("SPEAKER", condition)),
    about: agentsField("Whom it is about.", "statement_party", (condition) => hasParty("SUBJECT", condition)),
    event: related(
      keyField("Readable key of the event at which it was said.", sql`event."slug"`),
      (condition) => sql`EXISTS (SELECT 1 FROM event WHERE event."id" = statement."eventId" AND ${condition})`,
    ),
    ...claimFilter,
  },
});
