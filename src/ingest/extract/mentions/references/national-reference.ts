import { peopleIn } from "./focus";
import type { TokenSentence } from "../people/naming";
import type { Reference } from "./reference";
import type { ReferenceContext } from "./reference-context";

/** What news calls somebody by the state alone. */
const DESCRIPTIONS = new Set([
  "official",
  "diplomat",
  "leader",
  "envoy",
  "politician",
  "guest",
  "dignitary",
  "statesman",
]);
const QUALIFIERS = new Set(["senior", "top", "high-ranking", "visiting", "high-level", "ranking"]);
/** How many sentences back somebody so described can have been named. */
const REACH = 8;

/** Resolve a description by the state: "the Peruvian official" is the person of that state of whom the article just spoke. */
export function resolveNational(
  { tokens, index }: TokenSentence,
  at: number,
  { known, focus }: ReferenceContext,
): Reference | null {
  if (tokens[at]?.word !== "the") return null;
  let next = at + 1;
  while (QUALIFIERS.has(tokens[next]?.word ?? "")) next++;
  const country = tokens[next]?.country;
  if (country?.form !== "DEMONYM" || !DESCRIPTIONS.has(tokens[next + 1]?.word ?? "")) return null;
  const isOfState = (person: number) =>
    known.people[person]?.posts.some((post) => post.country === country.code) ?? false;
  for (let sentence = index; sentence >= Math.max(0, index - REACH); sentence--) {
    const people = peopleIn(focus.of(sentence)).filter(isOfState);
    if (people.length > 1) return null;
    if (people.length === 1) return { next: next + 2, people, form: "DESCRIBED", office: null };
  }
  return null;
}
