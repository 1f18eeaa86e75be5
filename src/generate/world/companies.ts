import { slugOf } from "../../api/fold";
import type { Random } from "../random";
import type { State } from "./states";

/** A company of a state; none of them exists. */
export interface Company {
  readonly slug: string;
  readonly name: string;
  readonly state: State;
  readonly business: string;
}

const FIRST =
  "Altair Borealis Caravan Delta Equator Falcon Granite Harbour Indigo Juniper Keystone Lighthouse Meridian Northgate Orchard Polaris Quarry Rivermark Saffron Tamarisk Upland Vanguard Westwind Zenith Amber Beacon Cobalt Drift Ember Fjord".split(
    " ",
  );

const BUSINESSES: readonly (readonly [word: string, business: string])[] = [
  ["Energy", "energy"],
  ["Logistics", "transport"],
  ["Telecom", "telecommunications"],
  ["Minerals", "mining"],
  ["Agro", "agriculture"],
  ["Pharma", "medicine"],
  ["Rail", "railways"],
  ["Airlines", "aviation"],
];

/** Return as many companies as asked for, each with a name of its own. */
export function companiesOf(count: number, draw: () => State, random: Random): Company[] {
  const companies = new Map<string, Company>();
  for (let attempt = 0; companies.size < count && attempt < count * 20; attempt++) {
    const state = draw();
    const [word, business] = random.pick(BUSINESSES);
    const name = `${random.pick(FIRST)} ${word} ${state.name}`;
    companies.set(name, { slug: slugOf(name), name, state, business });
  }
  return [...companies.values()];
}
