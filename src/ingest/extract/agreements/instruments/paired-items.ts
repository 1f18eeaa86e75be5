import { wordsOf } from "../../marked-sentence";
import type { InstrumentSentence } from "../instrument-act";
import type { InstrumentPhrase } from "./instrument-phrase";

/** Return what an item is that names two parties only, of the kind the sentence before the list names: "* Port Authority of Lima and Port of Busan"; null otherwise. */
export function pairOfParties(
  { sentence }: InstrumentSentence,
  introduction: InstrumentSentence,
): InstrumentPhrase | null {
  const [kind] = introduction.instruments;
  const bodies = sentence.mentions.filter((mention) => mention.kind === "organization");
  const [first, last] = [bodies[0], bodies.at(-1)];
  if (!kind || !first || !last || bodies.length < 2) return null;
  const extent = { start: first.start, end: last.end };
  return {
    ...kind,
    ...extent,
    title: wordsOf(sentence, extent),
    isPlural: false,
    isCounted: false,
    count: null,
    mentions: bodies,
  };
}
