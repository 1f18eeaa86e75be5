import type { OrganizationMention } from "../mention";
import { afterName, fieldAfterName } from "./apposition";
import { readJoinedTitles, type JoinedTitles } from "./joined-titles";
import { ruleName } from "../extraction-rule";
import type { NamingRule } from "./naming-rule";
import { oneNaming, postOf, type Naming, type NamingsRead, type TokenSentence } from "./naming";
import { readPersonName, readTitledPersonName, type PersonName } from "./person-name";
import { isOfOwnState, readTitle, type Title } from "./title-grammar";
import type { Token } from "./tokens";

/** The title stands before the name. */
export const titledName: NamingRule = {
  id: "titled-name",
  version: 1,
  description: "Finds somebody whose name follows the titles of the posts.",
  examples: [
    { text: "Kenyan Foreign Minister Ada Obi spoke.", finds: ["Ada Obi: Foreign Minister (KE)"] },
    { text: "Peru’s Prime Minister, Mr. Juan Paz, was there.", finds: ["Juan Paz: Prime Minister (PE)"] },
    {
      text: "Deputy Prime Minister - Minister of Trade of Fiji Sera Kalo came.",
      finds: ["Sera Kalo: Deputy Prime Minister (FJ), Minister of Trade (FJ)"],
    },
    {
      text: "The talks were opened by UN Special Envoy for Sudan Ada Obi.",
      finds: ["Ada Obi: Special Envoy for Sudan [UN]"],
    },
    {
      text: "The Resident Coordinator of the UN System in Fiji, Ada Obi, spoke.",
      finds: ["Ada Obi: Resident Coordinator in Fiji [UN]"],
    },
    { text: "UN Yemen envoy Ada Obi left.", finds: ["Ada Obi: Yemen envoy [UN]"] },
    { text: "Then-foreign minister Ada Obi of Kenya spoke.", finds: ["Ada Obi: foreign minister (KE)"] },
    { text: "Fiji’s top diplomat, Sera Kalo, spoke.", finds: ["Sera Kalo: top diplomat (FJ)"] },
    { text: "IMF chief executive Ada Obi spoke.", finds: ["Ada Obi: chief executive [IMF]"] },
    {
      text: "The Foreign Minister of Fiji, Dr. Sera Kalo, and the country’s ambassador to Peru, Eva Rono, spoke.",
      finds: ["Sera Kalo: Foreign Minister (FJ)", "Eva Rono: ambassador to Peru (FJ)"],
    },
    {
      text: "Minister of State for Foreign Affairs Sultan bin Saad Al Obaidi of Oman spoke.",
      finds: ["Sultan bin Saad Al Obaidi: Minister of State for Foreign Affairs (OM)"],
    },
    {
      text: "Fiji named its candidate for the post of Secretary of the UN, Fijian Ambassador Sera Kalo.",
      finds: ["Sera Kalo: Ambassador (FJ)"],
    },
    {
      text: "Hon'ble Minister of Mines, Government of Fiji, Smt. Sera Kalo spoke.",
      finds: ["Sera Kalo: Minister of Mines (FJ)"],
    },
    {
      text: "Fijian Deputy Minister of Defence Senior Colonel Sera Kalo spoke.",
      finds: ["Sera Kalo: Deputy Minister of Defence (FJ)"],
    },
    {
      text: "Minister Ada Obi of Trade and Industry of Kenya spoke.",
      finds: ["Ada Obi: Minister of Trade and Industry (KE)"],
    },
    { text: "Fijian Vice Minister Ada Obi of Peru’s friend spoke.", finds: ["Ada Obi: Vice Minister (FJ)"] },
    {
      text: "The Secretary and Foreign Minister Sera Kalo of Fiji spoke.",
      finds: ["Sera Kalo: Foreign Minister (FJ)"],
    },
    {
      text: "Minister Ada Obi of Kenya, Under-Secretary for Trade, and Ambassador Sera Kalo of Fiji spoke.",
      finds: ["Ada Obi: Minister (KE), Under-Secretary for Trade (KE)", "Sera Kalo: Ambassador (FJ)"],
    },
    {
      text: "President Ada Obi of Kenya, the Secretary-General, Foreign Minister Sera Kalo of Fiji and others spoke.",
      finds: ["Ada Obi: President (KE)", "Sera Kalo: Foreign Minister (FJ)"],
    },
    { text: "A Fijian diplomat, Sera Kalo, spoke.", finds: [] },
    { text: "The Foreign Minister spoke in Nairobi.", finds: [] },
    { text: "The Vice President and Nairobi agreed.", finds: [] },
  ],
  read: (sentence, at, earlier) => readTitledName(sentence, at, inheritedState(sentence, at, earlier.at(-1))),
};
const RULE = ruleName(titledName);

/** The state of the person named just before; `isHolders` when the post is said to be in that person's service. */
interface InheritedState {
  readonly country: string;
  readonly isHolders: boolean;
}

/** Read a title with the name of its holder: "Kenyan Foreign Minister Ada Obi", "Peru's Prime Minister, Mr. Juan Paz". */
function readTitledName(sentence: TokenSentence, from: number, inherited: InheritedState | null): NamingsRead | null {
  const { tokens } = sentence;
  const joined = readJoinedTitles(tokens, from);
  if (!joined || joined.titles.some(({ core }) => core.isPlural)) return null;
  if (isSought(tokens, from)) return { namings: [], next: joined.titles[0]?.next ?? joined.next };
  const name = nameAfter(tokens, joined.next);
  if (!name || isPlaceOf(tokens, name.next)) return null;
  const stated = joined.titles.find((title) => title.country)?.country ?? null;
  const [first] = joined.titles;
  const field = first && isBareMinister(joined) ? fieldAfterName(tokens, name.next) : null;
  const after = afterName(sentence, field ?? name.next, stated);
  const country =
    stated ?? after.country ?? (first && inherited && takesState(first, inherited) ? inherited.country : null);
  const owner = first?.determiner === "its" ? bodyBefore(tokens, from) : null;
  const [only, ...others] = joined.titles;
  const served = others.length === 0 && only?.pieces.length === 1 ? after.organization : null;
  const posts = joined.titles.map((title) => ({
    ...title,
    organization: title.organization ?? owner ?? served,
    pieces: field === null ? title.pieces : [...title.pieces, [name.next, field] as const],
  }));
  const phrase = {
    ...{ from, next: after.next, name: withRegalTitle(tokens, joined, name), rule: RULE },
    posts: [...posts.map((title) => postOf(sentence, title, stateOfPost(title, country))), ...after.posts],
  };
  return { namings: [oneNaming(sentence, phrase)], next: after.next };
}

/** "Minister", "Vice Minister" with no field of its own. */
function isBareMinister({ titles: [title, ...others] }: JoinedTitles): boolean {
  if (!title || others.length > 0 || title.pieces.length > 1 || title.organization) return false;
  const { noun, from, at } = title.core;
  return /^(?:vice-)?minister$/u.test(noun) && (at === from || noun === "vice-minister");
}

/** "the King Obi Convention Centre", "Prince Paz Airport": a place or prize called after somebody. */
function isPlaceOf(tokens: readonly Token[], next: number): boolean {
  const words = tokens.slice(next, next + 3);
  const length = words.findIndex(({ kind, isCapitalised }) => kind !== "WORD" || !isCapitalised);
  return words.slice(0, length < 0 ? words.length : length).some(({ word }) => PLACES.has(word));
}

const PLACES = new Set(
  "centre center airport hospital mosque street bridge stadium hall university highway avenue auditorium prize award museum library dam".split(
    " ",
  ),
);

/** "candidate for the post of Secretary-General, Ambassador Obi": a post that is sought is not held. */
function isSought(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ word }) => word);
  return /\b(?:candidate|candidacy|nominee|bid|election|run|contender)s?\s(?:for|as|to)\s(?:the\s)?(?:(?:post|position|office|role)\sof\s)?$/u.test(
    `${before.join(" ")} `,
  );
}

/** "King Felipe": a monarch's title belongs to the name. */
function withRegalTitle(tokens: readonly Token[], { titles }: JoinedTitles, name: PersonName): PersonName {
  const core = titles.at(-1)?.core;
  const noun = tokens[core?.at ?? -1];
  const isRegal = noun !== undefined && core !== undefined && /^(?:King|Queen)$/u.test(noun.text);
  return isRegal && core.next === core.at + 1 && tokens[core.next]?.start === name.name.start
    ? { ...name, name: { start: noun.start, end: name.name.end } }
    : name;
}

/** The post in a body is not the state's: "AU chairperson President Diallo of Mali". */
function stateOfPost({ country, organization }: Title, shared: string | null): string | null {
  return country ?? (organization ? null : shared);
}

/** A ministry named after that of a colleague is of the same state; a president or secretary of state may be of another. */
function takesState({ core, pieces, next, from }: Title, { isHolders }: InheritedState): boolean {
  if (isHolders) return true;
  const isMinistry = core.noun === "minister" || (core.noun === "secretary" && core.at > core.from);
  return isMinistry && (pieces.length > 1 || next - from > 1);
}

/** How many words back "its" can refer. */
const REACH = 20;

/** The body that "its" refers back to. */
export function bodyBefore(tokens: readonly Token[], from: number): OrganizationMention | null {
  const before = tokens.slice(Math.max(0, from - REACH), from);
  return before.findLast(({ organization }) => organization !== null)?.organization ?? null;
}

/** A name right after its title, or after a comma when it is more than one word and so no place. */
function nameAfter(tokens: readonly Token[], at: number): PersonName | null {
  const next = skipThen(tokens, skipBrackets(tokens, at));
  if (tokens[next]?.word !== ",") return readTitledPersonName(tokens, next);
  const name = readPersonName(tokens, next + 1);
  const isName = name && (name.hasHonorific || name.words > 1);
  return isName && (!readTitle(tokens, next + 1) || isNamedSultan(tokens, next + 1)) ? name : null;
}

/** "Sultan bin Ali". */
function isNamedSultan(tokens: readonly Token[], at: number): boolean {
  return /^(?:Sultan|Amir|Emir)$/u.test(tokens[at]?.text ?? "") && tokens[at + 1]?.word === "bin";
}

/** "Kenya's army commander at the time, Gen. Obi". */
function skipThen(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 4).map(({ word }) => word);
  return words.join(" ") === "at the time ," ? at + 3 : at;
}

/** "(residence in Lima)" between a title and its name. */
function skipBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== "(") return at;
  const length = tokens.slice(at, at + 8).findIndex(({ word }) => word === ")");
  return length > 0 ? at + length + 1 : at;
}

/** "Kenya's Attorney-General Ada Obi and Minister Paz", "… Obi's spokesman", "… Obi and her adviser". */
function inheritedState({ tokens, index }: TokenSentence, at: number, last: Naming | undefined): InheritedState | null {
  const country = last?.sentence === index ? last.posts[0]?.country : null;
  if (!country) return null;
  const between = wordsSince(tokens, at, last?.end ?? 0);
  const isTheirs = /^(?:his|her)$/u.test(tokens[at]?.word ?? "") && !tokens[at]?.isCapitalised;
  if (between === "'s" || isTheirs || isOfOwnState(tokens, at)) return { country, isHolders: true };
  const isColleague = /^,? ?and$/u.test(between) && last?.posts[0]?.noun !== "ambassador" && !isBetween(tokens, last);
  return isColleague ? { country, isHolders: false } : null;
}

/** "signed by …", "between …": what two do with each other, two of different states do. */
function isBetween(tokens: readonly Token[], last: Naming | undefined): boolean {
  const from = tokens.findIndex(({ start }) => start === last?.start);
  const before = tokens.slice(Math.max(0, from - 2), Math.max(0, from)).map(({ word }) => word);
  return /\bbetween\b|\b(?:signed|exchanged|concluded|co-chaired|chaired)\sby$/u.test(before.join(" "));
}

/** The few words between the end of a naming and a token. */
function wordsSince(tokens: readonly Token[], at: number, end: number): string {
  const words: string[] = [];
  for (let before = at - 1; words.length < 3 && (tokens[before]?.start ?? -1) >= end; before--)
    words.unshift(tokens[before]?.word ?? "");
  return words.join(" ");
}
