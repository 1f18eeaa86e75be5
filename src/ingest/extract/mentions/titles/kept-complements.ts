import { readKnownArea } from "./area-grammar";
import { keep, type Complements } from "./complement";
import { stateOfCapital } from "./state-named";
import type { TitleCore } from "./title-core";
import type { Token } from "../tokens";

/** Keep a gathering in the title of who chairs it: "co-chair of the meeting", "chairman of the joint commission". */
export function keepGathering(tokens: readonly Token[], at: number, { noun }: TitleCore, found: Complements): boolean {
  if (!/^(?:co-|vice-)?chair(?:man|woman|person)?$/u.test(noun) || tokens[at - 1]?.word !== "the") return false;
  const next = at + (tokens[at]?.text === "joint" ? 1 : 0);
  return GATHERINGS.has(tokens[next]?.text ?? "") && keep(found, next + 1);
}

const GATHERINGS = new Set([
  "meeting",
  "session",
  "commission",
  "committee",
  "conference",
  "council",
  "forum",
  "summit",
]);

/** Whether an envoy is one "for" a state, as "High Commissioner for Fiji": of the state, not to it. */
export function isEnvoyFor(preposition: string, { noun, at, from }: TitleCore): boolean {
  return (
    preposition === "for" && (noun === "ambassador" || noun === "commissioner") && (at > from || noun === "ambassador")
  );
}

/** Keep a capital in a title, "the Dutch ambassador in Nicosia", also after a title in lower case. */
export function keepCapital(tokens: readonly Token[], at: number, found: Complements): boolean {
  const [one, other] = [tokens[at], tokens[at + 1]];
  if (one?.kind !== "WORD" || !one.isCapitalised) return false;
  if (other?.kind === "WORD" && other.isCapitalised && stateOfCapital(`${one.text} ${other.text}`))
    return keep(found, at + 2);
  return stateOfCapital(one.text) !== null && keep(found, at + 1);
}

/** Keep a body that is a minister's field: "Minister of Public Service and Labour", "Minister of the Royal Office". */
export function keepFieldBody(tokens: readonly Token[], at: number, { noun }: TitleCore, found: Complements): boolean {
  const body = tokens[at];
  if (!/^(?:vice-)?minister$/u.test(noun) || !body?.organization || NO_FIELDS.test(body.text)) return false;
  const named = tokens[at + 1]?.word === "of" && tokens[at + 2]?.organization ? at + 3 : at + 1;
  return keep(found, readKnownArea(tokens, named, true) ?? joinedField(tokens, named) ?? named);
}

const NO_FIELDS = /Ministry|Government|Department|Embassy|Parliament|Assembly|Senate|Union|Nations/u;

/** "… and Labour" after a body that is a field. */
function joinedField(tokens: readonly Token[], at: number): number | null {
  return /^(?:and|&|,)$/u.test(tokens[at]?.word ?? "") ? readKnownArea(tokens, at + 1, true) : null;
}

/** Keep the office of a superior in which somebody serves: "Minister in the Presidency", "Minister of State in the Prime Minister's Office". */
export function keepOffice(tokens: readonly Token[], at: number, found: Complements): boolean {
  const office = tokens[at];
  const isNamed = office?.organization != null && /\b(?:President|Prime Minister)/u.test(office.text);
  if (isNamed || office?.text === "Presidency") return keep(found, at + 1);
  const words = tokens.slice(at, at + 6).map(({ word }) => word);
  const length = OFFICE.exec(words.join(" "))?.[0].split(" ").length;
  return length !== undefined && keep(found, at + length);
}

const OFFICE =
  /^(?:(?:(?:vice )?president|prime minister) 's (?:office|department)|office of the (?:(?:vice )?president|prime minister))(?= |$)/u;
