import { matchesOf } from "../../matches";
import type { StateOfPerson } from "./side-states";
import type { StateMarkedSentence } from "./state-marks";
import type { StatesOfPeople } from "./states-of-people";

const TOGETHER = /‹p:(\d+)›,?\sand\s(?:the\s)?(?:visiting\s)?‹p:(\d+)›/gu;
const BEFORE_THE_PRESS =
  /‹p:(\d+)›[^.;‹]{0,80}\b(?:press|news|media)\s(?:conference|briefing|availability)\swith\s(?:the\s)?(?:visiting\s)?‹p:(\d+)›/gu;

/**
 * In an article about two states, tell the state of whoever stands without one before a guest with one: "Prime Minister
 * Obi and Peruvian President Paz attended", "Minister Obi, at a press conference with Peruvian Minister Paz, said".
 */
export function besideGuests(
  { marked }: StateMarkedSentence,
  principal: readonly string[],
  states: StatesOfPeople,
): StateOfPerson[] {
  if (principal.length !== 2 || namesThird(marked, principal)) return [];
  // Of lesser rank, two who stand together can be colleagues.
  const heads = pairsIn(marked, TOGETHER).filter((pair) => pair.every((person) => states.headshipOf(person)));
  return [...heads, ...pairsIn(marked, BEFORE_THE_PRESS)].flatMap(([person, guest]) => {
    const state = states.of(guest);
    if (states.of(person) !== null || state === null || !principal.includes(state)) return [];
    return principal.flatMap((country) => (country === state ? [] : [{ person, country }]));
  });
}

function pairsIn(marked: string, pattern: RegExp): [person: number, guest: number][] {
  return matchesOf(marked, pattern).map(([, person, guest]) => [Number(person), Number(guest)]);
}

function namesThird(marked: string, principal: readonly string[]): boolean {
  return matchesOf(marked, /‹[cdot]:([A-Z]{2})›/gu).some(([, code]) => !principal.includes(code ?? ""));
}
