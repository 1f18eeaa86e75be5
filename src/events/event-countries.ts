import { sql } from "../api/sql";
import { shown } from "../claims/shown";
import { countryItems } from "../countries/country-items";
import { Participation } from "./participation.entity";

/**
 * The countries that take part in each event: themselves, through whom they are represented by, or through an organ.
 * The country an event takes place in is not among them unless it takes part. Who is no organization is left out early,
 * since it takes longest to look up what is shown.
 */
export const EVENT_COUNTRIES = countryItems(
  "EVENT",
  "eventId",
  sql`SELECT "eventId", "agentCountryCode" AS "countryCode" FROM ${shown(Participation)} WHERE "agentCountryCode" IS NOT NULL
  UNION SELECT "eventId", "representingCountryCode" FROM ${shown(Participation)} WHERE "representingCountryCode" IS NOT NULL
  UNION SELECT participation."eventId", organization."countryCode" FROM ${shown(Participation)}
    JOIN organization ON organization."id" IN (participation."agentOrganizationId", participation."representingOrganizationId")
    WHERE organization."countryCode" IS NOT NULL
      AND COALESCE(participation."agentOrganizationId", participation."representingOrganizationId") IS NOT NULL`,
);
