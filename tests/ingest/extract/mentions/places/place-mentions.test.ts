import { findCountryMentions } from "../../../../../src/ingest/extract/mentions/places/country-mentions";
import { findPlaceMentions } from "../../../../../src/ingest/extract/mentions/places/place-mentions";
import { article } from "../article";

function placesIn(body: string): string[] {
  const text = article(body);
  return findPlaceMentions(text, findCountryMentions(text)).map(({ name, country }) => `${name} ${String(country)}`);
}

describe("findPlaceMentions", () => {
  it.each([
    ["They met in Nairobi.", ["Nairobi KE"]],
    ["They met in Washington, D.C.", ["Washington, D.C. US"]],
    ["NUR-SULTAN – They met.", ["NUR-SULTAN KZ"]],
    ["They met in Mexico City.", ["Mexico City MX"]],
    ["They met in Nairobi Thursday.", ["Nairobi KE"]],
    ["They met in Mombasa Thursday.", ["Mombasa null"]],
    ["They met in Sharm El-Sheikh.", ["Sharm El-Sheikh null"]],
    ["They met at Star Palace near the port of Nadi.", ["Star Palace null", "Nadi null"]],
  ])("finds in: %s", (body, found) => {
    expect(placesIn(body)).toEqual(found);
  });

  it.each([
    "They met in Kenya.",
    "They met in Central Asia.",
    "They met in May.",
    "They spoke at DFAT.",
    "They acceded to the Paris Agreement.",
    "Ministers Agree to Strengthen Legal Cooperation",
  ])("finds none in: %s", (body) => {
    expect(placesIn(body)).toEqual([]);
  });
});
