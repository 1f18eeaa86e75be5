import { aliases, capitals, demonyms } from "../../src/countries/country-aliases";
import { countryNames, lookupForm } from "../../src/countries/country-names";
import { isoCountries } from "../../src/countries/iso-3166";

const namesOf = (code: string, kind: string): string[] =>
  countryNames.filter((row) => row.countryCode === code && row.kind === kind).map(({ name }) => name);

describe("the countries of ISO 3166-1", () => {
  it("are 249, and Kosovo beside them", () => {
    expect(isoCountries).toHaveLength(250);
    expect(isoCountries.find(({ code }) => code === "XK")).toEqual({
      code: "XK",
      alpha3: "XKK",
      numericCode: "983",
      name: "Kosovo",
      officialName: "Republic of Kosovo",
    });
  });

  it.each(["code", "alpha3", "numericCode"] as const)(
    "have a %s each of their own and of the standard's form",
    (key) => {
      const values = isoCountries.map((country) => country[key]);
      expect(new Set(values).size).toBe(250);
      expect(values.join(" ")).toMatch(
        { code: /^([A-Z]{2} ?)+$/, alpha3: /^([A-Z]{3} ?)+$/, numericCode: /^(\d{3} ?)+$/ }[key],
      );
    },
  );

  it("carry the codes and names of the standard", () => {
    expect(isoCountries.find(({ code }) => code === "KZ")).toEqual({
      code: "KZ",
      alpha3: "KAZ",
      numericCode: "398",
      name: "Kazakhstan",
      officialName: "Republic of Kazakhstan",
    });
  });
});

describe("country names", () => {
  it("name every country", () => {
    expect(new Set(countryNames.filter(({ kind }) => kind === "NAME").map(({ countryCode }) => countryCode)).size).toBe(
      250,
    );
  });

  it("mean one country each, however they are written", () => {
    const countryByForm = new Map(countryNames.map(({ name, countryCode }) => [lookupForm(name), countryCode]));
    const shared = countryNames.filter(({ name, countryCode }) => countryByForm.get(lookupForm(name)) !== countryCode);
    expect(shared).toEqual([]);
  });

  it("are folded for matching", () => {
    expect(countryNames.find(({ name }) => name === "U.K.")?.folded).toBe("u k");
    expect(countryNames.find(({ name }) => name === "Chișinău")?.folded).toBe("chisinau");
  });

  it("have the demonym of the press beside the package's", () => {
    expect(namesOf("KZ", "DEMONYM")).toEqual(["Kazakhstani", "Kazakh", "Qazaq"]);
    expect(namesOf("UZ", "DEMONYM")).toEqual(["Uzbekistani", "Uzbek"]);
    expect(namesOf("TJ", "DEMONYM")).toEqual(expect.arrayContaining(["Tajik"]));
    expect(namesOf("KG", "DEMONYM")).toEqual(expect.arrayContaining(["Kyrgyz"]));
    expect(namesOf("TM", "DEMONYM")).toEqual(expect.arrayContaining(["Turkmen"]));
  });

  it("leave out a demonym of two states and give a territory's to its state", () => {
    const byName = new Map(countryNames.map(({ name, countryCode }) => [name, countryCode]));
    expect(["Congolese", "Dominican", "Korean"].filter((name) => byName.has(name))).toEqual([]);
    expect([byName.get("American"), byName.get("French"), byName.get("Kingston")]).toEqual(["US", "FR", "JM"]);
  });

  it.each(Object.entries({ ALIAS: aliases, DEMONYM: demonyms, CAPITAL: capitals }))(
    "contain every %s of our own table, none of them already known",
    (kind, table) => {
      const own = Object.entries(table).flatMap(([code, names]) => names.map((name) => `${code} ${name}`));
      const rows = countryNames.filter((row) => row.kind === kind).map((row) => `${row.countryCode} ${row.name}`);
      expect(own.filter((name) => !rows.includes(name))).toEqual([]);
    },
  );
});
