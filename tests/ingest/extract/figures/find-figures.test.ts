import { findFigures } from "../../../../src/ingest/extract/figures/find-figures";
import { findMentions } from "../../../../src/ingest/extract/mentions/find-mentions";
import { article } from "../mentions/article";

function figuresIn(body: string) {
  const found = findFigures(findMentions(article(body)));
  return found.map(({ quote, ...figure }) => ({ ...figure, quote: body.slice(quote.start, quote.end) }));
}

describe("findFigures", () => {
  it("says what a figure is of, how exactly it is meant and what states it is about, by the shortest clause", () => {
    const [figure] = figuresIn(
      "In Lima, the talks went on, with trade between Chile and Peru exceeding $3 billion, and ended.",
    );
    expect(figure).toMatchObject({
      what: "trade between Chile and Peru",
      value: 3_000_000_000,
      unit: "USD",
      comparator: "GT",
      figureKind: "ACTUAL",
      countries: ["CL", "PE"],
      quote: "with trade between Chile and Peru exceeding $3 billion",
      rule: "MONEY@1",
    });
  });

  it.each([
    ["Chile and Peru aim to raise trade to $5 billion.", "TARGET"],
    ["A pipeline of 12 new projects is worth much.", "PIPELINE"],
    ["Trade was $5 billion.", "ACTUAL"],
  ])("tells what is from what is to be: %s", (body, kind) => {
    expect(figuresIn(body).map(({ figureKind }) => figureKind)).toEqual([kind]);
  });

  it.each([
    ["Nepal and Peru met. Peru will give Nepal aid of Rs 13 billion.", "NPR"],
    ["India and Peru met. Peru will give India aid of Rs 13 billion.", "INR"],
    ["Seychelles and Peru met. Peru will give Seychelles aid of SR 42 million.", "SCR"],
    ["Morocco and Peru met. Peru will give Morocco aid of 42 million dirhams.", "MAD"],
    ["Foreign Minister Ada Obi signed for Australia. Australia will give aid of $14 million.", "AUD"],
    ["Australian Foreign Minister Ada Obi signed. Australia will give aid of $14 million.", "USD"],
    ["Foreign Minister Ada Obi signed for Australia. Australia and the US will give aid of $14 million.", "USD"],
    ["Media release\n\nNew Zealand will give Peru aid of $14 million.", "NZD"],
    ["Media release\n\nPeru thanks New Zealand for aid of $14 million.", "USD"],
    ["Kenya and Nauru met. Kenya will give aid of $14 million.", "USD"],
  ])("takes a sign for the money of the state that the article speaks of: %s", (body, unit) => {
    expect(figuresIn(body).map((figure) => figure.unit)).toEqual([unit]);
  });

  it("reads the numbers that somebody quotes", () => {
    expect(
      figuresIn("President Ana Lima said, “We planted seven forests and 900 parks.”").map(({ value }) => value),
    ).toEqual([7, 900]);
  });

  it("gives a figure once, and by the body rather than by the headline", () => {
    const quotes = figuresIn("Chile, Peru trade hits $5bn\n\nTrade reached $5bn last year. It was $5bn.").map(
      ({ quote }) => quote,
    );
    expect(quotes).toEqual(["Trade reached $5bn last year"]);
  });

  it("keeps apart the same share of different things", () => {
    expect(figuresIn("Exports grew by 5%. Imports fell by 5%.").map(({ what }) => what)).toEqual([
      "Exports",
      "Imports",
    ]);
  });

  it("finds none in dates, telephone numbers and page numbers", () => {
    expect(figuresIn("Published 13.03.2024 at 10:20. Call +41 58 462 21 11. Page 2 of 3. Resolution 2259.")).toEqual(
      [],
    );
  });
});
