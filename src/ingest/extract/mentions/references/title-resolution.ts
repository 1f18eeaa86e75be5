import type { FoundOrganization } from "../../extraction";
import { peopleIn } from "./focus";
import { readCountries } from "../people/name-list";
import { postOf, type TokenSentence } from "../people/naming";
import { resolvePlural } from "./plural-resolution";
import type { Reference } from "./reference";
import type { ReferenceContext } from "./reference-context";
import { readTitleCore } from "../titles/title-core";
import { readTitle, type Title } from "../titles/title-grammar";
import type { TitleReference } from "./title-reference";

const COUNTS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5 };
const INDEFINITE = new Set([
  ...["a", "an", "any", "no", "every", "another", "as", "this", "that"],
  ...["his", "her", "their", "its", "our"],
]);

/** Resolve a title without a name: "the minister", "the Kenyan President", "both foreign ministers". */
export function resolveTitle(sentence: TokenSentence, at: number, context: ReferenceContext): Reference | null {
  const counted = countAt(sentence, at);
  const prefix = readCountries(sentence.tokens, counted.next);
  const countries = prefix.countries.length > 1 ? prefix.countries : [];
  const title = readTitle(sentence.tokens, countries.length > 0 ? prefix.next : counted.next);
  if (!title || readTitleCore(sentence.tokens, at - 1)?.at === title.core.at) return null;
  // "for ‹C0› and ‹C1› Minister ‹P2›": one minister is not of two states.
  if (countries.length > 0 && !title.core.isPlural) return null;
  if (INDEFINITE.has(title.determiner ?? sentence.tokens[at - 1]?.word ?? "")) return null;
  if (isIndefinite(title, title.core.isPlural ? counted.count : null)) return null;
  const reference = referenceOf(sentence, title, context.known.organizations);
  return title.core.isPlural
    ? resolvePlural(sentence, { next: title.next, reference, count: counted.count, countries }, context)
    : resolveSingular(sentence, title, reference, context);
}

/** "leaders such as …" may be anybody. */
function isIndefinite({ determiner, country, core }: Title, count: number | null): boolean {
  return determiner === null && count === null && country === null && !core.isCapitalised;
}

/** "the two", "both", "all three". */
function countAt({ tokens }: TokenSentence, at: number): { next: number; count: number | null } {
  const next = at + (["the", "all"].includes(tokens[at]?.word ?? "") ? 1 : 0);
  const count = COUNTS[tokens[next]?.word ?? ""] ?? null;
  return count === null ? { next: at, count } : { next: next + 1, count };
}

function referenceOf(
  sentence: TokenSentence,
  title: Title,
  organizations: readonly FoundOrganization[],
): TitleReference {
  const { title: words, country, organization } = postOf(sentence, title);
  return {
    title: words,
    country,
    organization: organization ? (organizations[organization.organization] ?? null) : null,
  };
}

function resolveSingular(
  sentence: TokenSentence,
  title: Title,
  reference: TitleReference,
  context: ReferenceContext,
): Reference | null {
  const { next } = title;
  const holders = [...context.holders.of(reference)];
  if (holders.length === 0) {
    const office = isOffice(title, reference) ? { title: reference.title, country: reference.country } : null;
    return office && { next, people: [], form: "DESCRIBED", office };
  }
  const start = sentence.tokens[title.from]?.start ?? 0;
  const earlier = holders.filter((person) => (context.known.clusters[person]?.namings[0]?.start ?? Infinity) < start);
  const isCertain = reference.country !== null || (title.core.isCapitalised && title.core.next - title.core.from > 1);
  const candidates = earlier.length > 0 || !isCertain ? earlier : holders;
  const [person, ...others] = mostLikely(candidates, sentence, reference, context);
  return person !== undefined && others.length === 0
    ? { next, people: [person], form: "DESCRIBED", office: null }
    : null;
}

/** Of several holders, those called by the very words, else those mentioned last. */
function mostLikely(
  candidates: readonly number[],
  { index }: TokenSentence,
  reference: TitleReference,
  { holders, focus }: ReferenceContext,
): readonly number[] {
  if (candidates.length < 2) return candidates;
  const called = holders.literallyOf(reference);
  const literal = candidates.filter((person) => called.has(person));
  if (literal.length === 1) return literal;
  const among = new Set(candidates);
  return peopleIn(focus.recent(index - 1, index)).filter((person) => among.has(person));
}

/** An office that nobody named in the article holds; a bare noun in lower case may be any. */
function isOffice({ core, determiner, country, organization }: Title, { title }: TitleReference): boolean {
  if (country !== null || organization !== null) return true;
  return core.isCapitalised && determiner === "the" && title.includes(" ");
}
