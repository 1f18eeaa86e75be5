import type { QuantityMention } from "../../mention";
import { anyOf } from "../scan";

type Comparator = QuantityMention["comparator"];

/** Words before an amount that say how exactly it is meant. */
const COMPARATORS: Readonly<Record<Exclude<Comparator, "EQ">, readonly string[]>> = {
  APPROX: [
    "about",
    "around",
    "approximately",
    "approx.",
    "roughly",
    "some",
    "nearly",
    "almost",
    "close to",
    "an estimated",
    "estimated",
    "circa",
    "in the region of",
    "to the tune of",
  ],
  GT: [
    "over",
    "well over",
    "just over",
    "more than",
    "slightly more than",
    "greater than",
    "higher than",
    "above",
    "beyond",
    "in excess of",
    "upwards of",
    "upward of",
    "exceed",
    "exceeds",
    "exceeded",
    "exceeding",
    "surpass",
    "surpasses",
    "surpassed",
    "surpassing",
    "topped",
    "topping",
    "crossed",
  ],
  GTE: ["at least", "no less than", "not less than", "no fewer than", "a minimum of", "minimum of"],
  LT: ["less than", "fewer than", "under", "just under", "below"],
  LTE: ["up to", "at most", "as much as", "as many as", "no more than", "not more than", "a maximum of", "maximum of"],
};
const MEANING = new Map(
  Object.entries(COMPARATORS).flatMap(([comparator, wordings]) =>
    wordings.map((wording) => [wording, comparator as Comparator]),
  ),
);
const ENDS_WITH_COMPARATOR = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf([...MEANING.keys()])})(?:\\sa)?\\s$`, "iu");

/** Return the comparator with which the words before an amount end, and how many characters it takes; none is EQ. */
export function comparatorBefore(words: string): { readonly comparator: Comparator; readonly length: number } {
  const found = ENDS_WITH_COMPARATOR.exec(words)?.[0] ?? "";
  const wording = found.toLowerCase().replace(/\s+/gu, " ").trim().replace(/ a$/u, "");
  return { comparator: MEANING.get(wording) ?? "EQ", length: found.length };
}
