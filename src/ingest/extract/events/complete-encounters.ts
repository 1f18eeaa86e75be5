import { stateOf, type Reading } from "../reading";
import { actorsOf, authorOf } from "./clause/actors";
import type { Delegations } from "./clause/delegations";
import type { Encounter, Unnamed } from "./encounter";
import { union } from "./encounter-order";
import { placeOfGuests } from "./here";
import { withHolders } from "./named-by-office";
import { isInLead } from "./identity/same-meeting";
import { statesBefore } from "./clause/states-before";

/** Say of everybody whom the sentences leave unnamed who they were, as far as the article tells. */
export function completeEncounters(
  encounters: readonly Encounter[],
  delegations: Delegations,
  reading: Reading,
): Encounter[] {
  const done: Encounter[] = [];
  for (const encounter of encounters) {
    const whole = encounter.unnamed.reduce(
      (each, unnamed) => withUnnamed(each, unnamed, done, delegations, reading),
      encounter,
    );
    const placed = withStates(whole, done, reading);
    // Who is only told by offices in the lead is named with what the next sentences tell of the same.
    done.push(isInLead(placed) ? placed : withHolders(placed, reading));
  }
  return done;
}

function withUnnamed(
  encounter: Encounter,
  { kind, countries }: Unnamed,
  before: readonly Encounter[],
  delegations: Delegations,
  reading: Reading,
): Encounter {
  switch (kind) {
    case "DELEGATION": {
      const members = delegations.membersOf(countries, encounter.sentence);
      return withPeople(encounter, members.length > 0 ? members : [], reading);
    }
    case "AUTHOR":
      return withPeople(encounter, authorOf(reading), reading);
    case "UNSAID":
      return withPeople(encounter, actorsOf(before, reading, encounter), reading);
    case "SIDES":
      return withSides(encounter, countries, before, reading);
  }
}

function withPeople(encounter: Encounter, people: readonly number[], reading: Reading): Encounter {
  const states = people.flatMap((person) => stateOf(person, reading) ?? []);
  return {
    ...encounter,
    participants: union(people, encounter.participants),
    countries: union(states, encounter.countries),
    visitors: encounter.kind === "VISIT" ? union(people, encounter.visitors) : encounter.visitors,
  };
}

/** "The two sides": the states that the article spoke of last, and those who met for them, when this goes on with that. */
function withSides(
  encounter: Encounter,
  countries: readonly string[],
  before: readonly Encounter[],
  reading: Reading,
): Encounter {
  const states = countries.length > 1 ? countries : statesBefore(encounter.sentence, reading);
  const last = before.findLast(({ kind, isPlanned }) => kind !== "VISIT" && !isPlanned);
  const goesOn = last && !encounter.isPlanned && encounter.date === null && encounter.rule.startsWith("GATHERED");
  const people = goesOn && states.every((state) => last.countries.includes(state)) ? last.participants : [];
  return withPeople({ ...encounter, countries: union(encounter.countries, states) }, people, reading);
}

/** "During ‹P0›’s visit": to the state with which the article deals. */
function withGoal(encounter: Encounter, reading: Reading): Encounter {
  const { place, placeCountries, visitors, sentence, isPlanned } = encounter;
  if (place !== null || placeCountries.length > 0 || visitors.length === 0 || isPlanned) return encounter;
  return { ...encounter, ...placeOfGuests(visitors, sentence, reading) };
}

/** A body sits for its state; a visit brings in the states that it went to; meetings that were held the state of whoever held them. */
function withStates(encounter: Encounter, before: readonly Encounter[], reading: Reading): Encounter {
  if (encounter.kind === "VISIT") {
    const placed = withGoal(encounter, reading);
    return { ...placed, countries: union(placed.countries, placed.placeCountries) };
  }
  if (encounter.rule.startsWith("BODY_SAT")) {
    const own = encounter.organizations.flatMap((index) => reading.organizations[index]?.country ?? []);
    return { ...encounter, countries: union(own, encounter.countries) };
  }
  if (!encounter.rule.startsWith("MEETINGS_HELD_WITH")) return encounter;
  const states = actorsOf(before, reading, encounter).flatMap((person) => stateOf(person, reading) ?? []);
  return { ...encounter, countries: union(states.slice(0, 1), encounter.countries) };
}
