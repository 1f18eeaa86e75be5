import { ruleName } from "../../extraction-rule";
import { afterName } from "./apposition";
import type { NamingRule } from "./naming-rule";
import { counterpartEnd } from "./counterpart-words";
import { subjectOf } from "./counterpart-subject";
import { isOpening } from "./opening";
import { readOwnedNames } from "./owned-names";
import type { Token } from "../tokens";
import type { ListedName } from "./listed-name";
import { readCountries, readNames, stateOf } from "./name-list";
import { readJoinedTitles } from "../titles/joined-titles";
import {
  extentOfTokens,
  oneNaming,
  postOf,
  type NamedPost,
  type Naming,
  type NamingsRead,
  type TokenSentence,
} from "./naming";

/** Somebody is named as the counterpart of the person before. */
export const counterpart: NamingRule = {
  id: "counterpart",
  version: 3,
  description: "Finds people named as counterparts of the person before, who hold the same post for another state.",
  examples: [
    {
      text: "Kenyan Deputy Prime Minister and Foreign Minister Ada Obi met her Peruvian counterpart, Juan Paz.",
      finds: ["Juan Paz: Foreign Minister (PE)"],
    },
    {
      text: "Fijian trade minister Ada Obi hosted her counterparts from Peru and Chile, Juan Paz and Eva Rojas.",
      finds: ["Juan Paz: trade minister (PE)", "Eva Rojas: trade minister (CL)"],
    },
    {
      text: "Fijian Prime Minister Sera Kalo met Kenyan President Ada Obi. Kalo also saw her Peruvian counterpart, Juan Paz.",
      finds: ["Juan Paz: Prime Minister (PE)"],
    },
    {
      text: "Korean Foreign Minister Han Ji-won met Fijian President Sera Kalo. Han also saw his Peruvian counterpart, Juan Paz.",
      finds: ["Juan Paz: Foreign Minister (PE)"],
    },
    {
      text: "Fijian President Sera Kalo, accompanied by Foreign Minister Eva Rono, met her Peruvian counterpart Juan Paz.",
      finds: ["Juan Paz: President (PE)"],
    },
    {
      text: "Foreign Minister of Fiji Sera Kalo met Peruvian President Eva Rojas and her Peruvian counterpart Juan Paz.",
      finds: ["Juan Paz: Foreign Minister (PE)"],
    },
    {
      text: "Fijian President Sera Kalo met her Peruvian counterpart President Juan Paz.",
      finds: ["Juan Paz: President (PE)"],
    },
    {
      text: "Kenyan Foreign Minister Ada Obi met many of her counterparts, including Peru’s Juan Paz.",
      finds: ["Juan Paz: Foreign Minister (PE)"],
    },
    {
      text: "Kenyan Foreign Minister Ada Obi met her Peruvian counterpart Ambassador Juan Paz.",
      finds: ["Juan Paz: Foreign Minister (PE), Ambassador (PE)"],
    },
    { text: "Kenyan President Ada Obi met Peruvian counterpart Juan Paz.", finds: ["Juan Paz: President (PE)"] },
    {
      text: "Foreign Minister of Fiji Sera Kalo met her counterpart Ada Obi, Kenya’s cabinet secretary of Foreign Affairs.",
      finds: ["Ada Obi: cabinet secretary of Foreign Affairs (KE)"],
    },
    {
      text: "Minister of Foreign Affairs and Tourism of Fiji Sera Kalo met her Peruvian counterpart Juan Paz.",
      finds: ["Juan Paz: Minister of Foreign Affairs (PE)"],
    },
    { text: "Kenyan Foreign Minister Ada Obi met her Peruvian counterpart.", finds: [] },
  ],
  read: readCounterpart,
};
const RULE = ruleName(counterpart);
const POSSESSIVES = new Set(["his", "her", "their", "the", "its"]);

/**
 * Read somebody named as the counterpart of the person before: "his Peruvian counterpart, Juan Paz". Counterparts hold
 * the post in which they are counterparts, the ministry rather than the deputy premiership beside it.
 */
function readCounterpart(sentence: TokenSentence, from: number, earlier: readonly Naming[]): NamingsRead | null {
  const { tokens } = sentence;
  const isBare = tokens[from]?.country?.form === "DEMONYM";
  if (!POSSESSIVES.has(tokens[from]?.word ?? "") && !isBare) return null;
  const { countries, next: at } = readCountries(tokens, isBare ? from : from + 1);
  const end = counterpartEnd(tokens, at);
  if (end === null) return null;
  const noun = tokens[end - 1]?.word;
  const ofCountry = tokens[end]?.word === "of" || tokens[end]?.word === "from" ? readCountries(tokens, end + 1) : null;
  const states = ofCountry && ofCountry.countries.length > 0 ? ofCountry.countries : countries;
  const after = ofCountry && ofCountry.countries.length > 0 ? ofCountry.next : end;
  const isSubjectNext = tokens[after]?.word === "," && isOpening(tokens, from);
  const titled = isSubjectNext ? null : readJoinedTitles(tokens, after + (tokens[after]?.word === "," ? 1 : 0));
  const named = titled && !titled.titles.some(({ core }) => core.isPlural) ? titled.next : after;
  const included = readIncluded(tokens, end);
  const listed =
    isSubjectNext || included.length > 0
      ? included
      : readNames(tokens, named + (/^[,–—-]$/u.test(tokens[named]?.word ?? "") ? 1 : 0));
  // "with his Peruvian counterpart Juan Paz, Obi said": of one counterpart, the second name is not the name.
  const names = noun?.endsWith("s") ? listed : listed.slice(0, 1);
  const model = subjectOf(sentence, from, earlier, states);
  const shared = model && sharedPost(model.posts);
  if (!model || !shared || names.length === 0) return null;
  const told = toldAfter(sentence, names, states);
  const own = [
    ...(named === after ? [] : (titled?.titles ?? []).map((title) => postOf(sentence, title))),
    ...(told?.posts ?? []),
  ];
  const next = told?.next ?? names.at(-1)?.next ?? from;
  const quote = extentOfTokens(tokens, from, next);
  const namings = names.map((named, index): Naming => ({
    ...oneNaming(sentence, {
      from: index === 0 ? from : named.from,
      next: told?.next ?? named.next,
      name: named.name,
      posts: [
        ...(own.every(isRank) ? [{ ...shared, organization: null, basis: "INFERRED" as const }] : []),
        ...own,
      ].map((post) => ({
        ...post,
        country: named.country ?? stateOf(states, names, index) ?? told?.country ?? null,
      })),
      rule: RULE,
    }),
    quote,
    antecedents: [model.quote],
  }));
  return { namings, next };
}

/** "his counterpart Ada Obi, Kenya's Cabinet Secretary": what follows the name says which post it is, and of which state. */
function toldAfter(sentence: TokenSentence, names: readonly ListedName[], states: readonly string[]) {
  const [only, ...others] = names;
  if (!only || others.length > 0) return null;
  const after = afterName(sentence, only.next, only.country ?? stateOf(states, names, 0));
  const country = after.country ?? after.posts.find((post) => post.country)?.country ?? null;
  return after.posts.length > 0 ? { ...after, country } : null;
}

/** "her Peruvian counterpart Ambassador Paz": a rank says not in what they are counterparts. */
function isRank({ title }: NamedPost): boolean {
  return /^(?:ambassador|senator)$/iu.test(title);
}

/** "his counterparts, including Peru's Juan Paz". */
function readIncluded(tokens: readonly Token[], end: number): ListedName[] {
  const at = end + (tokens[end]?.word === "," ? 1 : 0);
  return /^(?:including|among)$/u.test(tokens[at]?.word ?? "") ? readOwnedNames(tokens, at + 1) : [];
}

/** Of a person's posts, the one that a foreign counterpart shares. */
export function sharedPost(posts: readonly NamedPost[]): NamedPost | null {
  const ministries = posts.filter(({ noun, title }) => /minister|secretary/u.test(noun) && !/\bprime\b/iu.test(title));
  const shared = (ministries.length === 1 ? ministries[0] : posts.at(-1)) ?? null;
  return shared && { ...shared, title: shared.title.replace(FURTHER_FIELDS, "") };
}

/** "Minister of Foreign Affairs and Tourism": what one state's foreign minister answers for besides, that of another need not. */
const FURTHER_FIELDS = /(?<=\b(?:foreign|external) affairs)(?:,| and| &) .+$/iu;
