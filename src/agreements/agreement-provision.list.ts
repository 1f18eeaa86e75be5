import { enumField } from "../api/filter-fields";
import { List } from "../api/list";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { rowsOf } from "../claims/shown";
import { AgreementProvision, ProvisionKind } from "./agreement-provision.entity";

export const agreementProvisions = new List("AgreementProvision", {
  entity: AgreementProvision,
  ...rowsOf(AgreementProvision),
  key: sql`agreement_provision."id"`,
  order: claimOrder("agreement_provision"),
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    kind: enumField("What kind of content it is.", ProvisionKind, sql`agreement_provision."kind"`),
    ...claimFilter("agreement_provision"),
  },
});
