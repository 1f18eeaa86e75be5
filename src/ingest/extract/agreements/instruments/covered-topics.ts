import { extentOf, wordsOf, type MarkedSentence } from "../../marked-sentence";
import { itemsOf } from "./distributed-topics";
import type { InstrumentPhrase } from "./instrument-phrase";
import { singlePhrase, singularNoun } from "./single-phrase";

/** "The agreements covered: corals; tuna; and ports", "These pacts relate to tuna, corals and ports". */
const COVERS =
  /^(?:The|These|Those|Both|All) (?:[\p{L}\d]+ ){0,3}?‹I\d+›(?:,? (?:which |that )?(?:were |was )?(?:signed|inked|exchanged|concluded)[^.;:‹]{0,40}(?:‹[DLCO]\d+›[^.;:‹]{0,20}){0,2})?,?(?: (?:also|mainly|will))? (?:cover(?:s|ed)?|(?:are |were )?relat(?:e|es|ed) to|concern(?:ed)?|pertain(?:ed)? to|deal(?:t)? with|focus(?:ed)? on|are on|were on|(?:are|were) in(?= the (?:areas|fields|sectors|spheres)\b)|span(?:ned)?|touch(?:ed)? on|encompass(?:ed)?|include(?:d)? (?=(?:co-?operation|collaboration) (?:in|on)\b))(?: (?:(?:co-?operation|collaboration) in )?(?:the |different |various |several |key |many ){0,2}(?:areas|fields|sectors|spheres|issues)(?: of|,? including|,? such as)?)?:? (?<list>[^.]{8,600})\.?$/u;
/** Who says so, and that there are others. */
const ASIDE =
  /, (?:according to|‹[PO]\d+› said|among others?\b|amongst others?\b|which\b|as well as others?\b|etc\b|reports?\b)/u;
const IS_ITEM =
  /^(?!(?:their|its|other|others|many|various|all|how|what|which|both|range|different)\b)\p{L}[^;]{2,110}$/u;
const MOST_WORDS = 7;

/** Return the instruments of which a sentence tells what all of them cover, one after the other; none where their number, if it is told, is another. */
export function instrumentsCovering(
  sentence: MarkedSentence,
  all: InstrumentPhrase,
  count: number | null,
): InstrumentPhrase[] {
  const list = COVERS.exec(sentence.marked)?.groups?.["list"]?.split(ASIDE)[0] ?? "";
  const topics = list.includes(";") ? list.split(/; (?:and )?/u) : shortOnes(itemsOf(list));
  if (topics.length < 2 || !topics.every((topic) => IS_ITEM.test(topic))) return [];
  if (count === null ? topics.length < 3 : count !== topics.length) return [];
  let from = sentence.marked.lastIndexOf(list);
  return topics.map((topic) => {
    from = sentence.marked.indexOf(topic, from);
    const extent = extentOf(sentence, from, from + topic.length);
    const [words, noun] = [wordsOf(sentence, extent), singularNoun(all)];
    const title = IS_NAMED.test(topic) ? words.replace(/^an? /u, "") : `${noun} on ${words}`;
    return singlePhrase(sentence, extent, { title, kind: all.kind, head: noun });
  });
}

/** "a ‹I0›": it says itself what it is. */
const IS_NAMED = /^(?:an? )?‹I\d+›/u;

function shortOnes(topics: readonly string[]): readonly string[] {
  return topics.every((topic) => topic.split(" ").length <= MOST_WORDS) ? topics : [];
}
