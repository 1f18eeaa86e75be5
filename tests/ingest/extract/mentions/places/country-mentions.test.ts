import { findCountryMentions } from "../../../../../src/ingest/extract/mentions/places/country-mentions";
import { article } from "../article";

function countriesIn(body: string): string[] {
  return findCountryMentions(article(body)).map(({ start, end, code }) => `${body.slice(start, end)} ${code}`);
}

describe("findCountryMentions", () => {
  it.each([
    ["by name, possessive and demonym", "Kenya’s minister met Fijian officials.", ["Kenya KE", "Fijian FJ"]],
    ["by abbreviation", "The U.K., the UAE and the DPRK.", ["U.K. GB", "UAE AE", "DPRK KP"]],
    ["without a full stop", "St Lucia and St. Kitts-Nevis agreed.", ["St Lucia LC", "St. Kitts-Nevis KN"]],
    ["not with the words of a post", "The Secretary of State of the United States left.", ["United States US"]],
    [
      "in official forms",
      "The Kingdom of Bahrain and the Republic of Korea.",
      ["Kingdom of Bahrain BH", "Republic of Korea KR"],
    ],
    [
      "under new and old names",
      "Türkiye, Eswatini, Burma, Cabo Verde.",
      ["Türkiye TR", "Eswatini SZ", "Burma MM", "Cabo Verde CV"],
    ],
    ["in pairs", "US-Vietnam trade, Libya–Turkey relations", ["US US", "Vietnam VN", "Libya LY", "Turkey TR"]],
    [
      "as the first half of a compound",
      "Sino-Russian and Franco-German talks",
      ["Sino CN", "Russian RU", "Franco FR", "German DE"],
    ],
    ["as peoples", "Kazakhs, Uzbeks and Chinese", ["Kazakhs KZ", "Uzbeks UZ", "Chinese CN"]],
    ["in the capitals of a headline", "KAZAKHSTAN AND FRANCE SIGN", ["KAZAKHSTAN KZ", "FRANCE FR"]],
    [
      "by the longest name that fits",
      "Papua New Guinea, Guinea-Bissau, South Sudan",
      ["Papua New Guinea PG", "Guinea-Bissau GW", "South Sudan SS"],
    ],
    ["without diacritics", "Cote d'Ivoire and Sao Tome and Principe", ["Cote d'Ivoire CI", "Sao Tome and Principe ST"]],
  ])("finds states %s", (_, body, found) => {
    expect(countriesIn(body)).toEqual(found);
  });

  it.each([
    "The South China Sea and the Indian Ocean are wide.",
    "Latin American and North American trade grew.",
    "They met in Mexico City and in New Mexico.",
    "The company moved to Atlanta, Georgia.",
    "Talks on the Korean Peninsula and the Taiwan Strait.",
    "It costs ten U.S. dollars or nine Swiss francs.",
    "The Indo-Pacific is a region.",
    "They met Ambassador Amy Jordan.",
    "Nobody told us.",
  ])("finds none in: %s", (body) => {
    expect(countriesIn(body)).toEqual([]);
  });

  it("takes a shared name for the one of its states that the article names in full", () => {
    expect(countriesIn("North Korea tested a missile. Korean media reported it.")).toEqual([
      "North Korea KP",
      "Korean KP",
    ]);
    expect(countriesIn("The Korean minister left.")).toEqual(["Korean KR"]);
    expect(countriesIn("The Congolese minister left.")).toEqual([]);
    expect(countriesIn("The DRC is large. The Congolese minister left.")).toEqual(["DRC CD", "Congolese CD"]);
  });
});
