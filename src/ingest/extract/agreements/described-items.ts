import { matchesOf } from "../matches";
import { extentOf, wordsOf, type MarkedSentence } from "../marked-sentence";
import type { InstrumentPhrase } from "./instrument-phrase";

/** An item of a list of instruments that says only what each is about: "cooperation on ports". */
const ITEM =
  /(?:^|, | and )(?:an? |the )?(?<item>(?:(?!and\b)[\p{Ll}-]+ ){0,2}(?:cooperation|collaboration|partnerships?|recognition|twinning|exchanges?) (?:on|in|between|for|of)\b[^,;.]{3,140}?)(?=,|;|\.|$| and (?:an? |the )?(?:[\p{Ll}-]+ ){0,2}(?:‹I|cooperation|collaboration|partnership|recognition|twinning|exchange))/gu;

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
    const extent = extentOf(sentence, start, start + item.length);
    return {
      ...extent,
      title: wordsOf(sentence, extent),
      kind,
      head: /^[\p{Ll}-]+/u.exec(item)?.[0] ?? "",
      isPlural: false,
      isCounted: false,
      count: null,
      isDefinite: false,
      isNamed: false,
      mentions: sentence.mentions.filter((mention) => mention.start >= extent.start && mention.end <= extent.end),
    };
  });
}
