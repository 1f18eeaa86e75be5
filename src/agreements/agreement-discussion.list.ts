import { List } from "../api/list";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { rowsOf } from "../claims/shown";
import { AgreementDiscussion } from "./agreement-discussion.entity";

export const agreementDiscussions = new List("AgreementDiscussion", {
  entity: AgreementDiscussion,
  ...rowsOf(AgreementDiscussion),
  key: sql`agreement_discussion."id"`,
  order: claimOrder("agreement_discussion"),
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: claimFilter("agreement_discussion"),
});
