import { countryNamed, countryOfPlace } from "../../src/countries/country-lookup";

describe("countryNamed", () => {
  it.each([
    ["KZ", "KZ"],
    ["Kazakhstan", "KZ"],
    ["Republic of Kazakhstan", "KZ"],
    ["Kazakh", "KZ"],
    ["Kazakhstani", "KZ"],
    ["Uzbek", "UZ"],
    ["Tajik", "TJ"],
    ["Kyrgyz", "KG"],
    ["Turkmen", "TM"],
    ["U.K.", "GB"],
    ["UK", "GB"],
    ["the United Kingdom", "GB"],
    ["Great Britain", "GB"],
    ["British", "GB"],
    ["U.S.", "US"],
    ["USA", "US"],
    ["United States of America", "US"],
    ["American", "US"],
    ["Moldova", "MD"],
    ["Republic of Moldova", "MD"],
    ["South Korea", "KR"],
    ["Republic of Korea", "KR"],
    ["Czechia", "CZ"],
    ["Czech Republic", "CZ"],
    ["Türkiye", "TR"],
    ["Turkey", "TR"],
    ["Russia", "RU"],
    ["Russian Federation", "RU"],
    ["Iran", "IR"],
    ["Syria", "SY"],
    ["Laos", "LA"],
    ["Viet Nam", "VN"],
    ["North Macedonia", "MK"],
    ["Ivory Coast", "CI"],
    ["Côte d’Ivoire", "CI"],
    ["UAE", "AE"],
    ["DR Congo", "CD"],
    ["the Netherlands", "NL"],
    ["Bahraini", "BH"],
    ["Georgia", "GE"],
    ["Guinean", "GN"],
  ])("finds the country of %s", (name, code) => {
    expect(countryNamed(name)).toBe(code);
  });

  it.each(["", "the", "kz", "XZ", "Astana", "Congo", "Congolese", "Dominican", "Kazkahstan"])(
    "finds none for %p",
    (name) => {
      expect(countryNamed(name)).toBeNull();
    },
  );
});

describe("countryOfPlace", () => {
  it.each([
    ["Astana", "KZ"],
    ["Nur-Sultan", "KZ"],
    ["London", "GB"],
    ["Tashkent", "UZ"],
    ["Dushanbe", "TJ"],
    ["Washington", "US"],
    ["Washington D.C.", "US"],
    ["Washington, D.C.", "US"],
    ["Baku", "AZ"],
    ["Manama", "BH"],
    ["Singapore", "SG"],
    ["Kyiv", "UA"],
    ["Kiev", "UA"],
    ["The Hague", "NL"],
    ["Tajikistan", "TJ"],
  ])("finds the country of %s", (place, code) => {
    expect(countryOfPlace(place)).toBe(code);
  });

  it.each(["Geneva", "New York", "Kazakh", "KZ", "UN Headquarters"])("finds none for %s", (place) => {
    expect(countryOfPlace(place)).toBeNull();
  });
});
