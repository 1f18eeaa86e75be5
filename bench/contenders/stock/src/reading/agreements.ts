import type { DataSource, SelectQueryBuilder } from "typeorm";
import { Agreement } from "../entities/agreement";
import type { AgreementFilter } from "../types/args";
import type { Order } from "./page";

/** Agreements by when they were signed, the latest first. */
export const BY_SIGNATURE: Order<Agreement> = {
  by: "COALESCE(agreement.signedOn.earliest, agreement.signedOn.latest)",
  direction: "DESC",
  valueOf: ({ signedOn }) => signedOn?.earliest ?? signedOn?.latest ?? null,
};

/** Return the statement of the agreements of countries, a row for each: parties themselves, through an organ, or represented. */
export function agreementsOfCountries(codes: string): string {
  return `SELECT party."agreementId", party."partyCountryCode" AS "code" FROM agreement_party party
      WHERE party."partyCountryCode" IN (${codes}) AND party."isShown"
    UNION SELECT party."agreementId", party."onBehalfOfCode" FROM agreement_party party
      WHERE party."onBehalfOfCode" IN (${codes}) AND party."isShown"
    UNION SELECT party."agreementId", organ."countryCode" FROM organization organ
      JOIN agreement_party party ON party."partyOrganizationId" = organ."id"
      WHERE organ."countryCode" IN (${codes}) AND party."isShown"`;
}

/** Return the query of the agreements that are shown. */
export function shownAgreements(dataSource: DataSource): SelectQueryBuilder<Agreement> {
  return dataSource.getRepository(Agreement).createQueryBuilder("agreement").where("agreement.isShown");
}

/** Return the query of the agreements that meet a filter. */
export function agreementsMatching(
  dataSource: DataSource,
  filter: AgreementFilter | null | undefined,
): SelectQueryBuilder<Agreement> {
  const query = shownAgreements(dataSource);
  const { parties, status, signedOn } = filter ?? {};
  const codes = parties?.includesAll ?? [];
  if (codes.length > 0) {
    const all = `SELECT "agreementId" FROM (${agreementsOfCountries(":...codes")})
      GROUP BY "agreementId" HAVING COUNT(DISTINCT "code") = :countries`;
    query.andWhere(`agreement.id IN (${all})`, { codes, countries: new Set(codes).size });
  }
  if (status?.in != null) query.andWhere("agreement.status IN (:...statuses)", { statuses: status.in });
  if (signedOn?.gte != null) {
    query.andWhere("agreement.signedOn.earliest >= :firstDay", { firstDay: completed(signedOn.gte, "0000-01-01") });
  }
  if (signedOn?.lte != null) {
    query.andWhere("agreement.signedOn.latest <= :lastDay", { lastDay: completed(signedOn.lte, "9999-12-31") });
  }
  return query;
}

/** Return a year, month or day as the first or last of its days. */
function completed(date: string, day: string): string {
  return date + day.slice(date.length);
}
