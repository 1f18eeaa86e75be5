import { fold } from "../api/fold";
import { aliases, capitals, demonyms } from "./country-aliases";
import type { CountryName, CountryNameKind } from "./country-name.entity";
import { listedCountries } from "./iso-3166";

export type CountryNameRow = Readonly<Pick<CountryName, "countryCode" | "name" | "kind" | "folded">>;

type ListedCountry = (typeof listedCountries)[number];

/** Where the names of each kind come from; an earlier kind claims a name that two kinds share. */
const SOURCES: readonly (readonly [CountryNameKind, (country: ListedCountry) => readonly string[]])[] = [
  ["NAME", ({ name }) => [name.common]],
  ["OFFICIAL", ({ name }) => [name.official]],
  ["ALIAS", ({ cca2 }) => aliases[cca2] ?? []],
  ["DEMONYM", (country) => [...listedDemonyms(country), ...(demonyms[country.cca2] ?? [])]],
  ["CAPITAL", (country) => [...listedCapitals(country), ...(capitals[country.cca2] ?? [])]],
];

const independentCodes = new Set(listedCountries.filter(({ independent }) => independent).map(({ cca2 }) => cca2));

/** Every name of every country; each means one country only. */
export const countryNames: readonly CountryNameRow[] = unambiguous(listedCountries.flatMap(namesOf));

/** Return the form under which a name is looked up: folded, without the article of "the Netherlands". */
export function lookupForm(name: string): string {
  return fold(name).replace(/^the (?=.)/u, "");
}

function namesOf(country: ListedCountry): CountryNameRow[] {
  const rows = SOURCES.flatMap(([kind, names]) =>
    names(country).map((name) => ({ countryCode: country.cca2, name, kind, folded: fold(name) })),
  );
  return [...groupedByForm(rows).values()].flatMap((same) => same.slice(0, 1));
}

function listedDemonyms({ demonyms }: ListedCountry): readonly string[] {
  const listed = demonyms["eng"]?.m ?? "";
  return listed.split(/, | or /u).filter((demonym) => demonym !== "");
}

/** A territory's town is more often the name of another place: Hamilton, Kingston, Plymouth, Stanley. */
function listedCapitals({ capital, independent }: ListedCountry): readonly string[] {
  return independent ? capital : [];
}

function unambiguous(rows: readonly CountryNameRow[]): CountryNameRow[] {
  return [...groupedByForm(rows).values()].flatMap(meaningOneCountry);
}

/** Of two countries with the same name it is the one called so ("Niger"), or the state and not its territory. */
function meaningOneCountry(rows: readonly CountryNameRow[]): readonly CountryNameRow[] {
  const named = rows.filter(({ kind }) => kind === "NAME");
  const states = rows.filter(({ countryCode }) => independentCodes.has(countryCode));
  return [rows, named, states].find((candidates) => candidates.length === 1) ?? [];
}

function groupedByForm(rows: readonly CountryNameRow[]): Map<string, CountryNameRow[]> {
  const groups = new Map<string, CountryNameRow[]>();
  for (const row of rows) {
    const form = lookupForm(row.name);
    groups.set(form, [...(groups.get(form) ?? []), row]);
  }
  return groups;
}
