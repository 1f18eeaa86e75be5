import { accepted, among } from "../sql.mjs";

/** Return the statement that says which of the countries, a parameter, are behind which agreements, each once. */
export function countryAgreements(countries) {
  return `
    SELECT party."agreementId", party."partyCountryCode" AS "code" FROM agreement_party party
      WHERE party."partyCountryCode" ${among(countries)} AND ${accepted('party."id"')}
    UNION SELECT party."agreementId", party."onBehalfOfCode" FROM agreement_party party
      WHERE party."onBehalfOfCode" ${among(countries)} AND ${accepted('party."id"')}
    UNION SELECT party."agreementId", organization."countryCode" FROM organization
      JOIN agreement_party party ON party."partyOrganizationId" = organization."id"
      WHERE organization."countryCode" ${among(countries)} AND ${accepted('party."id"')}`;
}
