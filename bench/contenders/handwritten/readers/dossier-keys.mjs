import { among } from "../sql.mjs";
import { agreementsOfAll } from "./country-agreements.mjs";

const PAIR = among(":pair");
const NOT_PAIR = `NOT ${PAIR}`;

const COUNTRY_EVENTS = `
  SELECT participation."eventId", participation."agentCountryCode" AS "code" FROM participation
    WHERE participation."agentCountryCode" ${PAIR} AND participation."isShown"
  UNION ALL SELECT participation."eventId", participation."representingCountryCode" FROM participation
    WHERE participation."representingCountryCode" ${PAIR} AND participation."isShown"
  UNION ALL SELECT participation."eventId", organization."countryCode" FROM organization
    CROSS JOIN participation ON participation."agentOrganizationId" = organization."id"
    WHERE organization."countryCode" ${PAIR} AND participation."isShown"
  UNION ALL SELECT participation."eventId", organization."countryCode" FROM organization
    CROSS JOIN participation ON participation."representingOrganizationId" = organization."id"
    WHERE organization."countryCode" ${PAIR} AND participation."isShown"`;

const EVENTS = `
  WITH both AS MATERIALIZED (SELECT "eventId" AS "id" FROM (${COUNTRY_EVENTS})
    GROUP BY "eventId" HAVING MIN("code") <> MAX("code"))
  SELECT "id" FROM both UNION SELECT part."id" FROM both CROSS JOIN event part ON part."parentId" = both."id"
    WHERE part."isShown" AND NOT EXISTS (
      SELECT 1 FROM participation
      LEFT JOIN organization agent ON agent."id" = participation."agentOrganizationId"
      LEFT JOIN organization represented ON represented."id" = participation."representingOrganizationId"
      WHERE participation."eventId" = part."id" AND participation."isShown"
        AND (participation."agentCountryCode" ${NOT_PAIR} OR participation."representingCountryCode" ${NOT_PAIR}
          OR agent."countryCode" ${NOT_PAIR} OR represented."countryCode" ${NOT_PAIR}))`;

const COUNTRY_COMMITMENTS = `
  SELECT party."commitmentId", party."agentCountryCode" AS "code" FROM commitment_party party
    WHERE party."agentCountryCode" ${PAIR} AND party."isShown"
  UNION ALL SELECT party."commitmentId", organization."countryCode" FROM organization
    CROSS JOIN commitment_party party ON party."agentOrganizationId" = organization."id"
    WHERE organization."countryCode" ${PAIR} AND party."isShown"`;

const COMMITMENTS = `
  SELECT commitment."id" FROM commitment WHERE commitment."isShown" AND commitment."id" IN (
    SELECT "commitmentId" FROM (${COUNTRY_COMMITMENTS}) GROUP BY "commitmentId" HAVING MIN("code") <> MAX("code")
    UNION SELECT made."id" FROM commitment made WHERE made."eventId" ${among(":events")} AND NOT EXISTS (
      SELECT 1 FROM commitment_party party LEFT JOIN organization ON organization."id" = party."agentOrganizationId"
      WHERE party."commitmentId" = made."id" AND party."isShown"
        AND (party."agentCountryCode" ${NOT_PAIR} OR organization."countryCode" ${NOT_PAIR})))`;

const AGREEMENTS = agreementsOfAll(":pair");

const FIGURES = `
  SELECT figure."id" FROM figure WHERE figure."commitmentId" IS NULL AND figure."isShown"
    AND figure."fromCountryCode" ${PAIR} AND figure."toCountryCode" ${PAIR} AND figure."fromCountryCode" <> figure."toCountryCode"`;

const STATEMENTS = `
  SELECT statement."id" FROM statement WHERE statement."isShown" AND statement."id" IN (
    SELECT made."id" FROM statement made WHERE made."eventId" ${among(":events")}
    UNION SELECT party."statementId" FROM statement_party party
      WHERE party."agentCountryCode" ${PAIR} AND party."isShown"
      GROUP BY party."statementId" HAVING COUNT(DISTINCT party."agentCountryCode") = 2)`;

/** Return what reads the keys of what belongs to the dossier of two countries, each list once and only when it is needed. */
export function dossierKeyReader(database) {
  const prepared = (text) => database.prepare(text).pluck();
  const agreements = prepared(AGREEMENTS);
  const events = prepared(EVENTS);
  const commitments = prepared(COMMITMENTS);
  const figures = prepared(FIGURES);
  const statements = prepared(STATEMENTS);
  return (between) => {
    const pair = JSON.stringify(between);
    const eventKeys = once(() => JSON.stringify(events.all({ pair })));
    return {
      pair,
      agreements: once(() => JSON.stringify(agreements.all({ pair }))),
      events: eventKeys,
      commitments: once(() => JSON.stringify(commitments.all({ pair, events: eventKeys() }))),
      figures: once(() => JSON.stringify(figures.all({ pair }))),
      statements: once(() => JSON.stringify(statements.all({ pair, events: eventKeys() }))),
    };
  };
}

function once(read) {
  let value;
  return () => (value ??= read());
}
