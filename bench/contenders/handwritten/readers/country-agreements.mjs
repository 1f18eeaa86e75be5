import { among } from "../sql.mjs";

/** Return the statement of the agreements that all of the countries, a parameter, are behind. */
export function agreementsOfAll(countries) {
  return `
    SELECT "agreementId" FROM (
      SELECT party."agreementId", party."partyCountryCode" AS "code" FROM agreement_party party
        WHERE party."partyCountryCode" ${among(countries)} AND party."isShown"
      UNION ALL SELECT party."agreementId", party."onBehalfOfCode" FROM agreement_party party
        WHERE party."onBehalfOfCode" ${among(countries)} AND party."isShown"
      UNION ALL SELECT party."agreementId", organization."countryCode" FROM organization
        CROSS JOIN agreement_party party ON party."partyOrganizationId" = organization."id"
        WHERE organization."countryCode" ${among(countries)} AND party."isShown")
    GROUP BY "agreementId" HAVING COUNT(DISTINCT "code") = json_array_length(${countries})`;
}
