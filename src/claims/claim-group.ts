import type { GroupTable } from "../api/group-key";
import { sql } from "../api/sql";

/** What every list of claims can be grouped by. */
export const claimGroups = {
  BASIS: { description: "How the claim is grounded in its sources.", value: sql`claim."basis"` },
  RULE: { description: "The inference rule that made the claim; null unless INFERRED.", value: sql`claim."rule"` },
} satisfies GroupTable;
