import { isAndAlso, isGivenName, leadsParty } from "./joined-names";
import { readTitle, type Title } from "./title-grammar";
import type { Token } from "../tokens";

/** Titles of one person, joined or one after the other: "Deputy Prime Minister and Minister of Foreign Affairs". */
export interface JoinedTitles {
  readonly titles: readonly Title[];
  readonly next: number;
}

/** Nobody is given more titles at once; a text of nothing but titles must not be read anew from each of them. */
const MOST_TITLES = 6;

const JOINERS = new Set(["and", "&", "-", "–", "—", "/", ",", "cum"]);

/** Read every title that can belong to the same person from a token on, the first alone or with those joined to it. */
export function readJoinedTitles(tokens: readonly Token[], from: number): JoinedTitles | null {
  const first = readTitle(tokens, from);
  if (!first) return null;
  const titles = [first];
  for (;;) {
    const last = titles.at(-1) ?? first;
    const further = furtherTitle(tokens, last);
    if (
      !further ||
      titles.length === MOST_TITLES ||
      !canJoin(titles, further, tokens[from - 1]?.word) ||
      isAgain(tokens, last, further)
    )
      return { titles: titles.map((title) => ofSharedBody(title, last)), next: last.next };
    titles.push(further);
  }
}

function furtherTitle(tokens: readonly Token[], last: Title): Title | null {
  const isJoined = JOINERS.has(tokens[last.next]?.word ?? "");
  const title = readTitle(tokens, last.next + (isJoined ? 1 : 0) + (isAndAlso(tokens, last) ? 1 : 0));
  if (!title || title.determiner !== null || isGivenName(tokens, title, isJoined)) return null;
  const isApposed = tokens[last.next]?.word === "," && (isRankOf(title, last) || isOfficeOf(title, last));
  return isJoined && beginsOwnPhrase(title) && !isApposed && !leadsParty(tokens, last) ? null : title;
}

/** "The Secretary for Trade of Kenya, Ambassador Obi", "the AU's Secretary, Ambassador Obi": a rank after a full title. */
function isRankOf({ core }: Title, last: Title): boolean {
  return /^(?:ambassador|senator)$/u.test(core.noun) && (isFull(last) || last.organization !== null);
}

/** "ECOWAS Chairman, President Obi", "the Special Envoy for the Sahel, President Obi": an office besides that of a head of state. */
function isOfficeOf({ core }: Title, { core: { noun, isPlural }, organization, pieces }: Title): boolean {
  const isOffice = /^(?:envoy|mediator|chair|chairman|chairperson|chairwoman|champion|facilitator)$/u.test(noun);
  return core.noun === "president" && isOffice && !isPlural && (organization !== null || pieces.length > 1);
}

/** "The Secretary for Trade of Kenya, Ambassador Obi": after a full title that opens a phrase, a rank is the same person's. */
function isFull({ determiner, from, pieces, country, organization }: Title): boolean {
  return (determiner === "the" || from === 0) && (pieces.length > 1 || country !== null || organization !== null);
}

/** A head of state with no more than the title is somebody else: "the Vice President and President Diallo". */
function beginsOwnPhrase({ core, next, from, country }: Title): boolean {
  return HEADS.has(core.noun) && core.next - core.from === 1 && next === core.next && from === core.from && !country;
}

const HEADS = new Set(["president", "king", "queen", "emir", "sultan", "pope", "ambassador", "senator"]);

/** "the President of the Republic and Chancellor Obi": no state has both in one person. */
function areTwoHeads({ core }: Title, further: Title): boolean {
  const isPresident = core.noun === "president" && core.next - core.from === 1;
  return isPresident && /^(?:chancellor|king|queen|emir|premier)$/u.test(further.core.noun);
}

/** "The Kenyan Prime Minister and Prime Minister Diallo" are two. */
function isAgain(tokens: readonly Token[], last: Title, further: Title): boolean {
  const length = further.core.next - further.core.from;
  const wordsTo = (next: number) => tokens.slice(Math.max(0, next - length), next).map(({ word }) => word);
  const isBare = last.next === last.core.next && further.pieces.length === 1;
  return isBare && wordsTo(last.core.next).join(" ") === wordsTo(further.core.next).join(" ");
}

/** One person does not hold posts of two states, and "the President and Minister Diallo" are two. */
function canJoin(titles: readonly Title[], further: Title, before?: string): boolean {
  const [first] = titles;
  if (!first || first.core.isPlural || further.core.isPlural) return false;
  if (/^(?:lady|gentleman)$/u.test(further.core.noun) || areTwoHeads(first, further)) return false;
  // "The Prime Minister and China's Premier Li" are two.
  if (further.isCountryFirst && first.determiner === "the" && first.country === null) return false;
  if (further.isCountryFirst && titles.some(({ country }) => country !== null || !further.country)) return false;
  if (isMissionHead(first, further)) return true;
  const countries = new Set([...titles, further].flatMap(({ country }) => country ?? []));
  return (
    countries.size <= 1 &&
    !(
      (first.determiner !== null || before === "the") &&
      first.pieces.length === 1 &&
      first.core.next - first.core.from === 1 &&
      !first.country &&
      !first.organization
    )
  );
}

/** "The Ambassador and Permanent Representative of Kenya to the WTO" is one. */
function isMissionHead(first: Title, further: Title): boolean {
  return first.core.noun === "ambassador" && first.country === null && further.core.noun === "representative";
}

const OFFICERS = new Set([
  "chairman",
  "chair",
  "chairperson",
  "chairwoman",
  "founder",
  "director",
  "president",
  "ceo",
  "head",
  "governor",
]);

/** "Chairman and Managing Director of the Bank" holds both posts there; a president and minister does not. */
function ofSharedBody(title: Title, last: Title): Title {
  const isBare = title.organization === null && title.country === null && title.pieces.length === 1;
  return isBare && OFFICERS.has(title.core.noun) && last.country === null && last.core.noun !== "minister"
    ? { ...title, organization: last.organization }
    : title;
}
