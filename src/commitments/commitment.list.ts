import { enumField, keyField, related, textField } from "../api/filter-fields";
import { List } from "../api/list";
import { matching } from "../api/matching";
import { text } from "../api/order";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { shown, rowsOf } from "../claims/shown";
import { countriesField } from "../countries/country-filter";
import { dateField } from "../dates/date-filter";
import { Event } from "../events/event.entity";
import { events } from "../events/event.list";
import { agentsField } from "../officials/agent-filter";
import { COMMITMENT_COUNTRIES } from "./commitment-countries";
import { CommitmentParty } from "./commitment-party.entity";
import { Commitment, CommitmentStatus, CommitmentType } from "./commitment.entity";

export const commitments = new List("Commitment", {
  entity: Commitment,
  ...rowsOf(Commitment),
  key: sql`commitment."id"`,
  order: {
    DEADLINE: text("By the last day it is to be done by.", sql`commitment."deadlineLatest"`),
    SLUG: text("By readable key.", sql`commitment."slug"`),
    ...claimOrder("commitment"),
  },
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    slug: keyField("Its readable key.", sql`commitment."slug"`),
    type: enumField("How firm it is.", CommitmentType, sql`commitment."type"`),
    status: enumField("What has become of it.", CommitmentStatus, sql`commitment."status"`),
    content: textField("What is promised or planned.", sql`commitment."content"`, sql`commitment."folded"`),
    deadline: dateField("By when.", "commitment", "deadline"),
    countries: countriesField(
      "The countries that have a role in it, themselves or through one of their organs.",
      (code) =>
        sql`commitment."id" IN (SELECT "commitmentId" FROM (${COMMITMENT_COUNTRIES}) involved WHERE "countryCode" = ${code})`,
    ),
    parties: agentsField(
      "Who has a role in it.",
      "commitment_party",
      (condition) =>
        sql`EXISTS (SELECT 1 FROM ${shown(CommitmentParty)} WHERE commitment_party."commitmentId" = commitment."id" AND ${condition})`,
    ),
    organization: related(
      keyField("Readable key of the organization it is about.", sql`organization."slug"`),
      (condition) =>
        sql`EXISTS (SELECT 1 FROM organization WHERE organization."id" = commitment."organizationId" AND ${condition})`,
    ),
    event: related(
      keyField("Readable key of the event at which it was made.", sql`event."slug"`),
      (condition) =>
        sql`EXISTS (SELECT 1 FROM ${shown(Event)} WHERE event."id" = commitment."eventId" AND ${condition})`,
    ),
    eventMatching: matching(
      "The event at which it was made, by the conditions of events.",
      events,
      sql`commitment."eventId"`,
    ),
    ...claimFilter("commitment"),
  },
});
