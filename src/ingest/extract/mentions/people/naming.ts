import type { Basis } from "../../../../dates/basis";
import type { Extent } from "../../../sentences";
import type { OrganizationMention } from "../../mention";
import type { Gender, PersonName } from "../names/person-name";
import type { Title } from "../titles/title-grammar";
import { isStateless } from "../titles/stateless-offices";
import { isSlip } from "../titles/title-words";
import type { Token } from "../tokens";

/** A post that a naming gives; `noun` is the head of its title, in the singular. */
export interface NamedPost {
  readonly title: string;
  readonly noun: string;
  readonly country: string | null;
  readonly organization: OrganizationMention | null;
  readonly basis: Basis;
}

/** A place where somebody is named together with a post; its extent is the whole phrase. */
export interface Naming extends Extent {
  readonly sentence: number;
  readonly name: Extent;
  readonly gender: Gender | null;
  readonly posts: readonly NamedPost[];
  /** The shortest words that say it, when they are more than the phrase: a list shares its title. */
  readonly quote: Extent;
  readonly antecedents: readonly Extent[];
  /** The construction that was read, `id@version`. */
  readonly rule: string;
}

/** The tokens of a sentence, with the body they stand in. */
export interface TokenSentence {
  readonly index: number;
  readonly body: string;
  readonly tokens: readonly Token[];
  /** Whether a noun that names a post follows a token soon. */
  readonly isTitleAhead: readonly boolean[];
}

/** Namings read at one place, and the token at which reading goes on. */
export interface NamingsRead {
  readonly namings: readonly Naming[];
  readonly next: number;
}

/** Return the post of a title in the article's words, in the singular, without its state. */
export function postOf({ body, tokens }: TokenSentence, title: Title, country = title.country): NamedPost {
  const pieces = title.pieces.map(([from, next]) => body.slice(tokens[from]?.start, tokens[next - 1]?.end));
  const noun = tokens[title.core.at];
  const words = pieces.join(" ").replace(/\s+/gu, " ").replaceAll(" ,", ",").replace(COUNTED_HEAD, "");
  const named =
    noun && (title.core.isPlural || isSlip(noun.word)) ? singular(words, noun.text, title.core.noun) : words;
  return {
    title: named,
    noun: title.core.noun,
    // A state told with another post of the same person is not that of a post of no state.
    country: title.country === null && isStateless(named) ? null : country,
    organization: title.organization,
    basis: "EXPLICIT",
  };
}

/** "22nd Prime Minister": how many there were before is no part of the post. */
const COUNTED_HEAD = /^\d+(?:st|nd|rd|th)\s(?=(?:prime minister|president|chancellor|premier)$)/iu;

/** "Foreign Ministers" as one holds it: "Foreign Minister". */
function singular(words: string, plural: string, noun: string): string {
  const capitalised = /^\p{Lu}/u.test(plural)
    ? noun.replace(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase())
    : noun;
  const at = words.indexOf(plural);
  const charge = /-(?:designate|elect|in-charge|in-office)$/iu.exec(plural)?.[0] ?? "";
  return plural.toLowerCase() === noun
    ? words
    : words.slice(0, at) + capitalised + charge + words.slice(at + plural.length);
}

/** Return the extent from one token up to another, exclusive. */
export function extentOfTokens(tokens: readonly Token[], from: number, next: number): Extent {
  return { start: tokens[from]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

/** Return the namings of a phrase that names one person. */
export function oneNaming(
  { index, tokens }: TokenSentence,
  phrase: {
    readonly from: number;
    readonly next: number;
    readonly name: PersonName;
    readonly posts: readonly NamedPost[];
    readonly rule: string;
  },
): Naming {
  const extent = extentOfTokens(tokens, phrase.from, phrase.next);
  return {
    ...extent,
    sentence: index,
    name: phrase.name.name,
    gender: phrase.name.gender,
    posts: phrase.posts,
    quote: extent,
    antecedents: [],
    rule: phrase.rule,
  };
}
