import type { InstrumentPhrase } from "./instrument-phrase";
import { topicsOf } from "./topic-lists";

const PLURAL_HEADS: readonly (readonly [RegExp, string])[] = [
  [/\b(memorand)(?:a|ae|ums)\b/iu, "$1um"],
  [
    /\b(agreement|accord|pact|deal|protocol|declaration|contract|treat|convention|MoU|plan|programme|statement)(?:s|ies)\b/iu,
    "$1",
  ],
];
const COORDINATED =
  /^(?<head>.{0,80}?\b(?:agreement|accord|pact|deal|protocol|declaration|contract|convention|plan|understanding|MoU)s?) (?<opens>on|for|in) (?<first>[^,]{4,80}?),? and (?:(?<again>on|for|in) )?(?<second>[^,]{4,100})$/iu;

const LISTED =
  /^(?<head>.{0,80}?\b(?:agreement|accord|pact|deal|protocol|declaration|contract|convention|plan|understanding|MoU)s?|.{0,80}?\bmemoranda of understanding) (?<opens>on|regarding|concerning) (?<list>[^;]{8,300})$/iu;

/** "agreements on trade, mining and tourism" are three, unless another number of them is given. */
function listedOneByOne(phrase: InstrumentPhrase): InstrumentPhrase[] {
  const { head = "", opens = "", list = "" } = (phrase.isPlural ? LISTED.exec(phrase.title)?.groups : undefined) ?? {};
  const topics = topicsOf(list);
  if (phrase.isCounted && phrase.count !== topics.length) return [];
  return topics.map((topic) => ({
    ...phrase,
    title: `${singularHead(head)} ${opens} ${topic}`,
    isPlural: false,
    isListed: true,
  }));
}

/** Return the instruments that one plural phrase names: "agreements on trade and on visas" are two. */
export function oneByOne(phrase: InstrumentPhrase): InstrumentPhrase[] {
  const listed = listedOneByOne(phrase);
  if (listed.length > 0) return listed;
  const groups = phrase.isPlural ? COORDINATED.exec(phrase.title)?.groups : undefined;
  if (!groups || / and /u.test(groups["first"] ?? "") || / and /u.test(groups["second"] ?? "")) return [phrase];
  // "ten agreements on trade and investment" are no two.
  if (phrase.isCounted && groups["again"] === undefined) return [phrase];
  const { head = "", opens = "", first = "", again = opens, second = "" } = groups;
  return [`${opens} ${first}`, `${again} ${second}`].map((topic) => ({
    ...phrase,
    title: `${singularHead(head)} ${topic}`,
    isPlural: false,
  }));
}

/** Return the noun of several instruments as the one of a single one: "draft agreements" as "agreement". */
export function singularHead(head: string): string {
  const bare = head.replace(/^(?:draft |two |three |several |new |the )+/iu, "");
  const [form, singular] = PLURAL_HEADS.find(([plural]) => plural.test(bare)) ?? [];
  return form && singular ? bare.replace(form, singular) : bare;
}
