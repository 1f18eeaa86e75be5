import { booleanField, enumField, floatField, keyField, related } from "../api/filter-fields";
import { List } from "../api/list";
import { matching } from "../api/matching";
import { number, text } from "../api/order";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { shown, rowsOf } from "../claims/shown";
import { countriesField } from "../countries/country-filter";
import { dateField } from "../dates/date-filter";
import { Event } from "../events/event.entity";
import { events } from "../events/event.list";
import { Figure, FigureComparator, FigureKind, FigureMetric } from "./figure.entity";

export const figures = new List("Figure", {
  entity: Figure,
  ...rowsOf(Figure),
  key: sql`figure."id"`,
  order: {
    VALUE: number("By value.", sql`figure."value"`),
    PERIOD: text(
      "By the time it belongs to: its first day, or its last where only that is known.",
      sql`COALESCE(figure."periodEarliest", figure."periodLatest")`,
    ),
    SLUG: text("By readable key.", sql`figure."slug"`),
    ...claimOrder("figure"),
  },
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    slug: keyField("Its readable key.", sql`figure."slug"`),
    metric: enumField("What it measures.", FigureMetric, sql`figure."metric"`),
    kind: enumField("Whether it has been reached.", FigureKind, sql`figure."kind"`),
    comparator: enumField("How the value relates to the number printed.", FigureComparator, sql`figure."comparator"`),
    value: floatField("The value in full units.", sql`figure."value"`),
    unit: keyField("What is counted or measured.", sql`figure."unit"`),
    period: dateField("The time it belongs to.", "figure", "period"),
    countries: countriesField(
      "The countries it relates, whichever comes first.",
      (code) => sql`${code} IN (figure."fromCountryCode", figure."toCountryCode")`,
    ),
    from: countriesField("The first country, where it comes from.", (code) => sql`figure."fromCountryCode" = ${code}`),
    to: countriesField("The second country, where it goes to.", (code) => sql`figure."toCountryCode" = ${code}`),
    directed: booleanField("Whether it matters which country is first.", sql`figure."directed"`),
    event: related(
      keyField("Readable key of the event it was reported at.", sql`event."slug"`),
      (condition) => sql`EXISTS (SELECT 1 FROM ${shown(Event)} WHERE event."id" = figure."eventId" AND ${condition})`,
    ),
    eventMatching: matching(
      "The event at which it was reported, by the conditions of events.",
      events,
      sql`figure."eventId"`,
    ),
    ...claimFilter("figure"),
  },
});
