import type { FoundPost } from "../../extraction";
import { keep, ownedAt, type Complements } from "./complement";
import { stateInName } from "./state-in-name";
import type { Token } from "../tokens";

const LONGEST_FORCES = 4;

/** Keep the forces in the title of their chief: "Chief of Defence Force", "Commander of the Republic of Fiji Military Forces". */
export function keepForces(tokens: readonly Token[], at: number, found: Complements): boolean {
  const country = tokens[at]?.country;
  if (country) return cutStateOfForces(tokens, at, country.code, found);
  const forces = tokens[at];
  if (forces?.organization == null || !/\bForces?$/u.test(forces.text)) return false;
  if (!found.cut) return keep(found, at + 1);
  // "Chief of the General Staff of the Peruvian Armed Forces": the staff stays, the forces are the body.
  found.pieces.push(found.cut);
  found.cut = null;
  found.organization = forces.organization;
  found.next = at + 1;
  return true;
}

function cutStateOfForces(tokens: readonly Token[], at: number, country: string, found: Complements): boolean {
  const own = ownedAt(tokens, at);
  const ahead = tokens.slice(own, own + LONGEST_FORCES);
  const length = ahead.findIndex(({ text }) => /(?:^|\s)(?:Forces?|Army|Navy)$/u.test(text));
  if (length < 0 || found.country || !ahead.slice(0, length + 1).every(({ isCapitalised }) => isCapitalised))
    return false;
  found.pieces.push([found.next, at], [own, own + length + 1]);
  found.country = country;
  found.next = own + length + 1;
  return true;
}

/** Return the state whose forces a title names, "Chief of the Kenya Defence Forces"; null for any other title. */
export function stateOfForces({ title }: Pick<FoundPost, "title">): string | null {
  const name = /\bof (?:the )?(\p{Lu}.*\b(?:Forces?|Army|Navy|Police|Guard))$/u.exec(title)?.[1];
  if (name === undefined) return null;
  return stateInName({ name, acronym: null, kind: "OTHER", country: null, ...NOWHERE });
}

/** A name by itself stands nowhere in the text. */
const NOWHERE = { quote: { start: 0, end: 0 }, antecedents: [], rule: "", basis: "EXPLICIT" as const };
