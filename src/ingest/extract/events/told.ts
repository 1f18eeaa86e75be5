import type { MarkedSentence } from "../marked-sentence";
import { frontedObjectEnd, objectEnd } from "./clause/clause-object";
import { speakerAround, subjectBefore, type Subject } from "./clause/clause-subject";
import type { EncounterPattern, Groups } from "./encounter-pattern";
import { isUnreal } from "./clause/modality";
import { speaksOfPeople } from "./clause/sides";

/** The parts of a marked sentence that tell of an encounter. */
export interface Told {
  readonly who: string;
  readonly whom: string;
  /** From who acts to the last who was met. */
  readonly from: number;
  readonly to: number;
  /** The words of meeting themselves. */
  readonly at: number;
  readonly end: number;
  /** Words that decide whether it has happened. */
  readonly mode: string;
}

/** Return the parts of a sentence in which a pattern tells of an encounter, null when it tells of none. */
export function toldBy(
  spec: EncounterPattern,
  match: RegExpExecArray,
  groups: Groups,
  { marked }: MarkedSentence,
): Told | null {
  const at = match.index;
  const end = at + match[0].length;
  const to = objectEndOf(spec, marked, end);
  const whom = groups.whom ?? (spec.object ? marked.slice(end, to) : "");
  if (spec.object && !speaksOfPeople(whom)) return null;
  if (spec.object === "FRONTED" && !whom.includes("‹") && /s$/u.test(groups.noun ?? "")) return null;
  const subject = spec.hasSubject ? subjectBefore(marked, at) : speakerOf(spec, groups, marked, at, to);
  if (spec.hasSubject && subject === null) return null;
  const mode = `${modeOf(subject, marked, at)}${farMode(subject, match[0])} ${groups.verb ?? ""} ${comingWords(groups.noun ?? "")}`;
  if (isUnreal(spec.hasSubject ? modeOf(subject, marked, at) : marked.slice(Math.max(0, at - RIGHT_BEFORE), at)))
    return null;
  return { who: groups.who ?? subject?.words ?? "", whom, from: startOf(spec, subject, at), to, at, end, mode };
}

/** How far before a noun words stand that deny it; those farther off are of what its speaker says. */
const RIGHT_BEFORE = 15;

/** What was done or said before, though told of now, and what somebody says of others. */
const DONE =
  /\b(?:made|taken|adopted|agreed|signed|reached|held|announced|issued|outlined|launched|concluded|unveiled|recall\w*|following|since)\b|\b(?:said|says|told|noted|added|stated|explained)\b.* (?:that|will|would|was|were|has|had)\b/u;

function speakerOf(
  { hasSpeaker }: EncounterPattern,
  groups: Groups,
  marked: string,
  at: number,
  to: number,
): Subject | null {
  if (typeof hasSpeaker !== "function") return hasSpeaker ? speakerAround(marked, at, to) : null;
  const speaker = hasSpeaker(groups) ? speakerAround(marked, at, to) : null;
  return speaker && !DONE.test(speaker.between) ? speaker : null;
}

function objectEndOf({ object }: EncounterPattern, marked: string, end: number): number {
  if (object === undefined) return end;
  return object === "FRONTED" ? frontedObjectEnd(marked, end) : objectEnd(marked, end);
}

/** The words from the subject to the verb, or those before a noun. */
function modeOf(subject: Subject | null, marked: string, at: number): string {
  if (subject && subject.start < at) return afterTurn(subject.between).slice(-80);
  return afterTurn(/[^‹›.;]{0,45}$/u.exec(marked.slice(Math.max(0, at - 45), at))?.[0] ?? "");
}

/** What is said before "but", or of what a meeting is followed up by, does not decide whether the meeting happened. */
function afterTurn(words: string): string {
  return words.split(/,? but\b|\b(?:follow|build)(?:s|ed|ing)? (?:up )?on\b/u).at(-1) ?? words;
}

/** The farthest that a subject may stand before its verb for the words between to be quoted too. */
const NEAR = 220;

/** What is told begins with its subject, unless much stands between that and the verb. */
function startOf({ hasSubject }: EncounterPattern, subject: Subject | null, at: number): number {
  return hasSubject && subject && at - subject.start < NEAR ? subject.start : at;
}

/** "the upcoming session", not "the Future Forum". */
function comingWords(noun: string): string {
  return /\b(?:upcoming|next|forthcoming|future)\b/u.exec(noun)?.[0] ?? "";
}

/** "will meet ‹P1› and hold talks": a verb without an ending shares the auxiliary of the one before. */
function farMode(subject: Subject | null, words: string): string {
  const isBare =
    /^(?:meet|hold|visit|attend|call|receive|host|travel|participate|take part|address|pay|see|have|open|chair|convene)\b/u.test(
      words,
    );
  return isBare && subject ? (/\b(?:will|would|scheduled|expected|due)\b/u.exec(subject.between)?.[0] ?? "") : "";
}
