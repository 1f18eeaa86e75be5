import { enumField, keyField, related } from "../api/filter-fields";
import { List } from "../api/list";
import { matching } from "../api/matching";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { rowsOf } from "../claims/shown";
import { AgreementInvolvement, AgreementRole } from "./agreement-involvement.entity";
import { agreements } from "./agreement.list";

export const agreementInvolvements = new List("AgreementInvolvement", {
  entity: AgreementInvolvement,
  ...rowsOf(AgreementInvolvement),
  key: sql`agreement_involvement."id"`,
  order: claimOrder("agreement_involvement"),
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    role: enumField("What the official had to do with it.", AgreementRole, sql`agreement_involvement."role"`),
    official: related(
      keyField("Readable key of the official.", sql`official."slug"`),
      (condition) =>
        sql`EXISTS (SELECT 1 FROM official WHERE official."id" = agreement_involvement."officialId" AND ${condition})`,
    ),
    agreement: matching(
      "The agreement, by the conditions of agreements.",
      agreements,
      sql`agreement_involvement."agreementId"`,
    ),
    ...claimFilter("agreement_involvement"),
  },
});
