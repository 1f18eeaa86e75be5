import type { Extent } from "../../../sentences";
import type { Reading } from "../../reading";
import type { Encounter } from "../encounter";

/** Return where the people of an encounter are named whom the words that tell of it do not name: last before them, else first. */
export function antecedentsOf(
  { participants, quote }: Encounter,
  namings: ReadonlyMap<number, readonly Extent[]>,
): Extent[] {
  const extents = participants.flatMap((person) => antecedentOf(namings.get(person) ?? [], quote) ?? []);
  const starts = new Set<number>();
  return extents.filter(({ start }) => !starts.has(start) && starts.add(start));
}

function antecedentOf(named: readonly Extent[], quote: Extent): Extent | null {
  if (named.some(({ start, end }) => start >= quote.start && end <= quote.end)) return null;
  return named.findLast(({ end }) => end <= quote.start) ?? named[0] ?? null;
}

/** Return where each person of an article is named, in order. */
export function namingsOf({ sentences }: Reading): Map<number, Extent[]> {
  const namings = new Map<number, Extent[]>();
  for (const mention of sentences.flatMap(({ mentions }) => mentions)) {
    if (mention.kind !== "person" || mention.form !== "NAMED") continue;
    for (const person of mention.people) {
      const named = namings.get(person) ?? [];
      named.push({ start: mention.start, end: mention.end });
      namings.set(person, named);
    }
  }
  return namings;
}
