import type { Connection } from "../api/connection";
import { enumField } from "../api/filter-fields";
import type { ListArgs } from "../api/list";
import type { Loaders } from "../api/loaders";
import { isUsual, statesAsked, usually } from "../api/review";
import { every, raw } from "../api/sql";
import { type CountrySetFilter, twoNamed } from "../countries/country-filter";
import { isShared } from "../countries/country-items";
import { sharedClaims, SharedList } from "../countries/shared-list";
import { daysField } from "../dates/date-filter";
import { SIGNED } from "./agreement-signature";
import { AgreementStatus } from "./agreement-status";
import { agreements } from "./agreement.list";
import { LATEST_STATUS } from "./latest-status";

const KEPT = {
  status: usually(raw(`item."latestStatus"`), LATEST_STATUS),
  earliest: usually(raw(`item."signedOnEarliest"`), SIGNED.earliest),
  latest: usually(raw(`item."signedOnLatest"`), SIGNED.latest),
};

const signedOn = daysField("", KEPT.earliest, KEPT.latest);
const day = daysField("", raw(`item."day"`), raw(`item."day"`));

/** The day by which they are kept lies where the first and the last one do: there the index leads. */
const signedOnKept: typeof signedOn = {
  ...signedOn,
  where: (conditions, path) => {
    const { gte, lte } = conditions;
    return every([usually(day.where({ gte, lte }, path), raw("TRUE")), signedOn.where(conditions, path)]);
  },
};

/** The agreements that two countries share; what they are mostly filtered by is kept beside the countries. */
export const sharedAgreements = new SharedList(
  agreements,
  sharedClaims("AGREEMENT", "agreement", "SIGNED_ON", {
    status: enumField("", AgreementStatus, KEPT.status),
    signedOn: signedOnKept,
  }),
);

/** Return the page asked for of all agreements; those of two parties are found in what these are kept to share. */
export function agreementsAsked(args: ListArgs, loaders: Loaders): Connection {
  const { parties, ...filter } = (args.filter ?? {}) as { readonly parties?: CountrySetFilter | null };
  const pair = isUsual(statesAsked(args)) ? twoNamed(parties, "filter.parties") : null;
  if (!pair) return agreements.all(loaders, args);
  const any = parties?.includesAny && { parties: { includesAny: parties.includesAny } };
  const items = isShared("item", ...pair);
  return sharedAgreements.in({ items, isWhole: true }, items, { ...args, filter: { ...filter, ...any } }, loaders);
}
