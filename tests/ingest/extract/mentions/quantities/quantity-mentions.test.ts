import { findQuantityMentions } from "../../../../../src/ingest/extract/mentions/quantities/quantity-mentions";
import { article } from "../article";

function quantitiesIn(body: string): string[] {
  return findQuantityMentions(article(body), []).map(
    ({ value, unit, comparator }) => `${comparator} ${String(value)} ${unit}`,
  );
}

describe("findQuantityMentions", () => {
  it.each([
    ["worth $156mn", ["EQ 156000000 USD"]],
    ["worth US$3.4 trillion", ["EQ 3400000000000 USD"]],
    ["worth US$500 Million", ["EQ 500000000 USD"]],
    ["worth US$30bil", ["EQ 30000000000 USD"]],
    ["worth 3,4 billion dollars", ["EQ 3400000000 USD"]],
    ["a loan of 60 million Japanese yen", ["EQ 60000000 JPY"]],
    ["a grant of 3.5 Million Euros", ["EQ 3500000 EUR"]],
    ["worth over 2.5 billion dollars", ["GT 2500000000 USD"]],
    ["worth 2 million Australian Dollars", ["EQ 2000000 AUD"]],
    ["worth US $9,235,000", ["EQ 9235000 USD"]],
    ["worth €20 million", ["EQ 20000000 EUR"]],
    ["a grant of Rs 500 crore", ["EQ 5000000000 INR"]],
    ["a grant of Rs. 2.5 lakh crore", ["EQ 2500000000000 INR"]],
    ["two dozen firms and a dozen banks", ["EQ 24 count", "EQ 12 count"]],
    ["two hundred million yen, or ¥200 million", ["EQ 200000000 JPY", "EQ 200000000 JPY"]],
    ["a 70-million-U.S.-dollar loan and 45 million US$", ["EQ 70000000 USD", "EQ 45000000 USD"]],
    ["for 1.2 lakh people", ["EQ 120000 count"]],
    ["AED 3 billion and USD 18 bn", ["EQ 3000000000 AED", "EQ 18000000000 USD"]],
    ["nearly 40 billion tenge", ["APPROX 40000000000 KZT"]],
    ["over a billion dollars", ["GT 1000000000 USD"]],
    ["3,500,000 people", ["EQ 3500000 count"]],
    ["rose by 12.5 percent to 40 billion euros", ["EQ 12.5 percent", "EQ 40000000000 EUR"]],
    ["from US$ 7 billion in 2016 to 10.5 billion in 2019", ["EQ 7000000000 USD", "EQ 10500000000 USD"]],
    ["gave $7 million in food to 2 million people", ["EQ 7000000 USD", "EQ 2000000 count"]],
    ["by 10% to 15%", ["EQ 10 percent", "EQ 15 percent"]],
    ["up by 12.5 per cent", ["EQ 12.5 percent"]],
    ["zero percent", ["EQ 0 percent"]],
    ["of $1 bln 200 mln", ["EQ 1200000000 USD"]],
    ["over half a million people", ["GT 500000 count"]],
    ["paid N5 billion and R2 million", ["EQ 5000000000 NGN", "EQ 2000000 ZAR"]],
    ["on the N7 road", []],
    ["a grant of 10 million DM", ["EQ 10000000 DEM"]],
    ["T$5 million", ["EQ 5000000 TOP"]],
    ["about 16–17 percent", ["APPROX 16 percent", "APPROX 17 percent"]],
    ["between $5 and $7 billion", ["GTE 5000000000 USD", "LTE 7000000000 USD"]],
    ["at least 31,000 people", ["GTE 31000 count"]],
    ["up to 120 megawatts", ["LTE 120 MW"]],
    ["a 127-kilometre line", ["EQ 127 km"]],
    ["twenty-one agreements", ["EQ 21 count"]],
    ["more than seven companies", ["GT 7 count"]],
  ])("reads: %s", (body, found) => {
    expect(quantitiesIn(body)).toEqual(found);
  });

  it.each([
    "under Article 6",
    "Resolution 2259 and Executive Order 14257",
    "the 79th session",
    "the C5+1 format and COP27",
    "at 12pm or 10:45",
    "at 6.5 US cents",
    "for 30 years and 12 months",
    "one of them",
    "3. The parties agreed.",
    "4G and 5G networks",
    "aged 54",
  ])("reads no amount in: %s", (body) => {
    expect(quantitiesIn(body)).toEqual([]);
  });

  it("leaves dates alone", () => {
    const body = "In 2019 trade was small, and on May 5 it was $9.5 billion.";
    const dates = ["2019", "May 5"].map((words) => ({
      start: body.indexOf(words),
      end: body.indexOf(words) + words.length,
    }));
    expect(findQuantityMentions(article(body), dates).map(({ value }) => value)).toEqual([9_500_000_000]);
  });
});
