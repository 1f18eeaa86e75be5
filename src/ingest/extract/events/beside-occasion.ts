import type { Reading } from "../reading";
import type { Encounter } from "./encounter";
import { union } from "./encounter-order";

/** Words that place what else the sentence tells at an occasion. */
const BESIDE = /^on the (?:side-?\s?lines?|margins?|fringes) of\b/u;

/**
 * Return the encounters with those who met on the sidelines of an occasion among those who were at it; of one that is told
 * with a day of its own the article says more than where they met.
 */
export function withThoseBeside(encounters: readonly Encounter[], { text }: Reading): Encounter[] {
  return encounters.map((occasion) => {
    if (
      (occasion.date?.edtf ?? null) !== null ||
      !BESIDE.test(text.body.slice(occasion.quote.start, occasion.quote.end))
    )
      return occasion;
    const beside = encounters.find(
      (each) =>
        each !== occasion &&
        each.sentence === occasion.sentence &&
        each.kind !== "VISIT" &&
        each.isPlanned === occasion.isPlanned,
    );
    if (!beside) return occasion;
    return {
      ...occasion,
      participants: union(beside.participants, occasion.participants),
      countries: union(beside.countries, occasion.countries),
    };
  });
}
