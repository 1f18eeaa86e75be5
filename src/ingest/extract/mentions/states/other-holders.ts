import { only } from "./only";
import { lacksOffice } from "./offices-of-states";
import { facesState } from "./interlocutors";
import { countStates } from "./principal-states";
import type { StateOfPerson } from "./side-states";
import type { StateMarkedSentence } from "./state-marks";
import type { StatesOfPeople } from "./states-of-people";

/** In an article that names more states, a president can be of any. */
const MOST_STATES = 6;

/**
 * Where an article is about two states and names the president or foreign minister of the one, or the one has no
 * president, the other president or foreign minister is of the other.
 */
export function otherHolders(
  states: StatesOfPeople,
  principal: readonly string[],
  sentences: readonly StateMarkedSentence[],
): StateOfPerson[] {
  if (principal.length !== 2 || countStates(sentences, states.of).length > MOST_STATES) return [];
  const represented = states.people.flatMap((_, person) => states.of(person) ?? []);
  return states.unknown.flatMap((person) => {
    const rivals = [...states.rivalsOf(person), ...states.colleaguesOf(person)];
    const holders = rivals.map(states.of);
    const office = states.headshipOf(person);
    const excluded = principal.filter((code) => holders.includes(code) || (office && lacksOffice(office, code)));
    // A minister can be of any state of which the article names people.
    const possible = office ? principal : [...principal, ...represented];
    const country = only(possible.filter((code) => !excluded.includes(code) && !holders.includes(code)));
    // A surname alone is too little where the state of the other president is implied too.
    const isNamed = states.people[person]?.name.includes(" ") === true;
    const isStated = isNamed || !rivals.some((rival) => states.implied.has(rival));
    // A former president, whom somebody of the other state meets too.
    const isMet = country !== null && sentences.some((each) => facesState(each, person, country, states.of));
    const isTold = country !== null && excluded.length > 0 && !holders.includes(null);
    return isTold && !isMet && isStated ? [{ person, country }] : [];
  });
}
