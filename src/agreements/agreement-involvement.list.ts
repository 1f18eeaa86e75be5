import { enumField, keyField, related } from "../api/filter-fields";
import { List } from "../api/list";
import { sql } from "../api/sql";
import { claimFilter, claimOrder, withClaim } from "../claims/claim-list";
import { AgreementInvolvement, AgreementRole } from "./agreement-involvement.entity";

export const agreementInvolvements = new List("AgreementInvolvement", {
  entity: AgreementInvolvement,
  from: withClaim("agreement_involvement"),
  key: sql`agreement_involvement."id"`,
  order: claimOrder,
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    role: enumField("What the official had to do with it.", AgreementRole, sql`agreement_involvement."role"`),
    official: related(
      keyField("Readable key of the official.", sql`official."slug"`),
      (condition) =>
        sql`EXISTS (SELECT 1 FROM official WHERE official."id" = agreement_involvement."officialId" AND ${condition})`,
    ),
    ...claimFilter,
  },
});
