import { extentOf, wordsOf, type MarkedSentence } from "../../marked-sentence";
import type { InstrumentSentence } from "../instrument-act";
import type { InstrumentPhrase } from "./instrument-phrase";
import { singlePhrase, singularNoun } from "./single-phrase";

/** "• Coral reefs – to save them": the item up to what is said of it. */
const ITEM =
  /^(?:[-–—•*·▪●◦‣■►➢✓]\uFE0E?\s*|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).]\s+)(?:(?:[Oo]n|[Ii]n|[Ff]or) )?(?<topic>(?:[\p{L}\d&,’'/()-]+|‹[COLN]\d+›)(?: (?:[\p{L}\d&,’'/()-]+|‹[COLN]\d+›)){0,11}?)(?= [–—-] |[.;:]|$)/u;
/** A clause of its own is no topic. */
const IS_CLAUSE =
  /\b(?:is|are|was|were|will|has|have|had|agreed|signed|said|would|to \p{Ll}+|visits?|meetings?|remarks|ceremony|by)\b|^(?:The|A|An|To|He|She|They|It|We|By|Both)\b|^\p{L}+(?:ed|ing)\b/u;
/** What all of them were signed on, or cover, is what the list goes on to. */
const OPENS_TOPICS =
  /\b(?:on|in|covering|including|include|areas|fields|sectors|for|regarding|concerning)(?: the following(?: areas| fields| sectors)?)?:$/u;

/** Return what an item is that only names the topic of one of the instruments which the sentence before the list tells of; null otherwise. */
export function topicItem(
  sentence: MarkedSentence,
  { sentence: before, instruments }: InstrumentSentence,
): InstrumentPhrase | null {
  const all = instruments.find(({ isPlural }) => isPlural);
  const topic = ITEM.exec(sentence.marked)?.groups?.["topic"] ?? "";
  if (!all || topic === "" || !OPENS_TOPICS.test(before.marked) || IS_CLAUSE.test(topic)) return null;
  const from = sentence.marked.indexOf(topic);
  const extent = extentOf(sentence, from, from + topic.length);
  const noun = singularNoun(all);
  return singlePhrase(sentence, extent, {
    title: `${noun} on ${wordsOf(sentence, extent)}`,
    kind: all.kind,
    head: noun,
  });
}
