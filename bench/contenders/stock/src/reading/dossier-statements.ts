import { agreementsOfCountries } from "./agreements";

/** Which ids belong to the dossier of two countries, by list; `:events` and the like are ids that were read before. */

const PAIR = "(:one, :other)";

/** Return the condition that a column holds one of the ids of a list, which is bound as one value of JSON. */
export function isAmong(column: string, ids: string): string {
  return `${column} IN (SELECT "value" FROM json_each(:${ids}))`;
}

const COUNTRIES_OF_EVENTS = `
  SELECT part."eventId", part."agentCountryCode" AS "code" FROM participation part
    WHERE part."agentCountryCode" IN ${PAIR} AND part."isShown"
  UNION SELECT part."eventId", part."representingCountryCode" FROM participation part
    WHERE part."representingCountryCode" IN ${PAIR} AND part."isShown"
  UNION SELECT part."eventId", organ."countryCode" FROM organization organ
    JOIN participation part ON part."agentOrganizationId" = organ."id"
    WHERE organ."countryCode" IN ${PAIR} AND part."isShown"
  UNION SELECT part."eventId", organ."countryCode" FROM organization organ
    JOIN participation part ON part."representingOrganizationId" = organ."id"
    WHERE organ."countryCode" IN ${PAIR} AND part."isShown"`;

/** The events of both, and the parts of such events in which no third country takes part. */
export const EVENT_IDS = `
  WITH shared AS MATERIALIZED (SELECT "eventId" AS "id" FROM (${COUNTRIES_OF_EVENTS})
    GROUP BY "eventId" HAVING COUNT(DISTINCT "code") = 2)
  SELECT "id" FROM shared
  UNION SELECT child."id" FROM shared JOIN event child ON child."parentId" = shared."id"
    WHERE child."isShown" AND NOT EXISTS (
      SELECT 1 FROM participation part
      LEFT JOIN organization agent ON agent."id" = part."agentOrganizationId"
      LEFT JOIN organization represented ON represented."id" = part."representingOrganizationId"
      WHERE part."eventId" = child."id" AND part."isShown"
        AND (part."agentCountryCode" NOT IN ${PAIR} OR part."representingCountryCode" NOT IN ${PAIR}
          OR agent."countryCode" NOT IN ${PAIR} OR represented."countryCode" NOT IN ${PAIR}))`;

export const AGREEMENT_IDS = `SELECT "agreementId" AS "id" FROM (${agreementsOfCountries(":one, :other")})
  GROUP BY "agreementId" HAVING COUNT(DISTINCT "code") = 2`;

const COUNTRIES_OF_COMMITMENTS = `
  SELECT party."commitmentId", party."agentCountryCode" AS "code" FROM commitment_party party
    WHERE party."agentCountryCode" IN ${PAIR} AND party."isShown"
  UNION SELECT party."commitmentId", organ."countryCode" FROM organization organ
    JOIN commitment_party party ON party."agentOrganizationId" = organ."id"
    WHERE organ."countryCode" IN ${PAIR} AND party."isShown"`;

/** Those in which both have a role, and those made at one of the events in which no third country has one. */
export const COMMITMENT_IDS = `
  SELECT "id" FROM (
    SELECT "commitmentId" AS "id" FROM (${COUNTRIES_OF_COMMITMENTS}) GROUP BY "commitmentId" HAVING COUNT(DISTINCT "code") = 2
    UNION SELECT made."id" FROM commitment made WHERE ${isAmong('made."eventId"', "events")} AND NOT EXISTS (
      SELECT 1 FROM commitment_party party LEFT JOIN organization organ ON organ."id" = party."agentOrganizationId"
      WHERE party."commitmentId" = made."id" AND party."isShown"
        AND (party."agentCountryCode" NOT IN ${PAIR} OR organ."countryCode" NOT IN ${PAIR})))`;

export const FIGURE_IDS = `SELECT figure."id" FROM figure WHERE figure."commitmentId" IS NULL
  AND (figure."fromCountryCode" = :one AND figure."toCountryCode" = :other
    OR figure."fromCountryCode" = :other AND figure."toCountryCode" = :one) AND figure."isShown"`;

/** Those made at one of the events, and those of which both countries are parties. */
export const STATEMENT_IDS = `
  SELECT "id" FROM (
    SELECT made."id" FROM statement made WHERE ${isAmong('made."eventId"', "events")}
    UNION SELECT party."statementId" FROM statement_party party
      WHERE party."agentCountryCode" IN ${PAIR} AND party."isShown"
      GROUP BY party."statementId" HAVING COUNT(DISTINCT party."agentCountryCode") = 2)`;

/** Who took part in the events, representing one of the two countries or holding a post of one. */
export const OFFICIAL_IDS = `SELECT part."agentOfficialId" FROM participation part
  LEFT JOIN organization organ ON organ."id" = part."representingOrganizationId"
  WHERE ${isAmong('part."eventId"', "events")} AND part."isShown"
    AND (part."representingCountryCode" IN ${PAIR} OR organ."countryCode" IN ${PAIR}
      OR EXISTS (SELECT 1 FROM membership holding JOIN post ON post."id" = holding."postId"
        WHERE holding."officialId" = part."agentOfficialId" AND holding."isShown" AND post."countryCode" IN ${PAIR}))`;

const EVENT_DAY = `(SELECT COALESCE(event."startDateEarliest", event."startDateLatest") FROM event
  WHERE event."id" = "eventId" AND event."isShown")`;

/** Everything that stands on the timeline, with its day. */
export const TIMELINE = `
  SELECT event."id", 'event' AS "kind", COALESCE(event."startDateEarliest", event."startDateLatest") AS "day"
    FROM event WHERE ${isAmong('event."id"', "events")}
  UNION ALL SELECT step."id", 'action', COALESCE(step."actionOnEarliest", step."actionOnLatest")
    FROM agreement_action step WHERE ${isAmong('step."agreementId"', "agreements")} AND step."isShown"
  UNION ALL SELECT "id", 'commitment', ${EVENT_DAY} FROM commitment WHERE ${isAmong('"id"', "commitments")} AND "isShown"
  UNION ALL SELECT "id", 'figure', COALESCE("periodEarliest", "periodLatest", ${EVENT_DAY})
    FROM figure WHERE ${isAmong('"id"', "figures")}
  UNION ALL SELECT "id", 'statement', ${EVENT_DAY} FROM statement WHERE ${isAmong('"id"', "statements")} AND "isShown"`;
