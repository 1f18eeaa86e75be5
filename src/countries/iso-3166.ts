import countries, { type Country as ListedCountry } from "world-countries";
import type { Country } from "./country.entity";

export type CountryRow = Readonly<Pick<Country, "code" | "alpha3" | "numericCode" | "name" | "officialName">>;

/**
 * States of which news tell and to which ISO 3166-1 assigns nothing: their codes are of those that it leaves to its users,
 * as Unicode has them (CLDR, supplementalData.xml, territoryCodes).
 */
const USER_ASSIGNED: Readonly<Record<string, Pick<CountryRow, "alpha3" | "numericCode">>> = {
  XK: { alpha3: "XKK", numericCode: "983" },
};

/** The entries of the package that have a code of ISO 3166-1, assigned by it or by its users. */
export const listedCountries: readonly ListedCountry[] = countries.filter(
  ({ ccn3, cca2 }) => ccn3 !== "" || cca2 in USER_ASSIGNED,
);

/** Every country, by code. */
export const isoCountries: readonly CountryRow[] = listedCountries
  .map((country) => ({
    code: country.cca2,
    alpha3: country.cca3,
    numericCode: country.ccn3,
    name: country.name.common,
    officialName: country.name.official,
    ...USER_ASSIGNED[country.cca2],
  }))
  .sort((one, other) => (one.code < other.code ? -1 : 1));
