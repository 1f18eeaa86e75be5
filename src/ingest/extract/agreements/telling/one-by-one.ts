import type { MarkedSentence } from "../../marked-sentence";
import type { InstrumentPhrase } from "../instruments/instrument-phrase";
import { distributedTopics } from "../instruments/distributed-topics";
import { topicsOf } from "../instruments/topic-lists";

const PLURAL_HEADS: readonly (readonly [RegExp, string])[] = [
  [/\b(memorand)(?:a|ae|ums)\b/iu, "$1um"],
  [
    /\b(agreement|accord|pact|deal|protocol|declaration|contract|treat|convention|MoU|plan|programme|statement)(?:['’]?s|ies)\b/iu,
    "$1",
  ],
];
const COORDINATED =
  /^(?<head>.{0,80}?\b(?:agreement|accord|pact|deal|protocol|declaration|contract|convention|plan|understanding|MoU|treatie)s?|.{0,80}?\bmemorand(?:a|ums) of (?:understanding|cooperation)) (?<opens>on|for|in|regarding|concerning) (?<first>[^,]{4,80}?),? and (?:(?<again>on|for|in|regarding|concerning) )?(?<second>[^,]{4,100})$/iu;

const LISTED =
  /^(?<head>.{0,80}?\b(?:agreement|accord|pact|deal|protocol|declaration|contract|convention|plan|understanding|MoU)s?|.{0,80}?\bmemorand(?:a|ums) of understanding)(?: \([^()]{2,8}\))? (?<opens>on|regarding|concerning|covering|in) (?<list>[^;]{8,300})$/iu;

/** "agreements on trade, mining and tourism" are three, unless another number of them is given. */
function listedOneByOne(phrase: InstrumentPhrase): InstrumentPhrase[] {
  const { head = "", opens = "", list = "" } = (phrase.isPlural ? LISTED.exec(phrase.title)?.groups : undefined) ?? {};
  const topics = topicsOf(list);
  if (phrase.isCounted && phrase.count !== topics.length) return [];
  return topics.map((topic) => ({
    ...phrase,
    title: `${singularHead(head)} ${opens === "covering" ? "on" : opens} ${topic}`,
    isPlural: false,
    isListed: true,
  }));
}

/** "and another with ‹C1›": words that stand for the noun. */
const FOR_NOUN = /^(?:another|an? \p{Ll}+ one|one more)\b/u;

function withNoun(phrase: InstrumentPhrase): InstrumentPhrase {
  return FOR_NOUN.test(phrase.title) ? { ...phrase, title: phrase.title.replace(FOR_NOUN, phrase.head) } : phrase;
}

const PLURAL_NOUN =
  /^.{0,80}?\b(?:agreements|accords|pacts|deals|protocols|declarations|contracts|conventions|treaties|MoUs|MOUs|memorand(?:a|ums)(?: of (?:understanding|cooperation))?)\b(?: \([^()]{2,8}\))?/iu;

/** "agreements in the spheres of trade, tourism and visas", with what stands after the phrase itself. */
function distributed(phrase: InstrumentPhrase, after: string): InstrumentPhrase[] {
  const head = phrase.isPlural ? (PLURAL_NOUN.exec(phrase.title)?.[0] ?? "") : "";
  const topics = head === "" ? [] : distributedTopics(phrase.title.slice(head.length) + after);
  const isOther = phrase.isCounted && phrase.count !== topics.length && !(phrase.count === null && topics.length > 3);
  if (topics.length < 2 || isOther) return [];
  return topics.map((topic) => ({
    ...phrase,
    title: `${singularHead(head)} ${topic}`,
    isPlural: false,
    isListed: true,
  }));
}

/**
 * Return the instruments that one plural phrase names: "agreements on trade and on visas" are two; a list may go on
 * in the rest of its sentence.
 */
export function oneByOne(phrase: InstrumentPhrase, within?: MarkedSentence): InstrumentPhrase[] {
  const listed = listedOneByOne(phrase);
  if (listed.length > 0) return listed;
  if (!phrase.isPlural) return [withNoun(phrase)];
  const { text = "", start = 0 } = within?.sentence ?? {};
  const apart = distributed(phrase, text.slice(phrase.end - start));
  if (apart.length > 0) return apart;
  const groups = COORDINATED.exec(phrase.title)?.groups;
  if (!groups || / and /u.test(groups["first"] ?? "") || / and /u.test(groups["second"] ?? "")) return [phrase];
  // "agreements on trade between ‹C1› and ‹C2›" are between two.
  if (/\b(?:between|among|both|with)\b/u.test(groups["first"] ?? "")) return [phrase];
  // "ten agreements on trade and investment" are no two.
  if (phrase.isCounted && phrase.count !== 2 && groups["again"] === undefined) return [phrase];
  const { head = "", opens = "", first = "", again = opens, second = "" } = groups;
  return [`${opens} ${first}`, `${again} ${second}`].map((topic) => ({
    ...phrase,
    title: `${singularHead(head)} ${topic}`,
    isPlural: false,
  }));
}

/** Return the noun of several instruments as the one of a single one: "draft agreements" as "agreement". */
export function singularHead(head: string): string {
  const bare = head.replace(/^(?:draft |two |three |several |new |other |the )+/iu, "");
  const [form, singular] = PLURAL_HEADS.find(([plural]) => plural.test(bare)) ?? [];
  return form && singular ? bare.replace(form, singular) : bare;
}
