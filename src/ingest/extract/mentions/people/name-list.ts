import { ruleName } from "../../extraction-rule";
import type { NamingRule } from "./naming-rule";
import { readBracketedNames, readOwnedNames } from "./owned-names";
import { extentOfTokens, oneNaming, postOf, type Naming, type NamingsRead, type TokenSentence } from "./naming";
import type { ListedName } from "./listed-name";
import { readPersonName } from "../names/person-name";
import { readTitle, type Title } from "../titles/title-grammar";
import { titleNoun } from "../titles/title-words";
import type { Token } from "../tokens";

/** One title stands for several names. */
export const nameList: NamingRule = {
  id: "name-list",
  version: 4,
  description: "Finds people who share a title in the plural, each with the state that goes with the name.",
  examples: [
    {
      text: "Foreign Ministers of Peru Ada Obi, Chile Juan Paz and Fiji Sera Kalo met.",
      finds: ["Ada Obi: Foreign Minister (PE)", "Juan Paz: Foreign Minister (CL)", "Sera Kalo: Foreign Minister (FJ)"],
    },
    {
      text: "Presidents Ada Obi of Kenya and Juan Paz of Peru signed.",
      finds: ["Ada Obi: President (KE)", "Juan Paz: President (PE)"],
    },
    {
      text: "The foreign ministers of Kenya and Peru, Ada Obi and Juan Paz, met.",
      finds: ["Ada Obi: foreign minister (KE)", "Juan Paz: foreign minister (PE)"],
    },
    {
      text: "The foreign ministers of Kenya (Ada Obi) and Peru (Juan Paz) met.",
      finds: ["Ada Obi: foreign minister (KE)", "Juan Paz: foreign minister (PE)"],
    },
    {
      text: "Other foreign ministers at the talks included Ada Obi of Kenya and Juan Paz (Peru).",
      finds: ["Ada Obi: foreign minister (KE)", "Juan Paz: foreign minister (PE)"],
    },
    {
      text: "The foreign ministers -- Kenya’s Ada Obi and Peru’s Juan Paz -- met.",
      finds: ["Ada Obi: foreign minister (KE)", "Juan Paz: foreign minister (PE)"],
    },
    {
      text: "The ambassadors of Peru, Ada Obi, and of Chile, Juan Paz, met.",
      finds: ["Ada Obi: ambassador (PE)", "Juan Paz: ambassador (CL)"],
    },
    {
      text: "They met three Fijian Consuls, namely Mr. Ada Obi from Lima, Mr. Juan Paz from Cuzco and Ms. Eva Rono from Ica.",
      finds: ["Ada Obi: Consul (FJ)", "Juan Paz: Consul (FJ)", "Eva Rono: Consul (FJ)"],
    },
    { text: "Foreign Ministers of Peru and Chile met in Lima.", finds: [] },
  ],
  read: readNameList,
};
const RULE = ruleName(nameList);

/** Read a title in the plural with the names of its holders: "Foreign Ministers of Peru Ada Obi and Chile Juan Paz". */
function readNameList(sentence: TokenSentence, from: number): NamingsRead | null {
  const { tokens } = sentence;
  const prefix = readCountries(tokens, from);
  const title = readTitle(tokens, prefix.countries.length > 1 ? prefix.next : from);
  if (!title?.core.isPlural) return null;
  const complement = readFurtherCountries(tokens, title);
  const countries = prefix.countries.length > 1 ? prefix.countries : complement.countries;
  const comma = [",", ":", "–", "-", "—"].includes(tokens[complement.next]?.word ?? "") ? 1 : 0;
  const namely = comma === 1 && tokens[complement.next + 1]?.word === "namely" ? 1 : 0;
  const names = withStatesAfter(tokens, readNames(tokens, complement.next + comma + namely));
  if (names.length > 1) return namingsOf(sentence, from, title, countries, names);
  const apart = namesApart(tokens, title);
  return apart.length > 1 ? namingsOf(sentence, from, title, [], apart) : null;
}

/** How many words can part a title from the names that a verb counts among its holders. */
const APART = 8;

/** "foreign ministers of Peru (Juan Paz) and Kenya (Ada Obi)", "Other ministers present included Juan Paz of Peru and Ada Obi (Kenya)". */
function namesApart(tokens: readonly Token[], title: Title): readonly ListedName[] {
  const owned = readOwnedNames(tokens, skipDashes(tokens, title.next));
  if (owned.length > 1) return owned;
  const bracketed = title.country ? readBracketedNames(tokens, title.next - 1) : [];
  if (bracketed.length > 1) return bracketed;
  const length = tokens
    .slice(title.next, title.next + APART)
    .findIndex(({ word }) => /^(?:included?|includes)$/u.test(word));
  const between = tokens.slice(title.next, title.next + Math.max(length, 0));
  if (length < 0 || between.some(({ kind }) => kind === "SIGN")) return [];
  const names = readNames(tokens, title.next + length + 1);
  return names.every(({ country }) => country !== null) ? names : [];
}

/** "The foreign ministers -- Peru's Juan Paz and Kenya's Ada Obi -- met". */
function skipDashes(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && ["-", "–", "—", ":", ",", "("].includes(tokens[next]?.word ?? "")) next++;
  return next;
}

/** "Prime Ministers Obi and Paz of Kenya and Peru": the states follow all the names. */
function withStatesAfter(tokens: readonly Token[], names: readonly ListedName[]): readonly ListedName[] {
  const last = names.at(-1);
  const isShared = last?.country && names.slice(0, -1).every(({ country }) => country === null);
  if (!last || !isShared) return names;
  const joined = skipJoiner(tokens, last.next);
  const further = joined > last.next ? readCountries(tokens, joined) : null;
  const countries = [last.country, ...(further?.countries ?? [])];
  if (!further || countries.length !== names.length) return names;
  return names.map((name, index) => ({
    ...name,
    country: countries[index] ?? null,
    next: index === names.length - 1 ? further.next : name.next,
  }));
}

function namingsOf(
  sentence: TokenSentence,
  from: number,
  title: Title,
  countries: readonly string[],
  names: readonly ListedName[],
): NamingsRead {
  const next = names.at(-1)?.next ?? from;
  const quote = extentOfTokens(sentence.tokens, from, next);
  const namings = names.map((listed, index): Naming => {
    const country = listed.country ?? stateOf(countries, names, index);
    const naming = oneNaming(sentence, {
      from: index === 0 ? from : listed.from,
      next: listed.next,
      name: listed.name,
      posts: [postOf(sentence, title, country)],
      rule: RULE,
    });
    return { ...naming, quote };
  });
  return { namings, next };
}

/** The states of a title go with its names one by one; a single state is that of all, unless others have their own. */
export function stateOf(countries: readonly string[], names: readonly ListedName[], index: number): string | null {
  if (countries.length === names.length) return countries[index] ?? null;
  const [only = null] = countries;
  return countries.length === 1 && (index === 0 || names.every(({ country }) => country === null)) ? only : null;
}

/** Read states in a row: "Greek, Cypriot and French". */
export function readCountries(tokens: readonly Token[], from: number): { countries: string[]; next: number } {
  const countries: string[] = [];
  let at = from + (tokens[from]?.word === "the" ? 1 : 0);
  for (;;) {
    const country = tokens[at]?.country;
    if (!country) return { countries, next: at };
    countries.push(country.code);
    const joined = skipJoiner(tokens, at + 1);
    if (joined === at + 1 || !tokens[joined]?.country) return { countries, next: at + 1 };
    at = joined;
  }
}

/** "of Peru, Chile and Brazil": the states after the first, as long as no name follows one directly. */
function readFurtherCountries(tokens: readonly Token[], title: Title): { countries: string[]; next: number } {
  const countries = title.country ? [title.country] : [];
  if (title.isCountryFirst) return { countries, next: title.next };
  const joined = skipJoiner(tokens, title.next);
  const further =
    joined > title.next && countries.length > 0 ? readCountries(tokens, joined) : { countries: [], next: title.next };
  return {
    countries: [...countries, ...further.countries],
    next: further.countries.length > 0 ? further.next : title.next,
  };
}

/** Return the token after "and", a comma or both. */
export function skipJoiner(tokens: readonly Token[], at: number): number {
  const comma = [",", ";"].includes(tokens[at]?.word ?? "") ? 1 : 0;
  const and = ["and", "&"].includes(tokens[at + comma]?.word ?? "") ? 1 : 0;
  return at + comma + and;
}

/** Read names in a row, each with its state before it ("Latvia Ada Obi"), after it ("of Latvia") or in brackets. */
export function readNames(tokens: readonly Token[], from: number): ListedName[] {
  const names: ListedName[] = [];
  let at = from;
  for (;;) {
    const listed = readListedName(tokens, at, names.length > 0);
    if (!listed) return names;
    names.push(listed);
    at = skipJoiner(tokens, listed.next);
    if (at === listed.next) return names;
  }
}

function readListedName(tokens: readonly Token[], from: number, isFurther: boolean): ListedName | null {
  const owner = from + (tokens[from]?.word === "of" ? (tokens[from + 1]?.word === "the" ? 2 : 1) : 0);
  const before = isFurther ? tokens[owner]?.country : null;
  const start = before ? owner + (tokens[owner + 1]?.word === "," ? 2 : 1) : from;
  if (isFurther && readTitle(tokens, from)) return null;
  const name = readPersonName(tokens, start);
  // "…, Republican representative Juan Paz": a word before a title is no name.
  if (!name || (name.words === 1 && titleNoun(tokens[name.next]?.word ?? "") !== null)) return null;
  const after = countryAfter(tokens, name.next);
  return { from, next: after.next, name, country: before?.code ?? after.country };
}

function countryAfter(tokens: readonly Token[], at: number): { country: string | null; next: number } {
  if (tokens[at]?.word === "," && tokens[at + 1]?.word === "of") return countryAfter(tokens, at + 1);
  const opening = tokens[at]?.word;
  const object = at + (tokens[at + 1]?.word === "the" ? 2 : 1);
  const country = tokens[object]?.country?.code ?? null;
  if (opening === "from" && tokens[object]?.isCapitalised === true) return { country, next: object + 1 };
  if (country && opening === "of") return { country, next: object + 1 };
  return country && opening === "(" && tokens[object + 1]?.word === ")"
    ? { country, next: object + 2 }
    : { country: null, next: skipBracket(tokens, at) };
}

const LONGEST_BRACKET = 7;

/** "Ada Obi (Interior), Juan Paz (Trade)": what each of a list answers for or comes from. */
function skipBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.word !== "(") return at;
  const length = tokens.slice(at, at + LONGEST_BRACKET).findIndex(({ word }) => word === ")");
  const next = at + length + 1;
  return length > 1 && /^(?:[,;.]|and|)$/u.test(tokens[next]?.word ?? "") ? next : at;
}
