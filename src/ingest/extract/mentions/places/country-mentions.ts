import { countryNames } from "../../../../countries/country-names";
import { plain } from "../../../../api/fold";
import type { ArticleText } from "../../article-text";
import type { CountryMention } from "../../mention";
import {
  AMBIGUOUS_AFTER_WORD,
  combiningForms,
  FOLLOWED_BY,
  INTRODUCES_NAME,
  IS_GIVEN_NAME,
  IS_SURNAME_NEXT,
  IS_TITLED_NEXT,
  IS_SURNAME,
  NAMES_HOLDER,
  OPENS_NAME,
  ownSpellings,
  PRECEDED_BY,
  sharedForms,
  unusedForms,
} from "./country-contexts";
import { Gazetteer, type GazetteerMatch } from "../gazetteer";
import type { SentenceMatch } from "../scan";

/** What a wording can mean: one state for certain, or one of several that share it. */
type Meaning =
  | { readonly code: string; readonly form: CountryMention["form"] }
  | { readonly codes: readonly string[]; readonly usual: string | null; readonly form: CountryMention["form"] };

const COUNTRIES = new Gazetteer(meanings());
/** "the Republic of", "the Hashemite Kingdom of": an official form that the gazetteer need not list; not "Secretary of State of". */
const STATE_OF =
  /(?:\p{Lu}[\p{L}’']+\s){0,3}(?:Republic|Kingdom|(?<!\b(?:Secretary|Secretaries|Ministers?|Heads?)\sof\s)State|Sultanate|Emirate|Principality|Commonwealth|Federation|Union|Grand Duchy)\sof\s(?:[Tt]he\s)?$/u;

/** What a form that is listed without it ends with. */
const OF = /\sof\s(?:[Tt]he\s)?$/u;

/** Find the states that an article names, by name, abbreviation or demonym; capitals are places. */
export function findCountryMentions(text: ArticleText): CountryMention[] {
  const found = COUNTRIES.find(text).filter(namesState);
  const certain = new Set(found.flatMap(({ entry }) => ("code" in entry ? [entry.code] : [])));
  const named = found.flatMap((match) => mentionOf(match, certain));
  const letters = lettersDefined(text, named);
  if (letters.size === 0) return named;
  const abbreviated = new Gazetteer(letters).find(text).map(({ start, end, entry }) => ({ ...entry, start, end }));
  const starts = new Set(named.map(({ start }) => start));
  const later = abbreviated.filter(({ start }) => !starts.has(start) && text.body[start - 1] !== "(");
  return [...named, ...later].sort((one, other) => one.start - other.start);
}

const LETTERS_AFTER = /^\s\((\p{Lu}{3,5})\)/u;

/** The letters that the article gives for a state in brackets: "Republic of the Marshall Islands (RMI)". */
function lettersDefined({ body }: ArticleText, named: readonly CountryMention[]): Map<string, CountryMention> {
  return new Map(
    named.flatMap((state) => {
      const letters = LETTERS_AFTER.exec(body.slice(state.end, state.end + 8))?.[1];
      const initials = body.slice(state.start, state.end).replace(/\P{Lu}/gu, "");
      return letters && letters === initials ? [[letters, state] as const] : [];
    }),
  );
}

function mentionOf(
  { entry, start, end, before }: GazetteerMatch<Meaning>,
  certain: ReadonlySet<string>,
): CountryMention[] {
  const code = "code" in entry ? entry.code : sharedCode(entry, certain);
  if (code === null) return [];
  const official = entry.form === "NAME" && OF.test(before) ? (STATE_OF.exec(before)?.[0].length ?? 0) : 0;
  return [{ kind: "country", start: start - official, end, code, form: entry.form }];
}

/** "Korea" is the one of the two that the article also names in full. */
function sharedCode(
  { codes, usual }: { readonly codes: readonly string[]; readonly usual: string | null },
  certain: ReadonlySet<string>,
): string | null {
  const named = codes.filter((code) => certain.has(code));
  return named.length === 1 ? (named[0] ?? null) : usual;
}

function namesState({ words, before, after }: SentenceMatch): boolean {
  if (FOLLOWED_BY.test(after)) return false;
  if (words in combiningForms) return /^[-–]\p{Lu}/u.test(after) && !/^[-–]Pacific/u.test(after);
  if (IS_GIVEN_NAME.test(words) && (OPENS_NAME.test(before) || opensPerson(before, after))) return false;
  if (IS_SURNAME.test(words) && NAMES_HOLDER.test(before)) return false;
  return !(AMBIGUOUS_AFTER_WORD.test(words) && PRECEDED_BY.test(before));
}

/** "Jordan Obi, the Minister of Mines", "his counterpart, Israel Cohen, met": somebody who bears the name. */
function opensPerson(before: string, after: string): boolean {
  return IS_TITLED_NEXT.test(after) || (INTRODUCES_NAME.test(before) && IS_SURNAME_NEXT.test(after));
}

/** Every wording by which news names a state, with and without diacritics and in the capitals of a headline. */
function meanings(): Map<string, Meaning> {
  const all = new Map<string, Meaning>();
  for (const { name, countryCode, kind } of countryNames) {
    if (kind === "CAPITAL" || unusedForms.has(name)) continue;
    const form = kind === "DEMONYM" ? "DEMONYM" : "NAME";
    for (const variant of variantsOf(name.replace(/^the /u, ""), form)) {
      if (!all.has(variant)) all.set(variant, { code: countryCode, form });
    }
  }
  // "Mexico City" is no mention of the state.
  for (const { name, kind } of countryNames) {
    if (kind === "CAPITAL" && !all.has(name)) all.set(name, { codes: [], usual: null, form: "NAME" });
  }
  for (const [name, code] of Object.entries(ownSpellings)) all.set(name, { code, form: "NAME" });
  for (const [word, code] of Object.entries(combiningForms)) all.set(word, { code, form: "DEMONYM" });
  for (const [word, shared] of Object.entries(sharedForms)) all.set(word, shared);
  return all;
}

function variantsOf(name: string, form: CountryMention["form"]): string[] {
  const spellings = [name, name.normalize("NFKD").replace(/\p{M}/gu, ""), name.replace(/^St\. /u, "St ")];
  const inflected = form === "DEMONYM" ? spellings.flatMap((one) => [one, `${one}s`]) : spellings;
  const shouted = plain(name).length > 4 ? inflected.map((one) => one.toUpperCase()) : [];
  return [...inflected, ...shouted];
}
