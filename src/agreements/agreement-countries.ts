import { sql } from "../api/sql";

/** The countries behind each agreement's parties: parties themselves, through an organ, or on whose behalf it signed. */
export const AGREEMENT_COUNTRIES = sql`
  SELECT "agreementId", "partyCountryCode" AS "countryCode" FROM agreement_party WHERE "partyCountryCode" IS NOT NULL
  UNION SELECT "agreementId", "onBehalfOfCode" FROM agreement_party WHERE "onBehalfOfCode" IS NOT NULL
  UNION SELECT agreement_party."agreementId", organization."countryCode" FROM agreement_party
    JOIN organization ON organization."id" = agreement_party."partyOrganizationId"
    WHERE organization."countryCode" IS NOT NULL`;
