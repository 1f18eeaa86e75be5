import type { PersonMention } from "../../mention";
import type { Delegation } from "./delegation";
import { readCountries } from "../people/name-list";
import type { TokenSentence } from "../people/naming";
import type { Reference } from "./reference";
import type { Token } from "../tokens";

const INTRODUCES =
  /^(?:[^.;]{0,60}\b(?:headed|led|chaired) by|[^.;]{0,60}\b(?:included|includes|including|comprised|comprises|comprising|consisted of|consisting of|composed of)|\sof)\s(?:the\s)?$/u;
const LEADS = /\b(?:led|leads|leading|headed|heads|heading)\s(?:an?|the|his|her)\s[^.;]{0,40}$/u;
const CONTINUES = /^(?:,|,?\s(?:and|as well as))\s(?:the\s)?$/u;
const QUALIFIERS = new Set([
  ...[
    "high-level",
    "senior",
    "official",
    "government",
    "parliamentary",
    "visiting",
    "business",
    "joint",
    "interagency",
  ],
]);

/** Return the delegations that a sentence introduces with the names of their people. */
export function delegationsIn({ tokens, body }: TokenSentence, mentions: readonly PersonMention[]): Delegation[] {
  return tokens.flatMap((token, at) => {
    if (token.word !== "delegation") return [];
    const after = mentions.filter(({ start }) => start >= token.end);
    const before = mentions.findLast(({ end }) => end <= token.start);
    const led = before && LEADS.test(body.slice(before.end, token.start)) ? before.people : [];
    const people = [...new Set([...led, ...introduced(body, token.end, after)])];
    return people.length > 0 ? [{ country: stateAround(tokens, at), people }] : [];
  });
}

/** The people of a list that the words after the delegation introduce. */
function introduced(body: string, from: number, mentions: readonly PersonMention[]): number[] {
  const [first] = mentions;
  if (!first || !INTRODUCES.test(body.slice(from, first.start))) return [];
  const end = mentions.findIndex(
    ({ start }, index) => index > 0 && !CONTINUES.test(body.slice(mentions[index - 1]?.end ?? 0, start)),
  );
  return mentions.slice(0, end < 0 ? mentions.length : end).flatMap(({ people }) => people);
}

function stateAround(tokens: readonly Token[], at: number): string | null {
  const before = tokens.slice(Math.max(0, at - 3), at).findLast(({ country }) => country)?.country;
  const after = tokens[at + 1]?.word === "of" ? tokens[at + (tokens[at + 2]?.word === "the" ? 3 : 2)]?.country : null;
  return (before ?? after)?.code ?? null;
}

/** Read "the delegation" or "the Kenyan delegation" as the people named in it before. */
export function resolveDelegation(
  tokens: readonly Token[],
  at: number,
  delegations: readonly Delegation[],
): Reference | null {
  if (tokens[at]?.word !== "the") return null;
  const { countries, next } = readCountries(tokens, at + 1);
  let noun = countries.length > 0 ? next : at + 1;
  while (QUALIFIERS.has(tokens[noun]?.word ?? "")) noun++;
  if (tokens[noun]?.word !== "delegation" || countries.length > 1) return null;
  const own = tokens[noun + 1]?.word === "of" ? readCountries(tokens, noun + 2) : null;
  const [state = null] = own && own.countries.length > 0 ? own.countries : countries;
  const fitting = delegations.filter(({ country }) => state === null || country === null || country === state);
  const [delegation, ...others] = fitting.reverse();
  if (!delegation || (others.length > 0 && state === null)) return null;
  return {
    next: own && own.countries.length > 0 ? own.next : noun + 1,
    people: delegation.people,
    form: "DESCRIBED",
    office: null,
  };
}
