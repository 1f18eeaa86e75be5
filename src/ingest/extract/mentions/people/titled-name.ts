import { afterName, fieldAfterName } from "./apposition";
import { bodyBefore, bodyRepresented, stateBefore } from "./body-before";
import { inheritedState, takesState, type InheritedState } from "./inherited-state";
import { nameAfter } from "./name-after-title";
import { readJoinedTitles, type JoinedTitles } from "../titles/joined-titles";
import { ruleName } from "../../extraction-rule";
import { isOfField, isOneOfRespective, isPlaceOf, isSought } from "../titles/no-holder";
import type { NamingRule } from "./naming-rule";
import { oneNaming, postOf, type NamingsRead, type TokenSentence } from "./naming";
import type { PersonName } from "../names/person-name";
import type { Title } from "../titles/title-grammar";
import type { Token } from "../tokens";

/** The title stands before the name. */
export const titledName: NamingRule = {
  id: "titled-name",
  version: 6,
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
    { text: "The new High Commissioner of Fiji is Sera Kalo.", finds: ["Sera Kalo: High Commissioner (FJ)"] },
    {
      text: "The Minister of public health, Ada Obi, the Vice Minister of Trade of Fiji, Sera Kalo, and others spoke.",
      finds: ["Ada Obi: Minister of public health", "Sera Kalo: Vice Minister of Trade (FJ)"],
    },
    { text: "Peru’s Deputy Prime Minister - Ada Obi and guests came.", finds: ["Ada Obi: Deputy Prime Minister (PE)"] },
    { text: "A visit by Peru’s Deputy Prime Minister - Nova Times", finds: [] },
    {
      text: "The High Commissioner of Fiji to Peru, His Excellency, Juan Paz joined them.",
      finds: ["Juan Paz: High Commissioner to Peru (FJ)"],
    },
    {
      text: "Peru’s Chief of Army Staff Field Marshal Ada Obi spoke.",
      finds: ["Ada Obi: Chief of Army Staff (PE)"],
    },
    {
      text: "Kenya’s Minister of Mines and Vice Admiral Juan Paz, Chief of Staff of the Armed Forces, came.",
      finds: [],
    },
    {
      text: "The envoy presented credentials to President Juan Paz as Ambassador of Kenya to Fiji.",
      finds: ["Juan Paz: President"],
    },
    {
      text: "The Chargé d’Affaires of the Embassy of Kenya in Peru, Ada Obi, spoke.",
      finds: ["Ada Obi: Chargé d’Affaires (KE) [Embassy]"],
    },
    {
      text: "The Director of the same Ministry, Dr. Sera Kalo, spoke.",
      finds: ["Sera Kalo: Director"],
    },
    { text: "The Minister of justice and peace spoke.", finds: [] },
    {
      text: "The head of the World Bank (WB) Poverty Studies division, Ada Obi, spoke.",
      finds: ["Ada Obi: head [World Bank]"],
    },
    {
      text: "The President of the Senate of Fiji Sera Kalo S.C. spoke.",
      finds: ["Sera Kalo: President (FJ) [Senate]"],
    },
    { text: "The High Commissioner of Fiji is New York Times reader of the year.", finds: [] },
    {
      text: "The World Bank (WB), represented by Director General Sera Kalo, signed.",
      finds: ["Sera Kalo: Director General [World Bank]"],
    },
    { text: "King Ada Paz Obi of Fiji spoke.", finds: ["Ada Paz Obi: King (FJ)"] },
    { text: "King Ada of Fiji spoke.", finds: ["King Ada: King (FJ)"] },
    { text: "Foreign Minister To Visit Fiji", finds: [] },
    { text: "After talks with the President, Mr. Juan Paz wrote a note.", finds: [] },
    { text: "Responding to a query of the president, Ada Obi smiled.", finds: [] },
    { text: "A Fijian diplomat, Sera Kalo, spoke.", finds: [] },
    { text: "The Foreign Minister spoke in Nairobi.", finds: [] },
    { text: "The Vice President and Nairobi agreed.", finds: [] },
  ],
  read: (sentence, at, earlier) => readTitledName(sentence, at, inheritedState(sentence, at, earlier.at(-1))),
};
const RULE = ruleName(titledName);

/** Read a title with the name of its holder: "Kenyan Foreign Minister Ada Obi", "Peru's Prime Minister, Mr. Juan Paz". */
function readTitledName(sentence: TokenSentence, from: number, inherited: InheritedState | null): NamingsRead | null {
  const { tokens } = sentence;
  const joined = readJoinedTitles(tokens, from);
  if (!joined || joined.titles.some(({ core }) => core.isPlural)) return null;
  if (isSought(tokens, from)) return { namings: [], next: joined.titles[0]?.next ?? joined.next };
  const name = nameAfter(tokens, joined.next);
  if (!name || isPlaceOf(tokens, name.next) || isOfField(tokens, joined, name)) return null;
  if (isOneOfRespective(tokens, name.next)) return null;
  const stated = joined.titles.find((title) => title.country)?.country ?? null;
  const [first] = joined.titles;
  const field = first && isBareMinister(joined) ? fieldAfterName(tokens, name.next) : null;
  const after = afterName(sentence, field ?? name.next, stated);
  const own = first?.determiner === "its" && isRepresenting(tokens, from) ? stateBefore(tokens, from) : null;
  const country =
    stated ??
    after.country ??
    own ??
    (first && inherited && takesState(first, inherited, isVice(tokens, first)) ? inherited.country : null);
  const owner =
    first?.determiner === "its" ? bodyBefore(tokens, from) : first?.country ? null : bodyRepresented(tokens, from);
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

/** "represented by its Minister Obi". */
function isRepresenting(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.word === "by";
}

/** "Vice President", "Deputy Premier". */
function isVice(tokens: readonly Token[], { core }: Title): boolean {
  return /^(?:vice|deputy)\b/u.test(tokens[core.from]?.word ?? "");
}

/** "Minister", "Vice Minister" with no field of its own. */
function isBareMinister({ titles: [title, ...others] }: JoinedTitles): boolean {
  if (!title || others.length > 0 || title.pieces.length > 1 || title.organization) return false;
  const { noun, from, at } = title.core;
  return /^(?:vice-)?minister$/u.test(noun) && (at === from || noun === "vice-minister");
}

/** "King Felipe", "Queen Sofia II": a monarch's title belongs to the given name alone. */
function withRegalTitle(tokens: readonly Token[], { titles }: JoinedTitles, name: PersonName): PersonName {
  const core = titles.at(-1)?.core;
  const noun = tokens[core?.at ?? -1];
  const isRegal = noun !== undefined && core !== undefined && /^(?:King|Queen)$/u.test(noun.text);
  return isRegal &&
    isGivenAlone(tokens, core.next, name) &&
    core.next === core.at + 1 &&
    tokens[core.next]?.start === name.name.start
    ? { ...name, name: { start: noun.start, end: name.name.end } }
    : name;
}

function isGivenAlone(tokens: readonly Token[], at: number, { words }: PersonName): boolean {
  return words === 1 || (words === 2 && /^[IVX]+$/u.test(tokens[at + 1]?.text ?? ""));
}

/** The post in a body is not the state's: "AU chairperson President Diallo of Mali". */
function stateOfPost({ country, organization }: Title, shared: string | null): string | null {
  return country ?? (organization ? null : shared);
}
