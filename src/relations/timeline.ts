import { createUnionType } from "type-graphql";
import { AgreementAction } from "../agreements/agreement-action.entity";
import { enumField } from "../api/filter-fields";
import { enumeration } from "../api/enumeration";
import { List } from "../api/list";
import { text } from "../api/order";
import { isAsked, usually } from "../api/review";
import { raw, sql, type Sql } from "../api/sql";
import { Claim } from "../claims/claim";

import { claimFilter, claimOrder } from "../claims/claim-list";
import { shown } from "../claims/shown";
import { Commitment } from "../commitments/commitment.entity";
import { Event } from "../events/event.entity";
import { Figure } from "../figures/figure.entity";
import { Statement } from "../statements/statement.entity";
import type { Dossier } from "./dossier";
import { timelineItems } from "./timeline-item";

const TimelineItem = createUnionType({
  name: "TimelineItem",
  description: "Something that stands on the timeline of two countries.",
  types: () => [Event, AgreementAction, Commitment, Figure, Statement] as const,
});

const TimelineKind = enumeration("TimelineKind", "What kind of thing stands on a timeline.", {
  EVENT: "An event, at its start.",
  AGREEMENT_ACTION: "A step in the life of an agreement, when it was taken.",
  COMMITMENT: "A commitment, at the start of the event at which it was made.",
  FIGURE: "A figure, at the time it belongs to or at the start of the event it was reported at.",
  STATEMENT: "A statement, at the start of the event at which it was made.",
});

/** Everything that can stand on a timeline, with the first day it can belong to; its own claim is joined to it below. */
const ENTRIES = sql`
  SELECT "id", 'EVENT' AS "kind", COALESCE("startDateEarliest", "startDateLatest") AS "day" FROM event
  UNION ALL SELECT "id", 'AGREEMENT_ACTION', COALESCE("actionOnEarliest", "actionOnLatest") FROM ${shown(AgreementAction)}
  UNION ALL SELECT commitment."id", 'COMMITMENT', COALESCE(event."startDateEarliest", event."startDateLatest")
    FROM commitment LEFT JOIN ${shown(Event)} ON event."id" = commitment."eventId"
  UNION ALL SELECT figure."id", 'FIGURE', COALESCE(figure."periodEarliest", figure."periodLatest", event."startDateEarliest", event."startDateLatest")
    FROM figure LEFT JOIN ${shown(Event)} ON event."id" = figure."eventId"
  UNION ALL SELECT statement."id", 'STATEMENT', COALESCE(event."startDateEarliest", event."startDateLatest")
    FROM statement LEFT JOIN ${shown(Event)} ON event."id" = statement."eventId"`;

/** The same of what is accepted, as the database keeps it for every two countries. */
const KEPT =
  raw(`(SELECT "itemId" AS "id", "kind", "day", "one", "other" FROM shared_item WHERE "kind" <> 'AGREEMENT') entry
  LEFT JOIN claim ON claim."id" = entry."id"`);

export const timeline = new List("TimelineItem", {
  entity: Claim,
  type: () => TimelineItem,
  read: timelineItems,
  from: usually(
    KEPT,
    sql`(${ENTRIES}) entry JOIN claim ON claim."id" = entry."id" AND ${isAsked(sql`claim."review"`)}`,
  ),
  key: sql`entry."id"`,
  order: {
    DATE: text("By the first day it can belong to, or the last where only that is known.", sql`entry."day"`),
    ...claimOrder("entry"),
  },
  defaultOrder: [{ field: "DATE", direction: "ASC" }],
  filter: {
    kind: enumField("What kind of thing it is.", TimelineKind, sql`entry."kind"`),
    ...claimFilter("entry"),
  },
});

/**
 * Return the condition that an entry of the timeline belongs to the dossier. Where it is derived it is one on the claim, as
 * SQLite would work it out for each kind of entry anew.
 */
export function onTimelineOf({ entries, events, agreementActions, commitments, figures, statements }: Dossier): Sql {
  const derived = sql`claim."id" IN (
    SELECT "id" FROM event WHERE ${events}
    UNION ALL SELECT agreement_action."id" FROM agreement_action
      JOIN agreement ON agreement."id" = agreement_action."agreementId" WHERE ${agreementActions}
    UNION ALL SELECT "id" FROM commitment WHERE ${commitments}
    UNION ALL SELECT "id" FROM figure WHERE ${figures}
    UNION ALL SELECT "id" FROM statement WHERE ${statements})`;
  return usually(entries, derived);
}
