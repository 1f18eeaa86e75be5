import { findCountryMentions } from "../../../../../src/ingest/extract/mentions/places/country-mentions";
import { findOrganizationMentions } from "../../../../../src/ingest/extract/mentions/organizations/organization-mentions";
import { article } from "../article";

function find(body: string) {
  const text = article(body);
  return findOrganizationMentions(text, findCountryMentions(text));
}

function organizationsIn(body: string): string[] {
  return find(body).organizations.map(({ name, kind, country }) => [name, kind, country].filter(Boolean).join(" / "));
}

describe("findOrganizationMentions", () => {
  it.each([
    [
      "the Ministry of Trade, Industry and Energy of Kenya",
      ["Ministry of Trade, Industry and Energy / GOVERNMENT / KE"],
    ],
    ["the Reef Union on Support for Fiji", ["Reef Union / INTERNATIONAL"]],
    ["the Kenyan Foreign Ministry", ["Foreign Ministry / GOVERNMENT / KE"]],
    [
      "the Ministry of Sustainability and the Environment",
      ["Ministry of Sustainability and the Environment / GOVERNMENT"],
    ],
    [
      "between the Ministry of Labor and the Bank of Ghana",
      ["Ministry of Labor / GOVERNMENT", "Bank of Ghana / COMPANY"],
    ],
    ["the Samoa Police Service", ["Samoa Police Service / GOVERNMENT / WS"]],
    ["the Fisheries and Oceans Authority", ["Fisheries and Oceans Authority / GOVERNMENT"]],
    ["the Peruvian Senate and the Sejm", ["Senate / PARLIAMENT / PE", "Sejm / PARLIAMENT"]],
    ["the Peru-Chile Strategic Dialogue", ["Peru-Chile Strategic Dialogue / MECHANISM"]],
    ["the EU–Peru Business Forum", ["EU–Peru Business Forum / MECHANISM"]],
    [
      "Desert Star Airlines and Blue Dam Technology Co., Ltd",
      ["Desert Star Airlines / COMPANY", "Blue Dam Technology Co., Ltd / COMPANY"],
    ],
    ["the Andes Institute for Peace Studies", ["Andes Institute for Peace Studies / THINK_TANK"]],
    ["UN Secretary-General and the ASEAN Secretariat", ["UN / INTERNATIONAL", "ASEAN Secretariat / INTERNATIONAL"]],
    ["the Council of Foreign Ministers", ["Council of Foreign Ministers / MECHANISM"]],
  ])("finds in: %s", (body, found) => {
    expect(organizationsIn(body)).toEqual(found);
  });

  it.each([
    "The ministry said so.",
    "The Council met.",
    "They met at the Lima Convention Centre.",
    "President Ana Lima spoke.",
  ])("finds none in: %s", (body) => {
    expect(organizationsIn(body)).toEqual([]);
  });

  it("knows a body again by the acronym that the article gives it", () => {
    const { organizations, mentions } = find(
      "The Ocean Research Agency (ORA) signed. The ORA paid. The African Union (AU) saw it.",
    );
    expect(organizations.map(({ name, acronym }) => [name, acronym])).toEqual([
      ["Ocean Research Agency", "ORA"],
      ["African Union", "AU"],
    ]);
    expect(mentions.map(({ organization }) => organization)).toEqual([0, 0, 1, 1]);
  });

  it("keeps ministries of the same name apart by their states", () => {
    expect(organizationsIn("The Kenyan Ministry of Health met the Ghanaian Ministry of Health.")).toEqual([
      "Ministry of Health / GOVERNMENT / KE",
      "Ministry of Health / GOVERNMENT / GH",
    ]);
  });
});
