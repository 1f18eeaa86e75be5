import type { OrganizationMention } from "../../mention";
import { readKnownArea } from "./area-grammar";
import { keep, ownedAt, type Complements } from "./complement";
import type { Token } from "../tokens";
import { UNNAMED_BODIES } from "./unnamed-bodies";

/** What belongs to a body and somebody is head or member of: "the EU Delegation to Peru", "the CPC Central Committee". */
const PARTS = new Set([
  "delegation",
  "mission",
  "office",
  "representation",
  "central",
  "standing",
  "committee",
  "secretariat",
]);

/** "for Qatar's foreign ministry": a body in lower case says of which state the post is. */
export function cutStateBody(tokens: readonly Token[], at: number, found: Complements): boolean {
  const country = tokens[at]?.country;
  if (!country || found.country) return false;
  const owned = ownedAt(tokens, at);
  const area = readKnownArea(tokens, owned, false) ?? owned;
  const isBody = [tokens[area - 1], tokens[area]].some((token) => UNNAMED_BODIES.has(token?.text ?? ""));
  if (!isBody) return false;
  found.country = country.code;
  const next = UNNAMED_BODIES.has(tokens[area]?.text ?? "") ? area + 1 : area;
  const field = /^(?:for|of|on)$/u.test(tokens[next]?.word ?? "") ? readKnownArea(tokens, next + 1, false) : null;
  found.next = field ?? skipSeat(tokens, next);
  return true;
}

/** "at the Peruvian embassy in Suva". */
function skipSeat(tokens: readonly Token[], next: number): number {
  const [body, preposition, seat] = tokens.slice(next - 1, next + 2);
  const isSeat = MISSIONS.has(body?.text ?? "") && preposition?.word === "in" && seat?.isCapitalised === true;
  return isSeat && tokens[next + 2]?.word === "," ? next + 2 : next;
}

const MISSIONS = new Set(["embassy", "mission", "consulate"]);

/** "Chargé d’Affaires of the Embassy of Peru in Kenya": where a mission is, the post need not tell. */
export function isSeatOfMission(tokens: readonly Token[], at: number, { organization, cut }: Complements): boolean {
  const isMission =
    cut !== null &&
    organization !== null &&
    /\b(?:Embassy|Consulate|High Commission)\b/u.test(
      tokens
        .slice(...cut)
        .map(({ text }) => text)
        .join(" "),
    );
  return isMission && tokens[at]?.country?.form === "NAME";
}

/** "head of the Ukrainian delegation", "leader of the Peruvian people": whose it is, the post tells as its state. */
export function cutStateOfDelegation(tokens: readonly Token[], at: number, found: Complements): boolean {
  const country = tokens[at]?.country;
  if (country?.form !== "DEMONYM" || found.country) return false;
  const isPeople = /^(?:people|nation|revolution)$/u.test(tokens[at + 1]?.word ?? "");
  if (!isPeople && tokens[at + 1]?.word !== "delegation") return false;
  if (isPeople) found.pieces.push([found.next, at + 2]);
  else found.pieces.push([found.next, at], [at + 1, at + 2]);
  found.country = country.code;
  found.next = at + 2;
  return true;
}

/** Of two bodies the larger one is the post's; the smaller one stays in the title. */
export function cutOrganization(tokens: readonly Token[], at: number, found: Complements): boolean {
  const country = tokens[at]?.country ?? null;
  const body = country ? ownedAt(tokens, at) : ownedBody(tokens, at);
  const organization = tokens[body]?.organization;
  if (!organization) return false;
  const opening = skipAcronym(tokens, body + 1);
  const part = tokens.slice(opening, opening + 3).findIndex((token) => !isPart(token));
  if (opening > body + 1 && part === 0 && tokens[opening]?.text === "Commission")
    return cutCommission(opening, organization, found);
  if (part > 0 && found.cut) found.pieces.push(found.cut);
  if (part > 0 && found.cut) found.organization = organization;
  if (part > 0) found.organization ??= organization;
  if (tokens[opening]?.word === "'s" && isPart(tokens[opening + 1] as Token) && tokens[opening + 1]?.isCapitalised) {
    found.organization ??= organization;
    return keep(found, opening + 2);
  }
  if (part > 0) return keep(found, opening + part);
  const isChamber = found.cut !== null && tokens[body]?.word === "parliament";
  if (found.cut && !isChamber) found.pieces.push(found.cut);
  found.cut = [found.next, body + 1];
  found.country ??= country?.code ?? null;
  if (!isChamber) found.organization = organization;
  // "the UN System".
  found.next = tokens[body + 1]?.text === "System" ? body + 2 : skipParliament(tokens, body + 1);
  return true;
}

/** "the Reef Union (RU) Commission": the letters of a union part it from its commission. */
function cutCommission(at: number, organization: OrganizationMention, found: Complements): boolean {
  found.cut = [found.next, at + 1];
  found.organization = organization;
  found.next = at + 1;
  return true;
}

/** "the Senate of the parliament". */
function skipParliament(tokens: readonly Token[], next: number): number {
  const noun = next + (tokens[next + 1]?.word === "the" ? 2 : 1);
  return tokens[next]?.word === "of" && tokens[noun]?.text === "parliament" ? noun + 1 : next;
}

/** "the UN’s Food Organisation": of a body and what it owns, the latter. */
function ownedBody(tokens: readonly Token[], at: number): number {
  const isOwner = tokens[at]?.organization && tokens[at + 1]?.word === "'s" && tokens[at + 2]?.organization;
  return isOwner ? at + 2 : at;
}

/** "Committee", "Central Committee" after the body that it is of, also where they name a body by themselves. */
function isPart({ word, kind }: Token): boolean {
  return PARTS.has(word) || (kind === "ORGANIZATION" && word === "central committee");
}

/** "the Communist Party of Peru (CPP) Central Committee". */
function skipAcronym(tokens: readonly Token[], at: number): number {
  return tokens[at]?.word === "(" && tokens[at + 2]?.word === ")" ? at + 3 : at;
}

const FACTIONS = new Set(["faction", "party", "bloc", "group", "alliance", "caucus", "coalition"]);

/** "of the opposition “New Peru” faction": members of a faction are called so. */
export function keepQuotedFaction(tokens: readonly Token[], at: number, found: Complements): boolean {
  const opening = tokens.slice(at, at + 3).findIndex(({ word }) => ["«", "“", '"'].includes(word));
  if (opening < 0) return false;
  const length = tokens
    .slice(at + opening + 1, at + opening + 6)
    .findIndex(({ word }) => ["»", "”", '"'].includes(word));
  const noun = at + opening + length + 2;
  return length > 0 && FACTIONS.has(tokens[noun]?.word ?? "") && keep(found, noun + 1);
}

/** How many words a body that no list has can be named by. */

/** "of the «Friends of Peru» Caucus": a body that goes by words in quotation marks. */
export function cutQuotedBody(tokens: readonly Token[], at: number, found: Complements): boolean {
  if (!["«", "“", '"'].includes(tokens[at]?.word ?? "")) return false;
  const length = tokens.slice(at + 1, at + 12).findIndex(({ word }) => ["»", "”", '"'].includes(word));
  const noun = tokens[at + length + 2];
  if (length < 0 || noun?.kind !== "WORD" || !noun.isCapitalised) return false;
  found.next = at + length + 3;
  return true;
}
