import { countryNames, lookupForm } from "../../../../countries/country-names";

const STATES = new Map(
  countryNames
    .filter(({ kind }) => kind === "NAME" || kind === "OFFICIAL" || kind === "ALIAS")
    .map(({ folded, countryCode }) => [folded, countryCode]),
);

/** Return the state that is called so, null for anything else. */
export function stateNamed(name: string): string | null {
  return STATES.get(lookupForm(name)) ?? null;
}

const CAPITALS = new Map(
  countryNames.filter(({ kind }) => kind === "CAPITAL").map(({ folded, countryCode }) => [folded, countryCode]),
);

/** Return the state whose capital is called so, null for anything else. */
export function stateOfCapital(name: string): string | null {
  return CAPITALS.get(lookupForm(name)) ?? null;
}
