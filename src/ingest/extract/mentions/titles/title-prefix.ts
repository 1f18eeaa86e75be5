import type { OrganizationMention } from "../../mention";
import { AREA_WORDS } from "./area-words";
import { PASSING_QUALIFIERS, TITLE_QUALIFIERS, titleNoun } from "./title-words";
import type { Token } from "../tokens";

const DETERMINERS = new Set([
  ...["the", "a", "an", "both", "two", "three", "four", "five"],
  ...["his", "her", "their", "its", "our", "my", "your"],
]);

/** What can stand before the state: "former Kenyan", "the deputy Chinese ambassador". */
const RANKS_AHEAD = new Set(["former", "deputy", "acting", "vice"]);

/** What stands before the words of a title: its determiner, state and body, and where the title goes on. */
export interface Prefix {
  next: number;
  /** "former", "deputy", when the state stands between it and the title. */
  pieces: (readonly [number, number])[];
  determiner: string | null;
  country: string | null;
  organization: OrganizationMention | null;
}

/** Read what stands before a title, from a token on: "the Kenyan", "then UN". */
export function readPrefix(tokens: readonly Token[], from: number): Prefix {
  const prefix: Prefix = {
    next: skipCourtesy(tokens, from),
    pieces: [],
    determiner: null,
    country: null,
    organization: null,
  };
  const first = tokens[prefix.next];
  if (first && DETERMINERS.has(first.word)) {
    prefix.determiner = first.word;
    if (isOwn(tokens, prefix.next, BODIES)) prefix.determiner = "its";
    prefix.next += isOwn(tokens, prefix.next, STATES) || isOwn(tokens, prefix.next, BODIES) ? 3 : 1;
  }
  skipPassing(tokens, prefix);
  const isFormer =
    RANKS_AHEAD.has(tokens[prefix.next]?.word ?? "") &&
    ["COUNTRY", "ORGANIZATION"].includes(tokens[prefix.next + 1]?.kind ?? "");
  if (isFormer) prefix.pieces.push([prefix.next, ++prefix.next]);
  if (isUnknownBody(tokens, prefix.next)) prefix.next++;
  for (let owner = readOwner(tokens, prefix); owner; owner = readOwner(tokens, prefix)) {
    prefix.country = owner.country?.code ?? prefix.country;
    prefix.organization = owner.organization ?? prefix.organization;
    keepTheatre(tokens, prefix);
  }
  return prefix;
}

/** "UN Yemen envoy", "U.S. Sudan special envoy": after who sends an envoy, a state is where the envoy is sent, in the title. */
function keepTheatre(tokens: readonly Token[], prefix: Prefix): void {
  const noun = tokens[prefix.next + 1]?.word === "special" ? prefix.next + 2 : prefix.next + 1;
  if (tokens[prefix.next]?.country?.form !== "NAME" || !/^(?:envoy|coordinator)$/u.test(tokens[noun]?.word ?? ""))
    return;
  prefix.pieces.push([prefix.next, ++prefix.next]);
}

/** "ANNP President": a body that the article names by letters only. */
function isUnknownBody(tokens: readonly Token[], at: number): boolean {
  const [body, following] = [tokens[at], tokens[at + 1]];
  const isAcronym = body?.kind === "WORD" && /^\p{Lu}{2,6}$/u.test(body.text) && titleNoun(body.word) === null;
  return isAcronym && !TITLE_QUALIFIERS.has(body.word) && !AREA_WORDS.has(body.word) && isTitleCased(following);
}

function isTitleCased(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && titleNoun(token.word) !== null;
}

const STATES = new Set(["country", "nation", "kingdom", "republic"]);
const BODIES = new Set(
  "bank lender fund bloc alliance organization organisation agency union commission company".split(" "),
);

/** "the country's deputy prime minister", "the bank's director": of the state or body spoken of. */
function isOwn(tokens: readonly Token[], at: number, nouns: ReadonlySet<string>): boolean {
  const [determiner, noun, ending] = tokens.slice(at, at + 3).map(({ word }) => word);
  return determiner === "the" && ending === "'s" && nouns.has(noun ?? "");
}

/** Whether a title that begins at a token is said to be of the state spoken of: "the country's ambassador". */
export function isOfOwnState(tokens: readonly Token[], at: number): boolean {
  return isOwn(tokens, at, STATES);
}

/** "HE", "Her Excellency", "the Hon." before a title. */
function skipCourtesy(tokens: readonly Token[], from: number): number {
  const [first, second, third] = tokens.slice(from, from + 3).map(({ word }) => word);
  if (/^(?:HE|HH|HM|HRH|H\.E\.|H\.H\.|H\.M\.|H\.R\.H\.)$/u.test(tokens[from]?.text ?? "")) return from + 1;
  if (/^(?:Hon\.|Honourable|Hon['’]ble)$/u.test(tokens[from]?.text ?? "")) return from + 1;
  if (!/^(?:his|her|the)$/u.test(first ?? "")) return from;
  if (second === "royal" && third === "highness") return from + 3;
  return /^(?:excellency|highness|majesty|holiness|eminence|beatitude|honou?rable|hon\.?|hon'ble)$/u.test(second ?? "")
    ? from + 2
    : from;
}

const MISSIONS = new Set([
  "embassy",
  "mission",
  "government",
  "ministry",
  "parliament",
  "office",
  "federation",
  "republic",
  "kingdom",
]);

/** Read a state or body before a title, with its possessive ending: "Kenya's", "the EU's", "NSC". */
function readOwner(tokens: readonly Token[], prefix: Prefix): Token | null {
  const owner = tokens[prefix.next];
  if (!owner || (owner.kind !== "ORGANIZATION" && (owner.kind !== "COUNTRY" || prefix.country))) return null;
  prefix.next++;
  skipAcronym(tokens, prefix);
  skipMinistry(tokens, prefix);
  if (["'s", "'"].includes(tokens[prefix.next]?.word ?? "")) prefix.next++;
  skipSmallMinistry(tokens, prefix);
  skipPassing(tokens, prefix);
  return owner;
}

/** "Peru's foreign ministry spokesman", "Kenyan trade ministry permanent secretary": a ministry in lower case between the state and who serves it. */
function skipSmallMinistry(tokens: readonly Token[], prefix: Prefix): void {
  const body = tokens.slice(prefix.next, prefix.next + LONGEST_MINISTRY);
  const at = body.findIndex(({ text }) => text === "ministry");
  const isMinistry = at > 0 && body.slice(0, at).every(({ word }) => word === "and" || AREA_WORDS.has(word));
  const [title, following] = tokens.slice(prefix.next + at + 1, prefix.next + at + 3);
  if (isMinistry && (SERVANTS.has(title?.word ?? "") || SERVANTS.has(following?.word ?? ""))) prefix.next += at + 1;
}

/** "foreign and trade ministry", with what follows. */
const LONGEST_MINISTRY = 5;

/** Those who are named with their ministry. */
const SERVANTS = new Set(
  "spokesman spokeswoman spokesperson secretary undersecretary under-secretary director".split(" "),
);

/** "the Ethiopian embassy's deputy head of mission", "the Kenya foreign ministry's additional secretary". */
function skipMinistry(tokens: readonly Token[], prefix: Prefix): void {
  const body = prefix.next + (AREA_WORDS.has(tokens[prefix.next]?.word ?? "") ? 1 : 0);
  if (MISSIONS.has(tokens[body]?.word ?? "") && tokens[body + 1]?.word === "'s") prefix.next = body + 1;
}

/** "African Development Bank (AfDB)". */
function skipAcronym(tokens: readonly Token[], prefix: Prefix): void {
  if (tokens[prefix.next]?.word === "(" && tokens[prefix.next + 2]?.word === ")") prefix.next += 3;
}

function skipPassing(tokens: readonly Token[], prefix: Prefix): void {
  while (tokens[prefix.next]?.kind === "WORD" && PASSING_QUALIFIERS.has(tokens[prefix.next]?.word ?? "")) prefix.next++;
}
