import type { OrganizationMention } from "../../mention";
import { readKnownArea } from "../titles/area-grammar";
import { ownedAt } from "../titles/complement";
import { readJoinedTitles, type JoinedTitles } from "../titles/joined-titles";
import { nameAfter, nameInBrackets } from "./name-after-title";
import { postOf, type NamedPost, type TokenSentence } from "./naming";
import { isOpenedByPhrase, isOpening } from "./opening";
import { readPersonName, type PersonName } from "../names/person-name";
import { readTitle } from "../titles/title-grammar";
import type { Token } from "../tokens";
import { readUnparted } from "../titles/unparted-titles";

interface AfterName {
  readonly next: number;
  readonly country: string | null;
  /** The body after a name: "Speaker Obi of the Senate". */
  readonly organization: OrganizationMention | null;
  readonly posts: readonly NamedPost[];
}

/** "Minister Obi of Trade and Industry of Kenya": where the field that follows the name of a minister ends. */
export function fieldAfterName(tokens: readonly Token[], at: number): number | null {
  return /^(?:of|for)$/u.test(tokens[at]?.word ?? "") ? readKnownArea(tokens, at + 1, true) : null;
}

/** What follows a titled name: its state ("President Diallo of Mali", "Minister Obi (Kenya)") and further posts ("…, Chair of the Council,"), none of another state than `country`. */
export function afterName(sentence: TokenSentence, at: number, country: string | null): AfterName {
  const { tokens } = sentence;
  const object = at + (tokens[at + 1]?.word === "the" ? 2 : 1);
  const isBracketed = isStateInBrackets(tokens, at);
  const state = tokens[at]?.word === "of" || isBracketed ? tokens[object]?.country : null;
  const body = tokens[at]?.word === "of" ? bodyAt(tokens, object) : null;
  const next = body?.next ?? (state ? object + (isBracketed ? 2 : 1) : at);
  const of = { country: state?.code ?? null, organization: body?.organization ?? null };
  const apposition = isSubjectAfter(tokens, next) || isOfEnvoy(tokens, next) ? null : readApposition(tokens, next);
  const isOfAnother = apposition?.titles.some((title) => country && title.country && title.country !== country);
  const isItem = apposition !== null && (isListItem(tokens, apposition) || isOfNext(tokens, apposition.next));
  if (!apposition || isOfAnother || isItem) return { next, ...of, posts: [] };
  return {
    next: apposition.next,
    ...of,
    posts: apposition.titles.map((title) => postOf(sentence, title)),
  };
}

/** "Minister Obi, Director of Mwambao Kuu Paz", "Minister (Obi), Director (Paz)": a title with words that could not be read, or with a name in brackets, is that of the next. */
function isOfNext(tokens: readonly Token[], at: number): boolean {
  if (nameInBrackets(tokens, at)) return true;
  const object = tokens[at + (tokens[at + 1]?.word === "the" ? 2 : 1)];
  return /^(?:of|for|at)$/u.test(tokens[at]?.word ?? "") && object?.kind === "WORD" && object.isCapitalised;
}

/** How many words the credentials of somebody and the name of who accepts them can be apart. */
const CREDENTIALS = 12;

/** "presented credentials to President Obi as Ambassador of Peru": the post is not that of whoever accepts them. */
function isOfEnvoy(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.word !== "as") return false;
  const before = tokens.slice(Math.max(0, at - CREDENTIALS), at).map(({ word }) => word);
  return /\b(?:credentials|credence) to\b/u.test(before.join(" "));
}

/** "(Kenya)", "(the Gambia)". */
function isStateInBrackets(tokens: readonly Token[], at: number): boolean {
  const object = at + (tokens[at + 1]?.word === "the" ? 2 : 1);
  return tokens[at]?.word === "(" && tokens[object]?.country !== null && tokens[object + 1]?.word === ")";
}

/** "of the Senate", "of the Kenyan Senate". */
function bodyAt(tokens: readonly Token[], at: number): { organization: OrganizationMention; next: number } | null {
  const body = tokens[at]?.country ? ownedAt(tokens, at) : at;
  const organization = tokens[body]?.organization;
  return organization ? { organization, next: body + 1 } : null;
}

/** "At talks with Minister Obi, the Peruvian leader praised …": after a phrase that opens the sentence, a title that a verb follows is its subject. */
function isSubjectAfter(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.word !== "," || tokens[comma + 1]?.word !== "the") return false;
  const joined = readJoinedTitles(tokens, comma + 1);
  const after = tokens[joined?.next ?? -1];
  const isBare = joined?.titles.length === 1 && joined.titles[0]?.pieces.length === 1;
  if (isBare && /^(?:will|would|shall|has|had|also|then|later)$/u.test(after?.word ?? "")) return true;
  if (isBare && isOpenedByPhrase(tokens) && isVerb(after)) return true;
  if (!isOpening(tokens, comma)) return false;
  return isVerb(after);
}

/** A word in lower case that no phrase goes on with. */
function isVerb(token: Token | undefined): boolean {
  return token?.kind === "WORD" && !token.isCapitalised && !/^(?:and|who|of|for|in|at|as|on|to)$/u.test(token.word);
}

/** In a list, a title after a name may be that of the next one: "… Obi, Deputy Prime Minister, Mr. Paz". */
function isListItem(tokens: readonly Token[], { titles, next }: JoinedTitles): boolean {
  if (tokens[next]?.word !== ",") return false;
  const after = next + (tokens[next + 1]?.word === "and" ? 2 : 1);
  const name = readPersonName(tokens, after);
  const isDirect = after === next + 1;
  const isFull = titles.some(({ pieces, organization }) => pieces.length > 1 || organization !== null);
  if (titles[0]?.determiner === "the")
    return (
      isDirect && (name?.hasHonorific === true || isEnclosed(tokens, name) || (!isFull && isTitled(tokens, after)))
    );
  // "Minister Obi, Under-Secretary for Trade, and Ambassador Paz" are two.
  if (!isDirect && isFull) return false;
  return readTitle(tokens, after) !== null || (name !== null && (name.hasHonorific || name.words > 1));
}

/** "President Obi, the Secretary-General, Minister Paz": what a titled name follows is an item of its own. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const title = readTitle(tokens, at);
  return title !== null && readPersonName(tokens, title.next) !== null;
}

/** "…, the Speaker, Juan Paz, and …": a full name between commas is that of the title before it. */
function isEnclosed(tokens: readonly Token[], name: PersonName | null): boolean {
  return name !== null && name.words > 1 && /^(?:[,;]|and)$/u.test(tokens[name.next]?.word ?? "");
}

/** Read titles in apposition to the name before: ", the Kenyan Foreign Minister," with no name of their own. */
export function readApposition(tokens: readonly Token[], at: number): JoinedTitles | null {
  const opening = tokens[at]?.word;
  if (opening !== "," && opening !== "(" && opening !== "as") return readUnparted(tokens, at);
  const joined = readJoinedTitles(tokens, skipRelative(tokens, at + 1));
  if (!joined || joined.titles.some(({ core }) => core.isPlural)) return null;
  const after = tokens[joined.next];
  // "Ada Obi, the president’s sister".
  if (after?.word === "'s" && !isOwnDeed(tokens[joined.next + 1])) return null;
  if (opening === "(") return closed(tokens, joined);
  return nameAfterApposition(tokens, joined.next) ? null : joined;
}

/** "(Minister of Trade)", "(Minister of Trade, Peru)". */
function closed(tokens: readonly Token[], joined: JoinedTitles): JoinedTitles | null {
  const [comma, state, end] = tokens.slice(joined.next, joined.next + 3);
  if (comma?.word === ")") return { ...joined, next: joined.next + 1 };
  const country =
    comma?.word === "," && end?.word === ")" && state?.country?.form === "NAME" ? state.country.code : null;
  if (country === null) return null;
  return {
    titles: joined.titles.map((title) => ({ ...title, country: title.country ?? country })),
    next: joined.next + 3,
  };
}

/** "Ada Obi, the Prime Minister’s visit": what somebody does, whose post then is told. */
function isOwnDeed(token: Token | undefined): boolean {
  return /^(?:official|state|working|recent|visit|visits|trip|tour|arrival|participation|speech|remarks|address|statement|meeting|meetings|talks|invitation|words|attendance)$/u.test(
    token?.word ?? "",
  );
}

/** "Minister Obi, Peruvian FM Reaffirm Ties": what goes on with a name or a capital is no apposition. */
function nameAfterApposition(tokens: readonly Token[], next: number): boolean {
  const following = tokens[next];
  if (/^[-–—]$/u.test(following?.word ?? "")) return nameAfter(tokens, next) !== null;
  return (following?.kind === "WORD" && following.isCapitalised) || readPersonName(tokens, next) !== null;
}

/** "who is also", "who serves as". */
function skipRelative(tokens: readonly Token[], at: number): number {
  if (/^(?:currently|now|also|presently|formerly)$/u.test(tokens[at]?.word ?? "")) return at + 1;
  if (tokens[at]?.word !== "who") return at;
  const length = tokens
    .slice(at + 1, at + 5)
    .findIndex(({ word }) => !/^(?:is|was|has|had|been|also|serves|served|concurrently|currently|as)$/u.test(word));
  return length > 0 ? at + 1 + length : at;
}
