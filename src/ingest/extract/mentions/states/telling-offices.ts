import { fold } from "../../../../api/fold";
import { interlocutors } from "./interlocutors";
import { only } from "./only";
import { havingOffice } from "./offices-of-states";
import type { StateOfPerson } from "./side-states";
import type { StateMarkedSentence } from "./state-marks";
import { stateOfCapital } from "../titles/state-named";
import type { StatesOfPeople } from "./states-of-people";
import { UNMISTAKABLE_OFFICES } from "./unmistakable-offices";

/** Tell the state of those whose office tells it, for of the states that the article names one only has such an office. */
export function tellingOffices(
  states: StatesOfPeople,
  sentences: readonly StateMarkedSentence[],
): readonly StateOfPerson[] {
  const named = statesSeen(states, sentences);
  return states.unknown.flatMap((person) => {
    const country =
      unmistakable(states, person, named) ?? cityOf(states, person, named) ?? onlyOneHaving(states, person, named);
    return country && !meetsOwn(person, country, states, sentences) ? [{ person, country }] : [];
  });
}

/** Tell the state of those whose office only one state calls so, whatever they do elsewhere. */
export function unmistakableOffices(
  states: StatesOfPeople,
  sentences: readonly StateMarkedSentence[],
): readonly StateOfPerson[] {
  const named = statesSeen(states, sentences);
  return states.unknown.flatMap((person) => {
    const country = unmistakable(states, person, named);
    return country ? [{ person, country }] : [];
  });
}

function statesSeen(states: StatesOfPeople, sentences: readonly StateMarkedSentence[]): ReadonlySet<string> {
  return new Set([
    ...states.people.flatMap((_, person) => states.of(person) ?? []),
    ...sentences.flatMap(({ marked }) =>
      [...marked.matchAll(/‹[cdotl]:([A-Z]{2})›/gu)].flatMap(([, code]) => code ?? []),
    ),
  ]);
}

function unmistakable({ people }: StatesOfPeople, person: number, named: ReadonlySet<string>): string | null {
  const offices = UNMISTAKABLE_OFFICES.filter(
    ({ country, unless }) => named.has(country) && !unless.some((other) => named.has(other)),
  );
  const office = offices.find(({ title, body }) =>
    people[person]?.posts.some(
      (post) => title.test(fold(post.title)) && (!body || body.test(fold(post.organization ?? ""))),
    ),
  );
  return office?.country ?? null;
}

/** "King meets Saudi crown prince": whoever meets people of the one state that has a king is of another. */
function meetsOwn(
  person: number,
  country: string,
  states: StatesOfPeople,
  sentences: readonly StateMarkedSentence[],
): boolean {
  const met = new RegExp(
    `‹p:${String(person)}›\\s(?:meets|met|receives|received|hosts|hosted)\\s(?:the\\s)?‹[td]:${country}›`,
    "u",
  );
  const isPaired = ([one, other]: readonly [number, number]) =>
    (one === person && states.of(other) === country) || (other === person && states.of(one) === country);
  return sentences.some((sentence) => met.test(sentence.marked) || interlocutors(sentence).some(isPaired));
}

function onlyOneHaving({ people }: StatesOfPeople, person: number, named: ReadonlySet<string>): string | null {
  const posts = people[person]?.posts.filter(({ organization }) => organization === null) ?? [];
  return only(posts.flatMap(({ title }) => only(havingOffice(fold(title), [...named]) ?? []) ?? []));
}

/** "Mayor of Lima": of a capital whose state the article names. */
function cityOf({ people }: StatesOfPeople, person: number, named: ReadonlySet<string>): string | null {
  const cities = people[person]?.posts.flatMap(({ title }) => CITY_OFFICE.exec(title)?.[1] ?? []) ?? [];
  const country = only(cities.flatMap((city) => stateOfCapital(city) ?? []));
  return country && named.has(country) ? country : null;
}

const CITY_OFFICE =
  /^(?:(?:Deputy|Lord|Vice|Acting)[ -])*(?:Mayor|Governor|Mayoress) of (?:the City of )?(\p{Lu}.+)$/iu;
