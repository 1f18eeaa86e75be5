import type { Deferred } from "../api/deferred";
import type { Loaders } from "../api/loaders";
import { NestedList } from "../api/nested-list";
import { one } from "../api/read-by-key";
import { sql } from "../api/sql";
import type { EdtfDate } from "../dates/edtf-date";
import { ENCOUNTERS, type Encounter } from "./encounters";
import { Event } from "./event.entity";
import { events } from "./event.list";

/** The events at which two officials met; the parent is their key. */
export const eventsOfEncounter = new NestedList(
  events,
  (parents) => sql`SELECT DISTINCT * FROM (
      SELECT CAST("official" AS VARCHAR) || ' ' || CAST("counterpart" AS VARCHAR) AS "parent", "eventId" AS "node"
      FROM (${ENCOUNTERS}) met) meeting WHERE "parent" IN (${parents})`,
);

/** Return when the first of the encounters was, which come the latest first; null when none is dated. */
export function dateOfLatest([latest]: readonly Encounter[], loaders: Loaders): Deferred<EdtfDate | null> {
  const event = one(loaders, Event, latest?.eventId ?? null);
  return event.then((found) => (found?.startDate.edtf ? found.startDate : null));
}
