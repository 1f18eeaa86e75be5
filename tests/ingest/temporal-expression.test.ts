import { parseTemporalExpression, resolvedEdtf, statedEdtf, type Tense } from "../../src/ingest/temporal-expression";

function parsed(words: string) {
  const expression = parseTemporalExpression(words);
  if (!expression) throw new Error(`not understood: ${words}`);
  return expression;
}

describe("a date wording", () => {
  it.each([
    ["2022", "2022"],
    ["December 2021", "2021-12"],
    ["in December 2021", "2021-12"],
    ["Sept. 2024", "2024-09"],
    ["April 24, 2024", "2024-04-24"],
    ["24 April 2024", "2024-04-24"],
    ["the 24th", null],
    ["on Friday, October 25, 2024", "2024-10-25"],
    ["July 12-13, 2023", "2023-07-12/2023-07-13"],
    ["2024-10", "2024-10"],
    ["2024-10-01", "2024-10-01"],
    ["Feb. 11", "XXXX-02-11"],
    ["February 19", "XXXX-02-19"],
    ["January 25th", "XXXX-01-25"],
    ["19 February", "XXXX-02-19"],
    ["19th of February", "XXXX-02-19"],
    ["July 12-13", "XXXX-07-12/XXXX-07-13"],
    ["July 12 – 13", "XXXX-07-12/XXXX-07-13"],
    ["last year in April", "XXXX-04"],
    ["in April last year", "XXXX-04"],
    ["December of last year", "XXXX-12"],
    ["April 23 last year", "XXXX-04-23"],
    ["later this year", null],
  ])("%p states %p by itself", (words, edtf) => {
    const expression = parseTemporalExpression(words);
    expect(expression && statedEdtf(expression)).toBe(edtf);
  });

  it.each([
    "",
    "last May",
    "recently",
    "May",
    "last week",
    "Feb. 30",
    "April 31, 2024",
    "2024-13",
    "July 13-",
    "20222",
  ])("%p is not understood", (words) => {
    expect(parseTemporalExpression(words)).toBeNull();
  });
});

describe("a date wording in an article", () => {
  it.each<[string, string, Tense, string | null]>([
    ["Feb. 11", "2025-02", "PAST", "2025?-02-11"],
    ["Jan. 19", "2025-02", "PAST", "2025?-01-19"],
    ["February 19", "2024-02", "PAST", "2024?-02-19"],
    ["July 12–13", "2023-07", "PAST", "2023?-07-12/2023?-07-13"],
    ["December 25", "2024-01-10", "PAST", "2023?-12-25"],
    ["July 12-13", "2023-07-12", "PAST", "2023?-07-12/2023?-07-13"],
    ["December 25", "2024-01-10", "FUTURE", "2024?-12-25"],
    ["January 5", "2024-01-10", "FUTURE", "2025?-01-05"],
    ["Feb. 29", "2023-03", "PAST", "2020?-02-29"],
    ["Feb. 29", "2025-03", "FUTURE", "2028?-02-29"],
    ["Feb. 11", "../2024-10-01", "PAST", "2024?-02-11"],
    ["Feb. 11", "../2024-10-01", "FUTURE", null],
    ["last year in April", "2025-02", "PAST", "2024-04"],
    ["December last year", "2024-01", "PAST", "2023-12"],
    ["May this year", "2024-10-01", "PAST", "2024-05"],
    ["later this year", "2024-01", "FUTURE", "2024"],
    ["next year", "2024-01", "FUTURE", "2025"],
    ["Feb. 29 last year", "2024-01", "PAST", null],
    ["last year", "2023-12/2024-01", "PAST", null],
    ["December 2022", "2024-02", "PAST", "2022-12"],
  ])("%p, published %s, %s, is %p", (words, published, tense, edtf) => {
    expect(resolvedEdtf(parsed(words), published, tense)).toBe(edtf);
  });

  it("stays undated when the year of publication is unknown, unless the words name the year", () => {
    expect(resolvedEdtf(parsed("Feb. 11"), "XXXX-02-12", "PAST")).toBeNull();
    expect(resolvedEdtf(parsed("last year in April"), "XXXX-02", "PAST")).toBeNull();
    expect(resolvedEdtf(parsed("2022"), "XXXX-02", "PAST")).toBe("2022");
  });
});
