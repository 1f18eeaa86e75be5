import { matchesOf } from "../../matches";

/** "Minister Obi invited President Paz to visit Kenya": whoever invites is of the state to be visited. */
const INVITES =
  /\b(?:invited|invites|inviting|invitation\s(?:to|for))\s(?:the\s)?‹p:\d+›\s(?:\p{Ll}+\s){0,3}?to\s(?:pay\s(?:an?\s)?(?:\p{Ll}+\s){0,2}visit\sto|visit|come\sto|travel\sto)\s(?:the\s)?‹c:(?<country>[A-Z]{2})›/gu;

/** Read who invites somebody to visit a state. */
export function inviters(marked: string): { person: number; country: string }[] {
  if (!marked.includes("invit")) return [];
  return matchesOf(marked, INVITES).flatMap(({ index, groups }) => {
    const inviter = /‹p:(\d+)›/u.exec(marked.slice(0, index))?.[1];
    return inviter ? [{ person: Number(inviter), country: groups?.["country"] ?? "" }] : [];
  });
}
