import type { Reading } from "../reading";
import type { Encounter } from "./encounter";
import { union } from "./encounter-order";

/** Words by which a sentence places signings at an encounter. */
const AT_ENCOUNTER =
  /\b(?:[Aa]t|[Dd]uring|[OoIi]n the (?:sidelines|margins) of|[Aa]t the (?:end|conclusion|close) of) (?:the |their |his |her )(?:\p{L}+ ){0,3}(?:meeting|session|talks|negotiations|summit|consultations|dialogue)\b[^.]{0,200}\bsigned\b/u;

/** "signed the treaty during the meeting between …". */
const SIGNED_AT =
  /\b(?:signed|inked|exchanged)\b[^.;]{0,140}\b(?:during|at the end of|on the (?:sidelines|margins) of) (?:the |their )(?:\p{L}+ ){0,3}(?:meeting|talks|negotiations|summit|session|consultations) (?:between|of|with)\b/u;

/** How many sentences later a signing may still be told in detail. */
const REACH = 2;

/** Whether a signing is one that the article places at another encounter, so that it is none of its own. */
export function isSignedWithin({ rule, sentence }: Encounter, { sentences }: Reading): boolean {
  if (!rule.startsWith("SIGNED_")) return false;
  if (SIGNED_AT.test(sentences[sentence]?.marked ?? "")) return true;
  return sentences.slice(Math.max(0, sentence - REACH), sentence + 1).some(({ marked }) => AT_ENCOUNTER.test(marked));
}

/** Return the encounters with those who signed during them, as their own sentence tells. */
export function withSigners(encounters: readonly Encounter[], { sentences }: Reading): Encounter[] {
  const signings = encounters.filter(
    ({ rule, sentence }) => rule.startsWith("SIGNED_") && SIGNED_AT.test(sentences[sentence]?.marked ?? ""),
  );
  if (signings.length === 0) return [...encounters];
  return encounters.map((encounter) => {
    const signing = signings.find((each) => each !== encounter && each.sentence === encounter.sentence);
    if (!signing || encounter.kind === "VISIT") return encounter;
    return { ...encounter, participants: union(encounter.participants, signing.participants) };
  });
}
