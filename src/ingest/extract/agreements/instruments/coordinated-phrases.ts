import { tellingWords } from "./instrument-identity";
import type { InstrumentPhrase } from "./instrument-phrase";

const JOINED =
  /^(?:(?:,|,? and|,? as well as|,? or) (?:(?:several|various|other|programs|programmes|projects|letters),? )?(?:and )?| ?\/ ?)$/u;

/** "the deal known as the Reef Accord" is one instrument. */
const CALLED = /^,? (?:also |officially |formally )?(?:known as|called|dubbed|entitled|titled|named) (?:the )?["“‘]?$/u;

/** Return the phrases with bare plurals that are joined ("agreements, MoUs and protocols") as one that names several. */
export function joinBarePlurals(
  phrases: readonly InstrumentPhrase[],
  text: string,
  offset: number,
): InstrumentPhrase[] {
  const joined: InstrumentPhrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    if (
      last &&
      isBarePlural(last) &&
      phrase.isPlural &&
      JOINED.test(text.slice(last.end - offset, phrase.start - offset))
    )
      joined[joined.length - 1] = {
        ...last,
        end: phrase.end,
        title: text.slice(last.start - offset, phrase.end - offset),
        mentions: [...last.mentions, ...phrase.mentions],
      };
    else if (last && CALLED.test(text.slice(last.end - offset, phrase.start - offset)) && phrase.isNamed)
      joined[joined.length - 1] = {
        ...phrase,
        ...(tellingWords(last.title).size > 0 ? wholeOf(last, phrase, text, offset) : { start: last.start }),
        isDefinite: true,
      };
    else joined.push(phrase);
  }
  return joined;
}

/** "the Treaty on Reefs, also known as the Reef Treaty": both names. */
function wholeOf(first: InstrumentPhrase, last: InstrumentPhrase, text: string, offset: number) {
  return {
    start: first.start,
    title: text.slice(first.start - offset, last.end - offset),
    mentions: [...first.mentions, ...last.mentions],
  };
}

/** "memoranda of understanding (MoUs)": the noun with nothing after it but its abbreviation. */
function isBarePlural({ isPlural, title }: InstrumentPhrase): boolean {
  return isPlural && !/\b(?:on|for|between|with|in|to|among|regarding|concerning)\b/u.test(title);
}
