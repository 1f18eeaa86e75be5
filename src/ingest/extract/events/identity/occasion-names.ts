/** Words that tell no occasion from another. */
const COMMON = new Set([
  "the",
  "a",
  "an",
  "of",
  "on",
  "for",
  "and",
  "in",
  "between",
  "at",
  "this",
  "its",
  "their",
  "opening",
  "closing",
  "meeting",
  "session",
  "summit",
  "talks",
]);

/** Whether two noun phrases can name one occasion: the same head, and no word that tells them apart. */
export function nounsAgree(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const isNumbered = [...first].some((word) => /^\d+(?:st|nd|rd|th)$/u.test(word) && second.has(word));
  if (!isNumbered && ![...headsOf(one)].some((head) => headsOf(other).has(head))) return false;
  const [few, many] = first.size <= second.size ? [first, second] : [second, first];
  return [...few].every((word) => many.has(word));
}

function wordsOf(noun: string): Set<string> {
  return new Set(
    noun
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== "" && !COMMON.has(word))
      .map((word) => ordinalOf(word)),
  );
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const ENDINGS = ["st", "nd", "rd"];

/** "third" as "3rd". */
function ordinalOf(word: string): string {
  const at = ORDINALS.indexOf(word === "inaugural" ? "first" : word);
  return at < 0 ? word : `${String(at + 1)}${ENDINGS[at] ?? "th"}`;
}

const HEADS =
  /\b(?:summit|ceremony|inauguration|session|assembly|conference|forum|congress|dialogue|consultations|commission|committee|round ?table|symposium|seminar|plenary|ministerial|meeting|debate|week|panel|workshop|webinar|parade|banquet|reception|dinner|talks|negotiations|exchange)\b/giu;

function headsOf(noun: string): Set<string> {
  return new Set(noun.toLowerCase().match(HEADS) ?? [noun.toLowerCase()]);
}
