import { enumField, keyField, related, textField } from "../api/filter-fields";
import { List } from "../api/list";
import { matching } from "../api/matching";
import { text } from "../api/order";
import { sql, type Sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { shown, rowsOf } from "../claims/shown";
import { Event } from "../events/event.entity";
import { events } from "../events/event.list";
import { countriesField } from "../countries/country-filter";
import { agentsField } from "../officials/agent-filter";
import { Membership } from "../officials/membership.entity";
import { officials } from "../officials/official.list";
import { STATEMENT_COUNTRIES } from "./statement-countries";
import { StatementParty, type StatementRole } from "./statement-party.entity";
import { QuoteType, Statement } from "./statement.entity";

/** Return the condition that somebody in the role meets the condition. */
function hasParty(role: StatementRole, condition: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM ${shown(StatementParty)}
    WHERE statement_party."statementId" = statement."id" AND statement_party."role" = ${role} AND ${condition})`;
}

/** Return the condition that the one with the role is the country, one of its organs or holds one of its posts. */
function speaksFor(code: string): Sql {
  return sql`(statement_party."agentCountryCode" = ${code}
    OR statement_party."agentOrganizationId" IN (SELECT organization."id" FROM organization WHERE organization."countryCode" = ${code})
    OR statement_party."agentOfficialId" IN (SELECT membership."officialId" FROM ${shown(Membership)}
      JOIN post ON post."id" = membership."postId" WHERE post."countryCode" = ${code}))`;
}

export const statements = new List("Statement", {
  entity: Statement,
  ...rowsOf(Statement),
  key: sql`statement."id"`,
  order: {
    SLUG: text("By readable key.", sql`statement."slug"`),
    ...claimOrder("statement"),
  },
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    slug: keyField("Its readable key.", sql`statement."slug"`),
    quoteType: enumField("How the article renders it.", QuoteType, sql`statement."quoteType"`),
    text: textField("What was said.", sql`statement."text"`, sql`statement."folded"`),
    speaker: agentsField("Who said it.", "statement_party", (condition) => hasParty("SPEAKER", condition)),
    speakerMatching: related(
      matching(
        "An official who said it, by the conditions of officials.",
        officials,
        sql`statement_party."agentOfficialId"`,
      ),
      (condition) => hasParty("SPEAKER", condition),
    ),
    speakerCountry: countriesField(
      "The country that said it: itself, through an organ, or through a holder of one of its posts.",
      (code) => hasParty("SPEAKER", speaksFor(code)),
    ),
    countries: countriesField(
      "The countries behind it: whom it is about, and who said it, themselves or through a holder of a post of theirs.",
      (code) => sql`EXISTS (SELECT 1 FROM (${STATEMENT_COUNTRIES}) involved
        WHERE involved."statementId" = statement."id" AND involved."countryCode" = ${code})`,
    ),
    about: agentsField("Whom it is about.", "statement_party", (condition) => hasParty("SUBJECT", condition)),
    event: related(
      keyField("Readable key of the event at which it was said.", sql`event."slug"`),
      (condition) =>
        sql`EXISTS (SELECT 1 FROM ${shown(Event)} WHERE event."id" = statement."eventId" AND ${condition})`,
    ),
    eventMatching: matching(
      "The event at which it was said, by the conditions of events.",
      events,
      sql`statement."eventId"`,
    ),
    ...claimFilter("statement"),
  },
});
