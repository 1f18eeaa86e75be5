import { tellingWords } from "./instrument-identity";
import type { InstrumentPhrase } from "./instrument-phrase";

/** Words that say what an instrument is about only in the broadest way. */
const BROAD = new Set(
  (
    "military defence defense security trade peace cooperation economic political partnership strategic final new recent important " +
    "rebooted revised revamped renewed updated upgraded amended commercial crucial major key landmark historic long awaited latest reciprocal mutual draft whole entire comprehensive"
  ).split(" "),
);

/** Whether a title tells its instrument from others by nothing, or by the broadest words only: "cooperation agreements". */
export function saysHardlyAnything(title: string): boolean {
  return [...tellingWords(title)].every((word) => BROAD.has(word));
}

/** Whether a phrase describes an instrument named elsewhere: "the defence pact", "the new trade deal". */
export function isDescription({ isDefinite, isNamed, isPlural, title, mentions }: InstrumentPhrase): boolean {
  const words = [...tellingWords(title)];
  return (
    isDefinite &&
    !isNamed &&
    !isPlural &&
    mentions.length === 0 &&
    words.length > 0 &&
    words.every((word) => BROAD.has(word))
  );
}

/** Whether a phrase says no more than whose the instrument is, in the broadest words: "this new trade accord between ‹C1› and ‹C2›". */
export function isDescriptionOfParties(phrase: InstrumentPhrase): boolean {
  const { isDefinite, isNamed, isPlural, mentions, start, title } = phrase;
  if (!isDefinite || isNamed || isPlural || mentions.length === 0) return false;
  const rest = mentions.reduceRight(
    (left, mention) => left.slice(0, mention.start - start) + left.slice(mention.end - start),
    title,
  );
  return saysHardlyAnything(rest);
}
