import type { FoundDate } from "../../extraction";
import type { Encounter } from "../encounter";
import { datesAgree, isLongAgo, sharePeople, union } from "../encounter-order";

/** Give each encounter the date, place and states of the visit or occasion that the article tells it was a part of. */
export function placeInFrames(encounters: readonly Encounter[], published: string | null): Encounter[] {
  const placed: Encounter[] = [];
  for (const encounter of encounters) placed.push(placeInFrame(encounter, placed, encounters, published));
  return placed;
}

function placeInFrame(
  encounter: Encounter,
  before: readonly Encounter[],
  all: readonly Encounter[],
  published: string | null,
): Encounter {
  if (encounter.kind === "VISIT") return encounter;
  const told = all.filter((each) => each.sentence <= encounter.sentence && !isLongAgo(each, published));
  const own = all.filter((each) => each.sentence === encounter.sentence);
  const visit = visitOf(encounter, own) ?? visitOf(encounter, told);
  const framed = visit ? withinVisit(encounter, visit) : encounter;
  const previous = before.findLast(
    (each) => each.sentence < encounter.sentence && goesOnIn(encounter, each, published),
  );
  if (encounter.within === "SAME_DAY") return withDate(framed, dayBefore(encounter, before, published));
  return encounter.within === "ALSO" && previous ? withDate(framed, previous.date) : framed;
}

/** Whether "also" can mean that one encounter went on from another: with the same people or state. */
function goesOnIn(encounter: Encounter, previous: Encounter, published: string | null): boolean {
  if (isLongAgo(previous, published)) return false;
  if (previous.kind === "VISIT" || previous.isPlanned !== encounter.isPlanned) return false;
  return sharePeople(previous, encounter) || previous.countries.some((code) => encounter.countries.includes(code));
}

/** The day that "the same day" means: of the first encounter that an article dates, or the last that is to come. */
function dayBefore({ isPlanned }: Encounter, before: readonly Encounter[], published: string | null): FoundDate | null {
  if (isPlanned) return before.findLast((each) => each.date !== null && each.isPlanned)?.date ?? null;
  return before.find((each) => each.date !== null && !each.isPlanned && !isLongAgo(each, published))?.date ?? null;
}

/** The visit told of last by somebody who took part, unless it was at another time or in another state. */
function visitOf(encounter: Encounter, visits: readonly Encounter[]): Encounter | null {
  const own = visits.filter(
    ({ kind, visitors }) =>
      kind === "VISIT" &&
      visitors.some((person) => encounter.participants.includes(person) && !encounter.hosts.includes(person)),
  );
  const visit = own.findLast(({ isDeparture }) => !isDeparture) ?? own.at(-1);
  if (!visit || (visit.isPlanned && !encounter.isPlanned)) return null;
  const isElsewhere =
    encounter.placeCountries.length > 0 &&
    visit.placeCountries.length > 0 &&
    !encounter.placeCountries.some((code) => visit.placeCountries.includes(code));
  return !isElsewhere &&
    !isGuestElsewhere(encounter, visit) &&
    datesAgree(visit.date?.edtf ?? null, encounter.date?.edtf ?? null)
    ? visit
    : null;
}

/** Whoever is received by somebody is a guest of the host's state, not of another that they visited. */
function isGuestElsewhere({ hosts, countries, place }: Encounter, { placeCountries }: Encounter): boolean {
  const isReception = hosts.length > 0 && place === null && countries.length > 1;
  return isReception && placeCountries.length > 0 && !placeCountries.some((code) => countries.includes(code));
}

function withinVisit(encounter: Encounter, visit: Encounter): Encounter {
  const host = visit.placeCountries.length === 1 ? visit.placeCountries : [];
  const countries = encounter.countries.length < 2 ? union(encounter.countries, host) : encounter.countries;
  const isOnePlace = visit.placeCountries.length < 2;
  const placed =
    encounter.place === null && isOnePlace ? { place: visit.place, placeCountries: visit.placeCountries } : {};
  return { ...(visit.isOnlyStart ? encounter : withDate(encounter, visit.date)), ...placed, countries };
}

function withDate(encounter: Encounter, date: FoundDate | null): Encounter {
  return encounter.date !== null || date === null ? encounter : { ...encounter, date: { ...date, basis: "INFERRED" } };
}
