import { matchesOf } from "../../matches";
import { only } from "./only";
import { visitedBy } from "./opposite-states";
import type { StateOfPerson } from "./side-states";
import type { StateMarkedSentence } from "./state-marks";
import type { StatesOfPeople } from "./states-of-people";

/** "Kenya, Peru sign deals", "Kenya and Peru …", "Kenya-Peru talks": a headline that names its two states together. */
const STATES =
  /^[^‹]{0,40}‹[cd]:(?<one>[A-Z]{2})›(?:,|,?\sand|\s?[-–—/&])\s?(?:the\s)?‹[cd]:(?<other>[A-Z]{2})›(?!(?:,|,?\sand)\s(?:the\s)?‹[cd]:)/u;
/** "President Obi and President Paz", "… and his host, President Paz". */
const PAIR =
  /‹p:(?<one>\d+)›,?\s(?:and|with)\s(?:the\s)?(?:(?:‹p:\d+›|his|her)\s(?:host|guest|counterpart),?\s)?‹p:(?<other>\d+)›/gu;

/**
 * Tell the states of two who hold the same office, named together without them, in an article whose headline names two
 * states together: in the same order, as news names its own side first, unless either visits what would be home.
 */
export function statesInOrder(states: StatesOfPeople, sentences: readonly StateMarkedSentence[]): StateOfPerson[] {
  const named = STATES.exec(sentences[0]?.marked ?? "")?.groups;
  const [home, guest] = [named?.["one"], named?.["other"]];
  if (!home || !guest || home === guest) return [];
  const unknown = new Set(states.unknown);
  const pairs = sentences.flatMap(({ marked }) =>
    matchesOf(marked, PAIR).map(({ groups }) => [Number(groups?.["one"]), Number(groups?.["other"])] as const),
  );
  const open = pairs.filter(([one, other]) => unknown.has(one) && unknown.has(other) && areRivals(states, one, other));
  const visits = sentences.flatMap(visitedBy);
  const isVisitor = (person: number, country: string) =>
    visits.some((visit) => visit.person === person && visit.country === country);
  return open.flatMap(([one, other]) => {
    const isTurned = pairs.some(([first, second]) => first === other && second === one);
    if (isTurned || isVisitor(one, home) || isVisitor(other, guest)) return [];
    return [
      { person: one, country: home },
      { person: other, country: guest },
    ];
  });
}

/** Whether two hold one office; who is named by surname alone was told of before, perhaps elsewhere. */
function areRivals(states: StatesOfPeople, one: number, other: number): boolean {
  const areFull = [one, other].every((person) => states.people[person]?.name.includes(" "));
  return areFull && (states.rivalsOf(one).includes(other) || states.colleaguesOf(one).includes(other));
}

/** "Host President Obi", "his host, President Obi". */
const HOST = /(?:^|[^\p{L}])(?:[Hh]ost|(?:‹p:\d+›|his|her)\shost,?)\s(?:the\s)?‹p:(?<host>\d+)›/gu;

/** Tell the state of who is called a host, in an article in which somebody visits one state only. */
export function namedHosts(sentences: readonly StateMarkedSentence[]): StateOfPerson[] {
  const hosts = sentences.flatMap(({ marked }) => (/host/iu.test(marked) ? matchesOf(marked, HOST) : []));
  const country = hosts.length > 0 ? only(sentences.flatMap(visitedBy).map((visit) => visit.country)) : null;
  return country ? hosts.map(({ groups }) => ({ person: Number(groups?.["host"]), country })) : [];
}
