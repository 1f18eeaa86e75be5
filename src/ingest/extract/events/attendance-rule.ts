import { matchesOf } from "../matches";
import { ruleName, type RuleExample } from "../extraction-rule";
import { extentOf, mentionsIn, type MarkedSentence } from "../marked-sentence";
import type { Attendance, AttendanceRule } from "./attendance";
import { subjectBefore } from "./clause/clause-subject";
import { isPlanned, isUnreal } from "./clause/modality";

/** A rule as a pattern over marked sentences: group `whom` names those who attended, `of` whose delegation it was, `leader` in whose company they were. */
export interface AttendancePattern {
  readonly id: string;
  readonly version: number;
  readonly description: string;
  readonly examples: readonly RuleExample[];
  readonly pattern: RegExp;
  /** What every sentence holds that the pattern fits; looked for first, since it is quick. */
  readonly cue?: RegExp;
  /** Whether the subject of the verb attended, or led those who did. */
  readonly subject?: "ATTENDED" | "LED";
  readonly isDelegation?: boolean;
  readonly isPresent?: boolean;
}

/** Make a rule of a pattern. */
export function attendanceRule(spec: AttendancePattern): AttendanceRule {
  const { id, version, description, examples } = spec;
  return {
    id,
    version,
    description,
    examples,
    needs: [...(spec.cue ? [spec.cue] : []), spec.pattern],
    read: (sentence) => {
      if (spec.cue?.test(sentence.marked) === false) return [];
      return matchesOf(sentence.marked, spec.pattern).flatMap((match) => attendanceOf(spec, match, sentence));
    },
  };
}

function attendanceOf(spec: AttendancePattern, match: RegExpExecArray, sentence: MarkedSentence): Attendance[] {
  const subject = spec.subject ? subjectBefore(sentence.marked, match.index) : null;
  if (subject && isUnreal(subject.between)) return [];
  const subjects = peopleIn(sentence, subject?.words ?? "");
  const named = peopleIn(sentence, match.groups?.["whom"] ?? "");
  const people = spec.subject === "ATTENDED" ? [...subjects, ...named] : named;
  if (people.length === 0) return [];
  return [
    {
      sentence: sentence.sentence.index,
      people: [...new Set(people)],
      country: mentionsIn(sentence, match.groups?.["of"] ?? "", "country")[0]?.code ?? null,
      leaders: spec.subject === "LED" ? subjects : peopleIn(sentence, match.groups?.["leader"] ?? ""),
      isDelegation: spec.isDelegation ?? false,
      isPresent: spec.isPresent ?? true,
      isToCome: isPlanned(
        subject?.between ?? sentence.marked.slice(Math.max(0, match.index - RIGHT_BEFORE), match.index),
      ),
      quote: extentOf(sentence, Math.min(subject?.start ?? match.index, match.index), match.index + match[0].length),
      noun: match.groups?.["noun"] ?? SIGNING.exec(match[0])?.[0] ?? null,
      rule: ruleName(spec),
    },
  ];
}

/** How far before words that have no subject it may stand that they are of what is to come. */
const RIGHT_BEFORE = 30;

/** "Present at the signing ceremony were …". */
const SIGNING = /\bsigning ceremony\b/u;

function peopleIn(sentence: MarkedSentence, part: string): number[] {
  return mentionsIn(sentence, part.replace(/‹P\d+›['’]/gu, ""), "person").flatMap(({ people }) => people);
}
