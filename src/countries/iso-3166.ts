import countries, { type Country as ListedCountry } from "world-countries";
import type { Country } from "./country.entity";

export type CountryRow = Readonly<Pick<Country, "code" | "alpha3" | "numericCode" | "name" | "officialName">>;

/** The entries of the package that ISO 3166-1 assigns; XK is a user-assigned code and has no number. */
export const listedCountries: readonly ListedCountry[] = countries.filter((country) => country.ccn3 !== "");

/** Every country of ISO 3166-1, by code. */
export const isoCountries: readonly CountryRow[] = listedCountries
  .map((country) => ({
    code: country.cca2,
    alpha3: country.cca3,
    numericCode: country.ccn3,
    name: country.name.common,
    officialName: country.name.official,
  }))
  .sort((one, other) => (one.code < other.code ? -1 : 1));
