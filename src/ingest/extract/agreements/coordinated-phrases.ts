import type { InstrumentPhrase } from "./instrument-phrases";

const JOINED = /^(?:,|,? and|,? as well as|,? or) (?:several |various |other )?$/u;

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
    else joined.push(phrase);
  }
  return joined;
}

/** "memoranda of understanding (MoUs)": the noun with nothing after it but its abbreviation. */
function isBarePlural({ isPlural, title }: InstrumentPhrase): boolean {
  return isPlural && !/\b(?:on|for|between|with|in|to|among|regarding|concerning)\b/u.test(title);
}
