import type { OrganizationMention } from "../../mention";
import type { Token } from "../tokens";

/** What follows the noun of a title: the state and the body that are cut out of it, and the pieces that stay. */
export interface Complements {
  next: number;
  pieces: [from: number, next: number][];
  country: string | null;
  organization: OrganizationMention | null;
  /** Where the words stand that name the body, with their preposition. */
  cut: [from: number, next: number] | null;
}

/** Where what a state owns begins: after the state, or after its possessive ending. */
export function ownedAt(tokens: readonly Token[], country: number): number {
  return country + (tokens[country + 1]?.word === "'s" ? 2 : 1);
}

/** Keep the words up to a token in the title. */
export function keep(found: Complements, next: number | null): boolean {
  if (next === null) return false;
  found.pieces.push([found.next, next]);
  found.next = next;
  return true;
}
