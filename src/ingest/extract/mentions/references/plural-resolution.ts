import { peopleIn } from "./focus";
import type { TokenSentence } from "../people/naming";
import type { Reference } from "./reference";
import type { ReferenceContext } from "./reference-context";
import type { TitleReference } from "./title-reference";

/** A title in the plural that stands for its holders. */
export interface PluralReference {
  readonly next: number;
  readonly reference: TitleReference;
  /** How many the words say: "both", "the three". */
  readonly count: number | null;
  /** The states it lists: "the foreign ministers of Kenya and Peru". */
  readonly countries: readonly string[];
}

/** How many sentences back the holders of a title can have been mentioned, when several people hold it. */
const REACH = 5;

/** Resolve a title in the plural: "the ministers", "the two leaders". */
export function resolvePlural(
  sentence: TokenSentence,
  plural: PluralReference,
  context: ReferenceContext,
): Reference | null {
  const people =
    plural.countries.length > 0 ? holdersIn(plural, context) : mentionedTogether(sentence, plural, context);
  return people.length > 1 ? { next: plural.next, people, form: "DESCRIBED", office: null } : null;
}

function holdersIn({ countries, reference }: PluralReference, { holders }: ReferenceContext): number[] {
  const people = countries.map((country) => [...holders.of({ ...reference, country })]);
  return people.every(({ length }) => length === 1) ? people.flat() : [];
}

/** The holders mentioned last, from this sentence back until there are as many as the words say; else all, if just two. */
function mentionedTogether(
  { index }: TokenSentence,
  { reference, count }: PluralReference,
  { focus, holders }: ReferenceContext,
): number[] {
  const all = holders.of(reference);
  for (let first = index; first >= Math.max(0, index - REACH); first--) {
    const people = peopleIn(focus.recent(first, index)).filter((person) => all.has(person));
    if (people.length === (count ?? people.length) && people.length > 1) return people;
    if (people.length > (count ?? Infinity)) return [];
  }
  const known = [...all].filter((person) => focus.people.has(person));
  return known.length === (count ?? 2) ? known : [];
}
