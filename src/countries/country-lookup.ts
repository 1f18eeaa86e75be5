import type { CountryNameKind } from "./country-name.entity";
import { countryNames, lookupForm } from "./country-names";
import { isoCountries } from "./iso-3166";

const codes = new Set(isoCountries.map(({ code }) => code));
const codeByName = codesByNamesOf("NAME", "OFFICIAL", "ALIAS", "DEMONYM");
const codeByPlace = codesByNamesOf("NAME", "OFFICIAL", "ALIAS", "CAPITAL");

/** Return the code of the country with this alpha-2 code, name or demonym, or null when none or no single one has it. */
export function countryNamed(name: string): string | null {
  return codes.has(name) ? name : (codeByName.get(lookupForm(name)) ?? null);
}

/** Return the code of the country that a place is or is the capital of, or null when it is neither. */
export function countryOfPlace(place: string): string | null {
  return codeByPlace.get(lookupForm(place)) ?? null;
}

function codesByNamesOf(...kinds: readonly CountryNameKind[]): ReadonlyMap<string, string> {
  const names = countryNames.filter(({ kind }) => kinds.includes(kind));
  return new Map(names.map(({ name, countryCode }) => [lookupForm(name), countryCode]));
}
