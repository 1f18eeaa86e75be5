import { stateOf, type Reading } from "../../reading";
import type { Attendance } from "../attendance";
import { union } from "../encounter-order";

/** Who belonged to the delegations of an article, as its sentences tell. */
export class Delegations {
  readonly #told: readonly Attendance[];
  readonly #reading: Reading;

  constructor(attendances: readonly Attendance[], reading: Reading) {
    this.#told = attendances.filter(({ isDelegation }) => isDelegation);
    this.#reading = reading;
  }

  /** Return who is known up to a sentence to have been in the delegation of some states; of any, when none are given. */
  membersOf(countries: readonly string[], sentence: number): number[] {
    const all = this.#told.filter((each) => this.#isOf(each, countries));
    const before = all.filter((each) => each.sentence <= sentence);
    const told = before.length > 0 ? before : all.slice(0, 1);
    return union(...told.map((each) => this.#peopleOf(each, countries)));
  }

  /** Sentences that tell of both delegations at once name people of both. */
  #peopleOf({ leaders, people, country }: Attendance, countries: readonly string[]): number[] {
    const all = [...leaders, ...people];
    if (countries.length === 0 || (country !== null && people.length < 2)) return all;
    return all.filter((person) => countries.includes(stateOf(person, this.#reading) ?? countries[0] ?? ""));
  }

  #isOf({ country, people, leaders }: Attendance, countries: readonly string[]): boolean {
    if (countries.length === 0) return true;
    if (country !== null) return countries.includes(country);
    return [...leaders, ...people].some((person) => countries.includes(stateOf(person, this.#reading) ?? ""));
  }
}
