import type { Reading } from "../../reading";
import type { Encounter } from "../encounter";
import { hasStatesOf, isWithin, union } from "../encounter-order";
import { isHeadline } from "../headline";
import { isOneSided } from "../clause/sides";

/** Meetings in which both sides are named are the same when the same people met; others only when nobody else is known of. */
export function isSameMeeting(known: Encounter, other: Encounter, reading: Reading): boolean {
  const isAnnounced = isHeadline(known, reading) && !isHeadline(other, reading);
  if (isOutlined(known, other) || isTakenUp(known, other, reading)) return true;
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

/** How far on the sentence may stand that names those whom the first ones tell of only as states. */
const LEAD = 3;

/** Whether an encounter is told at the head of an article, which may only outline what follows. */
export function isInLead({ sentence }: Encounter): boolean {
  return sentence < LEAD;
}

/** "The ministers of Chile and Peru met on Monday. ‹P0› and ‹P1› held the third dialogue": who met is named afterwards. */
export function isOutlined(known: Encounter, other: Encounter): boolean {
  const isBare =
    known.participants.length === 0 &&
    known.countries.length === 2 &&
    (other.participants.length > 1 || (known.sentence === 0 && other.kind === "MEETING"));
  const isLead = isInLead(known) && other.sentence > known.sentence && other.sentence - known.sentence <= LEAD;
  return isBare && isLead && hasStatesOf(known, other) && hasStatesOf(other, known);
}

/** "‹P0› met ‹P1› on Friday. During the meeting that took place in Suva, …": the sentence after takes it up. */
function isTakenUp(known: Encounter, other: Encounter, { text }: Reading): boolean {
  return (
    known.kind === other.kind &&
    other.sentence === known.sentence + 1 &&
    other.participants.length === 0 &&
    other.date === null &&
    hasStatesOf(known, other) &&
    /^[Tt]he (?:meeting|talks|call|conversation),? (?:that|which|took place|was held|were held)\b/u.test(
      text.body.slice(other.quote.start, other.quote.end),
    )
  );
}

/** "The two also discussed …": of the meeting told before. */
export function isTalkOf(known: Encounter, other: Encounter): boolean {
  const isMeeting = known.kind === "MEETING" || known.kind === "CALL";
  return other.rule.startsWith("DISCUSSED_TOGETHER") && isMeeting && isWithin(other.participants, known.participants);
}

/** "Talks between ‹P0› and the leaders": who met them one by one is told besides. */
export function isSummaryOf(summary: Encounter, all: readonly Encounter[]): boolean {
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
