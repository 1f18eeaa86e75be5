import { AgreementAction } from "../agreements/agreement-action.entity";
import { raw, sql, type Sql } from "../api/sql";
import { reportedBy } from "../claims/reported-by";
import { shown } from "../claims/shown";

/** The conditions of being known by a day, each on the table that it names. */
export interface Known {
  readonly event: Sql;
  readonly agreement: Sql;
  readonly agreementAction: Sql;
  /** Of an "entry" of a timeline by its kind. */
  readonly entry: Sql;
  claim(table: "commitment" | "figure" | "statement" | "organization_member"): Sql;
}

const ALL: Known = {
  event: raw("TRUE"),
  agreement: raw("TRUE"),
  agreementAction: raw("TRUE"),
  entry: raw("TRUE"),
  claim: () => raw("TRUE"),
};

/** Return what was known by the day, everything when none is given. */
export function knownBy(day: string | null): Known {
  if (day === null) return ALL;
  const taken = sql`agreement_action."actionOnLatest" <= ${day}`;
  const step = sql`SELECT 1 FROM ${shown(AgreementAction)} WHERE agreement_action."agreementId" = agreement."id" AND ${taken}`;
  const begun = sql`COALESCE(event."startDateEarliest", event."startDateLatest") <= ${day}`;
  return {
    event: begun,
    agreement: sql`(EXISTS (${step}) OR ${reportedBy(sql`agreement."id"`, day)})`,
    agreementAction: taken,
    entry: sql`CASE entry."kind"
      WHEN 'EVENT' THEN EXISTS (SELECT 1 FROM event WHERE event."id" = entry."id" AND ${begun})
      WHEN 'AGREEMENT_ACTION' THEN EXISTS (SELECT 1 FROM agreement_action WHERE agreement_action."id" = entry."id" AND ${taken})
      ELSE ${reportedBy(sql`entry."id"`, day)} END`,
    claim: (table) => reportedBy(sql`${raw(table)}."id"`, day),
  };
}
