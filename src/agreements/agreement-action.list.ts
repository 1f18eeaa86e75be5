import { enumField } from "../api/filter-fields";
import { List } from "../api/list";
import { matching } from "../api/matching";
import { text } from "../api/order";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { rowsOf } from "../claims/shown";
import { dateField } from "../dates/date-filter";
import { ActionType } from "./action-type";
import { AgreementAction } from "./agreement-action.entity";
import { agreements } from "./agreement.list";

export const agreementActions = new List("AgreementAction", {
  entity: AgreementAction,
  ...rowsOf(AgreementAction),
  key: sql`agreement_action."id"`,
  order: {
    ACTION_ON: text(
      "By when it was taken: the first day it can be, or the last where only that is known.",
      sql`COALESCE(agreement_action."actionOnEarliest", agreement_action."actionOnLatest")`,
    ),
    ...claimOrder("agreement_action"),
  },
  defaultOrder: [{ field: "ACTION_ON", direction: "ASC" }],
  filter: {
    actionType: enumField("Which step.", ActionType, sql`agreement_action."actionType"`),
    actionOn: dateField("When it was taken.", "agreement_action", "actionOn"),
    agreement: matching(
      "The agreement, by the conditions of agreements.",
      agreements,
      sql`agreement_action."agreementId"`,
    ),
    ...claimFilter("agreement_action"),
  },
});
