import type { Extent } from "../../../sentences";
import type { MarkedSentence } from "../../marked-sentence";
import type { InstrumentPhrase } from "./instrument-phrase";
import { singularHead } from "../telling/one-by-one";

/** Return the phrase for words that tell of one instrument without naming it as one that readers know of. */
export function singlePhrase(
  { mentions }: MarkedSentence,
  extent: Extent,
  told: Pick<InstrumentPhrase, "title" | "kind" | "head">,
): InstrumentPhrase {
  return {
    ...extent,
    ...told,
    isPlural: false,
    isCounted: false,
    count: null,
    isDefinite: false,
    isNamed: false,
    mentions: mentions.filter(({ start, end }) => start >= extent.start && end <= extent.end),
  };
}

/** Return the noun of a phrase as it is written, of a single one: "MoU" of "four MoUs". */
export function singularNoun({ title, head }: InstrumentPhrase): string {
  const at = title.toLowerCase().indexOf(head);
  return singularHead(title.slice(at, at + head.length));
}
