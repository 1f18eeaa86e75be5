import { stateOf, type Reading } from "../reading";
import type { Attendance } from "./attendance";
import type { Encounter } from "./encounter";
import { isLongAgo, union } from "./encounter-order";
import { encounterFrom } from "./encounter-from-attendance";
import { occasionKind } from "./occasions";
import { isSigning } from "./identity/same-signing";

/** How many sentences after an encounter others may still tell who was there. */
const REACH = 12;

/** Add those whom other sentences tell to have been there to the encounters that they speak of. */
export function addAttendances(
  encounters: readonly Encounter[],
  attendances: readonly Attendance[],
  reading: Reading,
): Encounter[] {
  const grown = [...encounters];
  for (const attendance of attendances) {
    const at = attendance.isPresent ? encounterOf(attendance, grown, reading.text.published) : -1;
    const encounter = grown[at];
    if (encounter) grown[at] = withPeople(encounter, attendance, reading);
    else if (attendance.isPresent) grown.push(...encounterFrom(attendance, reading));
    const visit = visitOf(attendance, grown);
    const visited = grown[visit];
    if (visited) grown[visit] = withVisitors(withPeople(visited, attendance, reading), attendance);
  }
  return grown.sort((one, other) => one.sentence - other.sentence);
}

/** The encounter of the sentence itself, else the one told of last that was more than a mention of days gone by. */
function encounterOf(attendance: Attendance, encounters: readonly Encounter[], published: string | null): number {
  const own = encounters.findIndex((each) => each.sentence === attendance.sentence && isLivedBy(attendance, each));
  if (own >= 0) return own;
  const isCandidate = (each: Encounter) =>
    each.sentence < attendance.sentence &&
    each.sentence >= attendance.sentence - REACH &&
    !each.isPlanned &&
    !attendance.isToCome &&
    !each.rule.startsWith("AT_DATED") &&
    !isLongAgo(each, published) &&
    isLivedBy(attendance, each);
  const isKin = (each: Encounter) => isCandidate(each) && isOfKind(attendance, each);
  const after = encounters.some(isKin) ? -1 : signingAfter(attendance, encounters);
  if (after >= 0) return after;
  const isWanted = encounters.some(isKin) ? isKin : isCandidate;
  const last = encounters.findLast(isWanted)?.sentence;
  return encounters.findIndex((each) => each.sentence === last && isWanted(each));
}

/** Who was at the signing ceremony may be told before who signed. */
function signingAfter({ noun, sentence }: Attendance, encounters: readonly Encounter[]): number {
  if (!/sign/iu.test(noun ?? "")) return -1;
  return encounters.findIndex(
    (each) => each.sentence > sentence && each.sentence <= sentence + REACH && isSigning(each),
  );
}

/** Whether an encounter is of the kind that a sentence says it tells of; false when it says nothing. */
function isOfKind({ noun }: Attendance, { kind }: Encounter): boolean {
  if (noun === null) return false;
  if (/sign|ceremony|exchange|initial|ink/iu.test(noun)) return kind === "CEREMONY";
  return (
    /session|commission|committee|forum|conference|summit|dialogue|consultations/iu.test(noun) &&
    kind === occasionKind(noun)
  );
}

/** Those in somebody's company came along on the visit told of last, if on none that is as much to come as they are. */
function visitOf({ sentence, leaders, isDelegation, isToCome }: Attendance, encounters: readonly Encounter[]): number {
  if (!isDelegation) return -1;
  const isTheirs = (each: Encounter) =>
    each.kind === "VISIT" && each.sentence <= sentence && leaders.some((leader) => each.visitors.includes(leader));
  const alike = encounters.findLastIndex((each) => each.isPlanned === isToCome && isTheirs(each));
  return alike < 0 ? encounters.findLastIndex(isTheirs) : alike;
}

function withVisitors(visit: Encounter, { people }: Attendance): Encounter {
  return { ...visit, visitors: union(visit.visitors, people) };
}

function isLivedBy({ leaders }: Attendance, { kind, participants }: Encounter): boolean {
  return kind !== "VISIT" && (leaders.length === 0 || leaders.some((leader) => participants.includes(leader)));
}

function withPeople(encounter: Encounter, { people, leaders }: Attendance, reading: Reading): Encounter {
  const all = [...leaders, ...people];
  const states = all.flatMap((person) => stateOf(person, reading) ?? []);
  return {
    ...encounter,
    participants: union(encounter.participants, all),
    countries: union(encounter.countries, states),
  };
}
