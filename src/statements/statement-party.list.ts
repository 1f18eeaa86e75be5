import { enumField } from "../api/filter-fields";
import { List } from "../api/list";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { rowsOf } from "../claims/shown";
import { agentsField } from "../officials/agent-filter";
import { StatementParty, StatementRole } from "./statement-party.entity";

export const statementParties = new List("StatementParty", {
  entity: StatementParty,
  ...rowsOf(StatementParty),
  key: sql`statement_party."id"`,
  order: claimOrder("statement_party"),
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    role: enumField("Which role.", StatementRole, sql`statement_party."role"`),
    agent: agentsField("Who has the role.", "statement_party", (condition) => condition),
    ...claimFilter("statement_party"),
  },
});
