import { enumField, intField, keyField, related, textField } from "../api/filter-fields";
import { List } from "../api/list";
import { matching } from "../api/matching";
import { text } from "../api/order";
import { sql, type Sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { shown, rowsOf } from "../claims/shown";
import { countriesField } from "../countries/country-filter";
import { dateField, daysField } from "../dates/date-filter";
import { agentsField } from "../officials/agent-filter";
import { officials } from "../officials/official.list";
import { EVENT_COUNTRIES } from "./event-countries";
import { EventSeries } from "./event-series.entity";
import { Event, EventClassification, EventStatus, Realis, VisitLevel } from "./event.entity";
import { Participation, ParticipationRole } from "./participation.entity";

/** Return the condition that the event has a participation of which the condition is true. */
function hasParticipation(condition: Sql): Sql {
  return sql`EXISTS (SELECT 1 FROM ${shown(Participation)} WHERE participation."eventId" = event."id" AND ${condition})`;
}

export const events = new List("Event", {
  entity: Event,
  ...rowsOf(Event),
  key: sql`event."id"`,
  order: {
    START_DATE: text(
      "By when it began: the first day it can be, or the last where only that is known.",
      sql`COALESCE(event."startDateEarliest", event."startDateLatest")`,
    ),
    NAME: text("By name.", sql`event."name"`),
    ...claimOrder("event"),
  },
  defaultOrder: [{ field: "START_DATE", direction: "DESC" }],
  filter: {
    slug: keyField("Its readable key.", sql`event."slug"`),
    name: textField("Its name.", sql`event."name"`, sql`event."folded"`),
    classification: enumField("What kind of event it is.", EventClassification, sql`event."classification"`),
    status: enumField("Whether it takes place.", EventStatus, sql`event."status"`),
    realis: enumField("Whether the article speaks of it as real.", Realis, sql`event."realis"`),
    visitLevel: enumField("Protocol level of a visit.", VisitLevel, sql`event."visitLevel"`),
    startDate: dateField("When it took place or began.", "event", "startDate"),
    takesPlace: daysField(
      "When it took place, from its start to its end; the end is its start where none is stated. " +
        "`overlaps` finds the events that can have been under way on one of the days.",
      sql`event."startDateEarliest"`,
      sql`COALESCE(event."endDateLatest", event."startDateLatest")`,
    ),
    place: textField("Where it took place.", sql`event."place"`, sql`event."foldedPlace"`),
    placeCountry: countriesField("The country it took place in.", (code) => sql`event."placeCountryCode" = ${code}`),
    ordinal: intField("Its number within the series.", sql`event."ordinal"`),
    countries: countriesField(
      "The countries that take part, themselves or represented by a participant.",
      (code) => sql`event."id" IN (SELECT "eventId" FROM (${EVENT_COUNTRIES}) involved WHERE "countryCode" = ${code})`,
    ),
    participants: agentsField("Who takes part.", "participation", hasParticipation),
    participantMatching: related(
      matching(
        "An official who takes part, by the conditions of officials.",
        officials,
        sql`participation."agentOfficialId"`,
      ),
      hasParticipation,
    ),
    organization: related(
      keyField("Readable key of an organization that takes part or is represented.", sql`organization."slug"`),
      (condition) =>
        hasParticipation(sql`EXISTS (SELECT 1 FROM organization WHERE ${condition} AND organization."id"
          IN (participation."agentOrganizationId", participation."representingOrganizationId"))`),
    ),
    participantRole: related(
      enumField("The role of one of the participants.", ParticipationRole, sql`participation."role"`),
      hasParticipation,
    ),
    series: related(
      keyField("Readable key of its series.", sql`event_series."slug"`),
      (condition) =>
        sql`EXISTS (SELECT 1 FROM ${shown(EventSeries)} WHERE event_series."id" = event."seriesId" AND ${condition})`,
    ),
    ...claimFilter("event"),
  },
});
