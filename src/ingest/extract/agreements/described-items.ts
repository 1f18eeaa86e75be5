import { matchesOf } from "../matches";
import { extentOf, wordsOf, type MarkedSentence } from "../marked-sentence";
import type { InstrumentPhrase } from "./instrument-phrase";
import { singlePhrase, singularNoun } from "./single-phrase";

/** An item of a list of instruments that says only what each is about: "cooperation on ports". */
const ITEM =
  /(?:^|, | and )(?:an? |the )?(?<item>(?:(?!and\b)[\p{Ll}-]+ ){0,2}(?:cooperation|collaboration|partnerships?|recognition|twinning|exchanges?) (?:on|in|between|for|of)\b[^,;.]{3,140}?)(?=,|;|\.|$| and (?:an? |the )?(?:[\p{Ll}-]+ ){0,2}(?:‹I|cooperation|collaboration|partnership|recognition|twinning|exchange))/gu;

/** "…, one on visas and another on tax": what single ones of several are on. */
const ONE_ON =
  /(?:[,:;–—-] ?| and |^ ?)(?:one|another|a (?:second|third|fourth)|the (?:other|second|third))(?: one)? (?<item>(?:on|for|in the|to|regarding|concerning|covering|relating to) [^,;.:]{4,140}?)(?=[,;.:]|$| and (?:one|another|the (?:other|third)|an? ‹I))/gu;

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
