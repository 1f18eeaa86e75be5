import { keyField, textField } from "../api/filter-fields";
import { List } from "../api/list";
import { text } from "../api/order";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { rowsOf } from "../claims/shown";
import { EventSeries } from "./event-series.entity";

export const eventSeries = new List("EventSeries", {
  entity: EventSeries,
  ...rowsOf(EventSeries),
  key: sql`event_series."id"`,
  order: {
    NAME: text("By name.", sql`event_series."name"`),
    ...claimOrder("event_series"),
  },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filter: {
    slug: keyField("Its readable key.", sql`event_series."slug"`),
    name: textField("Its name.", sql`event_series."name"`, sql`event_series."folded"`),
    ...claimFilter("event_series"),
  },
});
