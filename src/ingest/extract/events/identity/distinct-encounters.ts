import type { Reading } from "../../reading";
import type { Encounter } from "../encounter";
import { datesAgree, hasStatesOf, isLongAgo, sharePeople, union } from "../encounter-order";
import { isHeadline } from "../headline";
import { isOutlined, isSameMeeting, isSummaryOf, isTalkOf } from "./same-meeting";
import { isHeldBeside, isOccasion, isReceptionBeside, isSameOccasion } from "./same-occasion";
import { areOneCeremony, isPictureOf, isSameSigning, isSigning } from "./same-signing";
import { isEveOf, isOutlineOf, isSameVisit, isStationOf, isVisit } from "./same-visit";

/** Return the encounters of an article, each once; what is told again adds to what was told before. */
export function distinctEncounters(encounters: readonly Encounter[], reading: Reading): Encounter[] {
  const kept: Encounter[] = [];
  for (const encounter of encounters) {
    const at = kept.findIndex((known) => isSame(known, encounter, reading));
    const known = kept[at];
    if (known) kept[at] = merged(known, encounter, reading);
    else kept.push(encounter);
  }
  return kept.filter((encounter) => !isOutlineOf(encounter, kept) && !isSummaryOf(encounter, kept));
}

/** The words of the body are better evidence than those of a headline. */
function merged(known: Encounter, other: Encounter, reading: Reading): Encounter {
  const isBetter =
    known.sentence !== other.sentence &&
    (isHeadline(known, reading) ||
      isOutlined(known, other) ||
      isPictureOf(known, other) ||
      isBareSigning(known) ||
      isVague(known, other));
  const [main, more] = isBetter ? [other, known] : [known, other];
  const isVisitTwice = isVisit(main) && main.participants.length > 0 && coresOverlap(main, more);
  return {
    ...main,
    date: dateOfBoth(main, more),
    place: main.place ?? more.place,
    placeCountries: main.place === null ? more.placeCountries : main.placeCountries,
    participants: isVisitTwice ? main.participants : union(main.participants, more.participants),
    visitors: isVisitTwice ? main.visitors : union(main.visitors, more.visitors),
    hosts: union(main.hosts, more.hosts),
    countries: union(main.countries, more.participants.length > 0 || main.countries.length < 2 ? more.countries : []),
    visitLevel: main.visitLevel ?? more.visitLevel,
    within: main.within ?? (more.sentence <= main.sentence ? more.within : null),
    noun: main.noun ?? more.noun,
    isDeparture: main.isDeparture && more.isDeparture,
    isOnlyStart: main.date?.edtf ? main.isOnlyStart : more.isOnlyStart,
    isPlanned: coresOverlap(main, more) ? main.isPlanned : main.isPlanned && more.isPlanned,
  };
}

/** "on 15 May … a two-day visit (May 15–16)": all days of a visit say more than its first. */
function dateOfBoth(main: Encounter, more: Encounter): Encounter["date"] {
  if (!main.date?.edtf) return more.date ?? main.date;
  const [first, last] = more.date?.edtf?.split("/") ?? [];
  const isLonger =
    last !== undefined && isVisit(main) && isVisit(more) && (first === main.date.edtf || isEveOf(main, more));
  return isLonger ? more.date : main.date;
}

/** "The summit" says less than its name. */
function isVague(known: Encounter, other: Encounter): boolean {
  const words = ({ noun }: Encounter) => noun?.split(" ").length ?? 0;
  return isOccasion(known) && isOccasion(other) && words(known) === 1 && words(other) > 1;
}

function isBareSigning(encounter: Encounter): boolean {
  return isSigning(encounter) && encounter.participants.length === 0;
}

function isSame(known: Encounter, other: Encounter, reading: Reading): boolean {
  const { published } = reading.text;
  if (known.rule !== other.rule && coresOverlap(known, other)) return isVisit(known) === isVisit(other);
  if (isStationOf(known, other) || isEveOf(known, other) || isTalkOf(known, other)) return true;
  if (!datesAgree(known.date?.edtf ?? null, other.date?.edtf ?? null) || isLookedBackOn(known, other, published))
    return false;
  if (areOneCeremony(known, other) || isPictureOf(known, other) || isPictureOf(other, known)) return true;
  if (isVisit(known) || isVisit(other)) return isVisit(known) && isVisit(other) && isSameVisit(known, other);
  if (known.isPlanned !== other.isPlanned && !isHeadline(known, reading)) return false;
  if (isReceptionBeside(known, other) || isHeldBeside(known, other)) return false;
  if (isSigning(known) || isSigning(other))
    return isLongAgo(known, published) === isLongAgo(other, published) && isSameSigning(known, other);
  if (isOccasion(known) && isOccasion(other)) return isSameOccasion(known, other);
  if (known.kind === "CEREMONY" && known.rule === other.rule && isHeadline(known, reading))
    return sharePeople(known, other) || (other.participants.length === 0 && hasStatesOf(known, other));
  return known.kind !== "CEREMONY" && other.kind !== "CEREMONY" && isSameMeeting(known, other, reading);
}

/** What is told with no day, and then something of the kind long before it, are two. */
function isLookedBackOn(known: Encounter, other: Encounter, published: string | null): boolean {
  return known.date === null && isLongAgo(other, published) && known.kind === other.kind;
}

function coresOverlap(known: Encounter, other: Encounter): boolean {
  return known.core.start < other.core.end && other.core.start < known.core.end;
}
