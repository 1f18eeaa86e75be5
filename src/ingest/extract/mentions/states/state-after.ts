import type { FoundPerson } from "../../extraction";
import type { CountryMention, PersonMention } from "../../mention";

/** What goes on after a state that only tells whose office somebody holds. */
const GOES_ON = /^[,;)]/u;
const BETWEEN = /^,\s(?:the\s)?$/u;

/**
 * Return the mentions of people with the state after their title for a part of it: of "Jon Obi, Minister of Trade, Kenya,
 * met" the minister is who met, and Kenya named for nothing else.
 */
export function withStatesAfter(
  mentions: readonly PersonMention[],
  countries: readonly CountryMention[],
  people: readonly FoundPerson[],
  body: string,
): PersonMention[] {
  const byStart = new Map(countries.map((country) => [country.start, country]));
  return mentions.map((mention) => {
    const state = byStart.get(mention.end + 2) ?? byStart.get(mention.end + 6);
    const isApart = state && BETWEEN.test(body.slice(mention.end, state.start));
    const isOwn = mention.people.some((person) => people[person]?.posts.some(({ country }) => country === state?.code));
    if (!state || !isApart || !isOwn || !GOES_ON.test(body.slice(state.end, state.end + 1))) return mention;
    const isListed = byStart.has(state.end + 2) || byStart.has(state.end + 6);
    return isListed ? mention : { ...mention, end: state.end };
  });
}
