import { matchesOf } from "../../matches";
import type { StateOfPerson } from "./side-states";
import type { StateMarkedSentence } from "./state-marks";

const MEETS =
  /‹p:(?<who>\d+)›,?\s(?:[\p{L}-]+\s){0,6}?(?:met|meets|meet|received\sby|welcomed\sby|calls?\son|called\son|(?:talks|discussions|meetings?|consultations|talked|spoke)\swith)\s(?:with\s)?(?<whom>(?:the\s)?‹p:\d+›[^.;]*)/gu;
const ITEM = /^,?\s?(?:(?:and|as\swell\sas|with|the|also|by|both|separately)\s){0,4}‹p:(\d+)›/u;
/** Whoever meets, and two who are met; quick to look for. */
const THREE = /‹p:[^‹]+‹.*‹p:/u;
/** At a gathering, people of many states are met one after the other. */
const GATHERING = /\b(?:sidelines?|margins?|summit|conference|forum|assembly|counterparts)\b/iu;

/**
 * Read the state of those whom somebody meets one after the other, when all of them of whom it is known are of one that
 * is not the visitor's: "Kenyan Minister Obi met Peruvian President Paz and Prime Minister Rojas".
 */
export function metInLists(
  { marked }: StateMarkedSentence,
  stateOf: (person: number) => string | null,
): StateOfPerson[] {
  if (!THREE.test(marked) || GATHERING.test(marked)) return [];
  return matchesOf(marked, MEETS).flatMap(({ groups }) => {
    const whom = listed(groups?.["whom"] ?? "");
    // "At a meeting with Minister Obi, President Paz said": who speaks is no further one of a list.
    const people = whom.isJoined ? whom.people : whom.people.slice(0, 1);
    const [country, ...others] = new Set(people.flatMap((person) => stateOf(person) ?? []));
    const own = stateOf(Number(groups?.["who"]));
    if (country === undefined || others.length > 0 || own === country) return [];
    return people.filter((person) => stateOf(person) === null).map((person) => ({ person, country }));
  });
}

function listed(text: string): { readonly people: number[]; readonly isJoined: boolean } {
  const people: number[] = [];
  let isJoined = false;
  for (let rest = text; ;) {
    const item = ITEM.exec(rest);
    if (!item) return { people, isJoined };
    people.push(Number(item[1]));
    isJoined ||= /\b(?:and|as\swell\sas)\s/u.test(item[0]);
    rest = rest.slice(item[0].length);
  }
}
