import type { Encounter } from "../encounter";
import { sharePeople } from "../encounter-order";
import { nounsAgree } from "./occasion-names";

/** Whether two noun phrases, and those who took part, can be of one occasion. */
export function isSameOccasion(known: Encounter, other: Encounter): boolean {
  if (!nounsAgree(known.noun ?? "", other.noun ?? "")) return false;
  return (
    known.participants.length === 0 ||
    other.participants.length === 0 ||
    sharePeople(known, other) ||
    known.kind === other.kind
  );
}

/** To receive somebody is no session of a commission, and a meal no talks, though the same two may hold both on one day. */
export function isReceptionBeside(known: Encounter, other: Encounter): boolean {
  if (isMealBeside(known, other)) return true;
  return isReception(known) ? isNumbered(other) : isReception(other) && isNumbered(known);
}

/** A meal that is told in another sentence than talks, neither of them the headline. */
function isMealBeside(known: Encounter, other: Encounter): boolean {
  const areApart = known.sentence > 0 && other.sentence > 0 && known.sentence !== other.sentence;
  return areApart && isMeal(known) !== isMeal(other) && !isReception(known) && !isReception(other);
}

function isMeal({ noun }: Encounter): boolean {
  return /(?<!\bworking )\b(?:dinner|luncheon|lunch|banquet|reception)$/iu.test(noun ?? "");
}

function isReception({ rule }: Encounter): boolean {
  return /^(?:RECEIVED|CALLED_ON)/u.test(rule);
}

function isNumbered({ noun }: Encounter): boolean {
  return /\b(?:first|second|third|inaugural|\p{L}{2,}th|\d+(?:st|nd|rd|th))\b/u.test(noun ?? "");
}

/** Whether an encounter is known by a noun for more than a meeting. */
export function isOccasion({ kind, noun }: Encounter): boolean {
  return noun !== null && kind !== "MEETING" && kind !== "CALL";
}

/** "They chaired the session. They also held a meeting": beside an occasion told of before. */
export function isHeldBeside(known: Encounter, other: Encounter): boolean {
  const isMeeting = other.kind === "MEETING" && /^(?:GATHERED|HELD_TALKS_WITH|MET_WITH)/u.test(other.rule);
  return isMeeting && other.within === "ALSO" && known.sentence < other.sentence && isOccasion(known);
}
