import { sql } from "../api/sql";
import { shown } from "../claims/shown";
import { countryItems } from "../countries/country-items";
import { AgreementParty } from "./agreement-party.entity";

/** The countries behind each agreement's parties: parties themselves, through an organ, or on whose behalf it signed. */
export const AGREEMENT_COUNTRIES = countryItems(
  "AGREEMENT",
  "agreementId",
  sql`SELECT "agreementId", "partyCountryCode" AS "countryCode" FROM ${shown(AgreementParty)} WHERE "partyCountryCode" IS NOT NULL
  UNION SELECT "agreementId", "onBehalfOfCode" FROM ${shown(AgreementParty)} WHERE "onBehalfOfCode" IS NOT NULL
  UNION SELECT agreement_party."agreementId", organization."countryCode" FROM ${shown(AgreementParty)}
    JOIN organization ON organization."id" = agreement_party."partyOrganizationId"
    WHERE organization."countryCode" IS NOT NULL AND agreement_party."partyOrganizationId" IS NOT NULL`,
);
