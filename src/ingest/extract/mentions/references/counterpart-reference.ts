import { counterpartEnd } from "../people/counterpart-words";
import { readCountries } from "../people/name-list";
import type { Reference } from "./reference";
import type { ReferenceContext } from "./reference-context";
import type { Token } from "../tokens";

/** Resolve a counterpart without a name, by the state: "his Peruvian counterpart". */
export function resolveCounterpart(
  tokens: readonly Token[],
  at: number,
  { known, focus }: ReferenceContext,
): Reference | null {
  if (!["his", "her", "the", "their"].includes(tokens[at]?.word ?? "")) return null;
  const { countries, next } = readCountries(tokens, at + 1);
  const end = counterpartEnd(tokens, next);
  if (end === null || countries.length !== 1) return null;
  const holders = [...focus.people.keys()].filter((person) =>
    known.people[person]?.posts.some(({ country }) => country === countries[0]),
  );
  return holders.length === 1 ? { next: end, people: holders, form: "DESCRIBED", office: null } : null;
}
