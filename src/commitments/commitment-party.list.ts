import { enumField } from "../api/filter-fields";
import { List } from "../api/list";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { rowsOf } from "../claims/shown";
import { agentsField } from "../officials/agent-filter";
import { CommitmentParty, CommitmentRole } from "./commitment-party.entity";

export const commitmentParties = new List("CommitmentParty", {
  entity: CommitmentParty,
  ...rowsOf(CommitmentParty),
  key: sql`commitment_party."id"`,
  order: claimOrder("commitment_party"),
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    role: enumField("Which role.", CommitmentRole, sql`commitment_party."role"`),
    agent: agentsField("Who has the role.", "commitment_party", (condition) => condition),
    ...claimFilter("commitment_party"),
  },
});
