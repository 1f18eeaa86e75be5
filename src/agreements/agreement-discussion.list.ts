import { List } from "../api/list";
import { sql } from "../api/sql";
import { claimFilter, claimOrder, withClaim } from "../claims/claim-list";
import { AgreementDiscussion } from "./agreement-discussion.entity";

export const agreementDiscussions = new List("AgreementDiscussion", {
  entity: AgreementDiscussion,
  from: withClaim("agreement_discussion"),
  key: sql`agreement_discussion."id"`,
  order: claimOrder,
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: claimFilter,
});
