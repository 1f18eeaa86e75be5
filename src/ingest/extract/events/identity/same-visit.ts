import type { Encounter } from "../encounter";
import { areDaysApart, hasStatesOf, isWithin, sharePeople } from "../encounter-order";

/** Whether an encounter is a visit. */
export function isVisit({ kind }: Encounter): boolean {
  return kind === "VISIT";
}

/** Whether two tellings of visits tell of one: the same visitors, to no other state. */
export function isSameVisit(known: Encounter, other: Encounter): boolean {
  if (isTour(known) !== isTour(other)) return false;
  const isAnywhere = known.placeCountries.length === 0 || other.placeCountries.length === 0;
  if (!isAnywhere && !known.placeCountries.some((code) => other.placeCountries.includes(code))) return false;
  const isUnnamed = known.participants.length === 0 && other.participants.length === 0;
  return sharePeople(known, other) || (isUnnamed && hasStatesOf(known, other) && hasStatesOf(other, known));
}

/** A town of no known state, some days later, is a station of the visit told of before. */
export function isStationOf(visit: Encounter, other: Encounter): boolean {
  const isTown =
    isVisit(visit) && isVisit(other) && other.placeCountries.length === 0 && visit.placeCountries.length === 1;
  return isTown && sharePeople(visit, other) && areDaysApart(visit.date?.edtf ?? "", other.date?.edtf ?? "");
}

/** How long before the first day of a visit its guest may arrive, in days. */
const EVE = 2;

/** "arrived on 14 May … is visiting on 15–17 May": a guest may come on the eve of a visit. */
export function isEveOf(arrival: Encounter, visit: Encounter): boolean {
  const [first = "", last] = visit.date?.edtf?.split("/") ?? [];
  const isSpan = isVisit(arrival) && isVisit(visit) && arrival.isOnlyStart && last !== undefined;
  const isThere = arrival.placeCountries.some((code) => visit.placeCountries.includes(code));
  return isSpan && isThere && sharePeople(arrival, visit) && areDaysApart(arrival.date?.edtf ?? "", first, EVE);
}

/** A tour of several states is told again state by state. */
export function isOutlineOf(tour: Encounter, all: readonly Encounter[]): boolean {
  if (!isTour(tour)) return false;
  const isStation = (each: Encounter) =>
    each !== tour && isVisit(each) && sharePeople(each, tour) && isWithin(each.placeCountries, tour.placeCountries);
  return all.filter(isStation).length > 1;
}

function isTour({ kind, placeCountries }: Encounter): boolean {
  return kind === "VISIT" && placeCountries.length > 2;
}
