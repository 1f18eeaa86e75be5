import { enumField } from "../api/filter-fields";
import { List } from "../api/list";
import { matching } from "../api/matching";
import { sql } from "../api/sql";
import { claimFilter, claimOrder } from "../claims/claim-list";
import { rowsOf } from "../claims/shown";
import { countriesField } from "../countries/country-filter";
import { agentsField } from "../officials/agent-filter";
import { events } from "./event.list";
import { Participation, ParticipationRole } from "./participation.entity";

export const participations = new List("Participation", {
  entity: Participation,
  ...rowsOf(Participation),
  key: sql`participation."id"`,
  order: claimOrder("participation"),
  defaultOrder: [{ field: "LOADED", direction: "ASC" }],
  filter: {
    role: enumField("What the participant does.", ParticipationRole, sql`participation."role"`),
    agent: agentsField("Who takes part.", "participation", (condition) => condition),
    representing: countriesField(
      "The country represented.",
      (code) => sql`participation."representingCountryCode" = ${code}`,
    ),
    event: matching("The event, by the conditions of events.", events, sql`participation."eventId"`),
    ...claimFilter("participation"),
  },
});
