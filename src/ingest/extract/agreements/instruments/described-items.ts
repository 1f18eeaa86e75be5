import { matchesOf } from "../../matches";
import { extentOf, wordsOf, type MarkedSentence } from "../../marked-sentence";
import type { InstrumentPhrase } from "./instrument-phrase";
import { singlePhrase, singularNoun } from "./single-phrase";
import { topicsOf } from "./topic-lists";

/** An item of a list of instruments that says only what each is about: "cooperation on ports". */
const ITEM =
  /(?:^|, | and )(?:an? |the )?(?<item>(?:(?!and\b)[\p{Ll}-]+ ){0,2}(?:cooperation|collaboration|partnerships?|recognition|twinning|exchanges?) (?:on|in|between|for|of)\b[^,;.]{3,140}?)(?=,|;|\.|$| and (?:an? |the )?(?:[\p{Ll}-]+ ){0,2}(?:‹I|cooperation|collaboration|partnership|recognition|twinning|exchange))/gu;

/** "…, one on visas and another on tax": what single ones of several are on. */
const ONE_ON =
  /(?:[,:;–—-] ?| and |^ ?|\b(?:included?|including|were|are) )(?:one|another|a (?:second|third|fourth)|the (?:other|second|third))(?: one)? (?<item>(?:on|for|in the|to|regarding|concerning|covering|relating to|between|with) [^,;.:]{4,160}?)(?=[,;.:]|$| and (?:one|another|the (?:other|third)|an? ‹I))/gu;

/** Return the instruments that the rest of a sentence, from an offset, tells of as single ones of several. */
export function singledOut(sentence: MarkedSentence, from: number, all: InstrumentPhrase): InstrumentPhrase[] {
  const noun = singularNoun(all);
  return matchesOf(sentence.marked.slice(from), ONE_ON).map((match) => {
    const item = match.groups?.["item"] ?? "";
    const start = from + match.index + match[0].length - item.length;
    return {
      ...phraseOf(sentence, start, item.length, all.kind, noun),
      title: `${noun} ${wordsOf(sentence, extentOf(sentence, start, start + item.length))}`,
    };
  });
}

/** Return the instruments of a list, from one offset of a marked sentence to another, that are only described; `all` names their kind. */
export function describedItems(
  sentence: MarkedSentence,
  from: number,
  to: number,
  { kind }: Pick<InstrumentPhrase, "kind">,
): InstrumentPhrase[] {
  return matchesOf(sentence.marked.slice(from, to), ITEM).map((match) => {
    const item = match.groups?.["item"] ?? "";
    const start = from + match.index + match[0].length - item.length;
    return phraseOf(sentence, start, item.length, kind, /^[\p{Ll}-]+/u.exec(item)?.[0] ?? "");
  });
}

/** "Among the pacts signed were those on ports, tuna and reefs". */
const ON_TOPICS =
  /^(?:Among|Part of|Some of) (?:the |these |those )?(?:\p{Ll}+ )?(?:‹I\d+›|documents|them)(?: (?:that were )?(?:signed|inked|exchanged))?,? (?:are|were) (?:those |ones |agreements |deals )?(?:related to|relating to|on|covering|regarding|concerning|in the (?:fields|areas) of) (?<topics>[^.;‹]{8,300})(?=[.;]|$)/u;

/** Return the instruments of which a sentence tells the topics only: "Among them were those on ports, tuna and reefs". */
export function topicsAmong(sentence: MarkedSentence, all: InstrumentPhrase): InstrumentPhrase[] {
  const match = ON_TOPICS.exec(sentence.marked);
  const list = match?.groups?.["topics"] ?? "";
  const noun = singularNoun(all);
  let from = match ? match[0].length - list.length : 0;
  return topicsOf(list).map((topic) => {
    from = sentence.marked.indexOf(topic, from);
    return { ...phraseOf(sentence, from, topic.length, all.kind, noun), title: `${noun} on ${topic}` };
  });
}

function phraseOf(
  sentence: MarkedSentence,
  start: number,
  length: number,
  kind: InstrumentPhrase["kind"],
  head: string,
): InstrumentPhrase {
  const extent = extentOf(sentence, start, start + length);
  return singlePhrase(sentence, extent, { title: wordsOf(sentence, extent), kind, head });
}
