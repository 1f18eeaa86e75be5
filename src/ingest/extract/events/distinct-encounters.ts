import type { Reading } from "../reading";
import type { Encounter } from "./encounter";
import { datesAgree, hasStatesOf, isLongAgo, isWithin, sharePeople, union } from "./encounter-order";
import { nounsAgree } from "./occasion-names";
import { areOneCeremony, isSameSigning, isSigning } from "./same-signing";
import { isOutlineOf, isSameVisit, isStationOf, isVisit } from "./same-visit";
import { isOneSided } from "./sides";

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
    (isHeadline(known, reading) || isOutlined(known, other) || isBareSigning(known) || isVague(known, other));
  const [main, more] = isBetter ? [other, known] : [known, other];
  const isVisitTwice = isVisit(main) && main.participants.length > 0 && coresOverlap(main, more);
  return {
    ...main,
    date: main.date?.edtf ? main.date : (more.date ?? main.date),
    place: main.place ?? more.place,
    placeCountries: main.place === null ? more.placeCountries : main.placeCountries,
    participants: isVisitTwice ? main.participants : union(main.participants, more.participants),
    visitors: isVisitTwice ? main.visitors : union(main.visitors, more.visitors),
    hosts: union(main.hosts, more.hosts),
    countries: union(main.countries, more.participants.length > 0 || main.countries.length < 2 ? more.countries : []),
    visitLevel: main.visitLevel ?? more.visitLevel,
    within: main.within ?? (more.sentence <= main.sentence ? more.within : null),
    noun: main.noun ?? more.noun,
    isOnlyStart: main.date?.edtf ? main.isOnlyStart : more.isOnlyStart,
    isPlanned: coresOverlap(main, more) ? main.isPlanned : main.isPlanned && more.isPlanned,
  };
}

/** "The summit" says less than its name. */
function isVague(known: Encounter, other: Encounter): boolean {
  const words = ({ noun }: Encounter) => noun?.split(" ").length ?? 0;
  return isOccasion(known) && isOccasion(other) && words(known) === 1 && words(other) > 1;
}

function isBareSigning(encounter: Encounter): boolean {
  return isSigning(encounter) && encounter.participants.length === 0;
}

/** The longest that a headline may be. */
const HEADLINE = 200;

/** A line that ends like no sentence is a headline. */
function isHeadline({ sentence }: Encounter, { sentences }: Reading): boolean {
  const text = sentences[sentence]?.sentence.text ?? "";
  return text.length < HEADLINE && !/[.!?:;,]["”’)]?\s*$/u.test(text);
}

function isSame(known: Encounter, other: Encounter, reading: Reading): boolean {
  const { published } = reading.text;
  if (known.rule !== other.rule && coresOverlap(known, other)) return isVisit(known) === isVisit(other);
  if (isStationOf(known, other) || isTalkOf(known, other)) return true;
  if (!datesAgree(known.date?.edtf ?? null, other.date?.edtf ?? null)) return false;
  if (areOneCeremony(known, other)) return true;
  if (isVisit(known) || isVisit(other)) return isVisit(known) && isVisit(other) && isSameVisit(known, other);
  if (known.isPlanned !== other.isPlanned && !isHeadline(known, reading)) return false;
  if (isReception(known) ? isNumbered(other) : isReception(other) && isNumbered(known)) return false;
  if (isHeldBeside(known, other)) return false;
  if (isSigning(known) || isSigning(other))
    return isLongAgo(known, published) === isLongAgo(other, published) && isSameSigning(known, other);
  if (isOccasion(known) && isOccasion(other)) return isSameOccasion(known, other);
  if (known.kind === "CEREMONY" && known.rule === other.rule && isHeadline(known, reading))
    return sharePeople(known, other) || (other.participants.length === 0 && hasStatesOf(known, other));
  return known.kind !== "CEREMONY" && other.kind !== "CEREMONY" && isSameMeeting(known, other, reading);
}

/** "Talks between ‹P0› and the leaders": who met them one by one is told besides. */
function isSummaryOf(summary: Encounter, all: readonly Encounter[]): boolean {
  if (summary.kind !== "MEETING" || summary.participants.length < 3) return false;
  const parts = all.filter(
    ({ kind, participants }) =>
      kind === "MEETING" && participants.length === 2 && isWithin(participants, summary.participants),
  );
  const [first, second] = parts;
  const isByOne = first?.participants.some((person) => parts.every((each) => each.participants.includes(person)));
  return (
    second !== undefined &&
    isByOne === true &&
    isWithin(summary.participants, union(...parts.map((each) => each.participants)))
  );
}

/** "The two also discussed …": of the meeting told before. */
function isTalkOf(known: Encounter, other: Encounter): boolean {
  const isMeeting = known.kind === "MEETING" || known.kind === "CALL";
  return other.rule.startsWith("DISCUSSED_TOGETHER") && isMeeting && isWithin(other.participants, known.participants);
}

function coresOverlap(known: Encounter, other: Encounter): boolean {
  return known.core.start < other.core.end && other.core.start < known.core.end;
}

/** Meetings in which both sides are named are the same when the same people met; others only when nobody else is known of. */
function isSameMeeting(known: Encounter, other: Encounter, reading: Reading): boolean {
  const isAnnounced = isHeadline(known, reading) && !isHeadline(other, reading);
  if (isOutlined(known, other)) return true;
  if (isAnnounced && known.participants.length > 0 && isWithin(known.participants, other.participants)) return true;
  const isNamed = [known, other].every(({ participants }) => !isOneSided(participants, reading));
  if (isNamed)
    return isWithin(other.participants, known.participants) || isWithin(known.participants, other.participants);
  const isBare = known.participants.length === 0 || other.participants.length === 0;
  return (
    isBare &&
    known.kind === other.kind &&
    hasStatesOf(known, other) &&
    hasStatesOf(other, known) &&
    known.sentence !== other.sentence &&
    known.date?.edtf === other.date?.edtf &&
    known.noun === other.noun
  );
}

/** "They chaired the session. They also held a meeting": beside an occasion told of before. */
function isHeldBeside(known: Encounter, other: Encounter): boolean {
  const isMeeting = other.kind === "MEETING" && /^(?:GATHERED|HELD_TALKS_WITH|MET_WITH)/u.test(other.rule);
  return isMeeting && other.within === "ALSO" && known.sentence < other.sentence && isOccasion(known);
}

/** How far on the sentence may stand that names those whom the first ones tell of only as states. */
const LEAD = 3;

/** "The ministers of Chile and Peru met on Monday. ‹P0› and ‹P1› held the third dialogue": who met is named afterwards. */
function isOutlined(known: Encounter, other: Encounter): boolean {
  const isBare =
    known.participants.length === 0 &&
    known.countries.length === 2 &&
    (other.participants.length > 1 || (known.sentence === 0 && other.kind === "MEETING"));
  const isLead = known.sentence < LEAD && other.sentence > known.sentence && other.sentence - known.sentence <= LEAD;
  return isBare && isLead && hasStatesOf(known, other) && hasStatesOf(other, known);
}

function isSameOccasion(known: Encounter, other: Encounter): boolean {
  if (!nounsAgree(known.noun ?? "", other.noun ?? "")) return false;
  return (
    known.participants.length === 0 ||
    other.participants.length === 0 ||
    sharePeople(known, other) ||
    known.kind === other.kind
  );
}

/** To receive somebody is no session of a commission, though the same two may hold both on one day. */
function isReception({ rule }: Encounter): boolean {
  return /^(?:RECEIVED|CALLED_ON)/u.test(rule);
}

function isNumbered({ noun }: Encounter): boolean {
  return /\b(?:first|second|third|inaugural|\p{L}{2,}th|\d+(?:st|nd|rd|th))\b/u.test(noun ?? "");
}

function isOccasion({ kind, noun }: Encounter): boolean {
  return noun !== null && kind !== "MEETING" && kind !== "CALL";
}
