import type { PersonMention } from "../../mention";

/** Words after which "her" is an object, not somebody's own: "met her in", "met her." */
const AFTER_OBJECT =
  /^(?:\s*[.,;:)”"]|\s+(?:at|in|on|to|for|during|with|upon|who|from|as|and|by|after|before|later|today|yesterday|again|there|here|ahead)\b|\s*$)/u;

/** What stands between the subject of a clause and the pronoun that is its object: others who act too, auxiliaries, the verb. */
const VERB_GROUP =
  /^(?:,? (?:and|along with|together with) (?:other|several|senior|\p{Ll}+) [\p{Ll} ]{1,40}?)?(?: (?:will|has|had|have|is|was|to|would|also|then|later|earlier|today|yesterday|\p{Ll}+ly)){0,4} (?!and\b|that\b|who\b|said\b)\p{Ll}+(?: (?:with|by|on|to|from|for|off|upon))? $/u;

/**
 * Return who cannot be meant by a pronoun, being the subject of the verb whose object it is ("‹Ana Lima› welcomed her");
 * null when it is no such object.
 */
export function subjectOverObject(
  pronoun: { readonly word: string; readonly start: number; readonly end: number },
  before: readonly PersonMention[],
  body: string,
): number | null {
  if (pronoun.word !== "him" && pronoun.word !== "her") return null;
  if (pronoun.word === "her" && !AFTER_OBJECT.test(body.slice(pronoun.end, pronoun.end + 20))) return null;
  const nearest = before.findLast(({ end }) => end <= pronoun.start);
  if (!nearest || !VERB_GROUP.test(body.slice(nearest.end, pronoun.start))) return null;
  const [person, ...others] = nearest.people;
  return others.length === 0 ? (person ?? null) : null;
}
