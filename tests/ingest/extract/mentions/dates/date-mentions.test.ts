import { findDateMentions } from "../../../../../src/ingest/extract/mentions/dates/date-mentions";
import { article } from "../article";

function datesIn(body: string, published: string | null = "2024-03-13"): string[] {
  return findDateMentions(article(body, published)).map(({ asStated, edtf }) => `${asStated} = ${String(edtf)}`);
}

describe("findDateMentions", () => {
  it.each([
    ["They met on 7 August 2019.", "7 August 2019 = 2019-08-07"],
    ["They met on the 7th of August 2019.", "7th of August 2019 = 2019-08-07"],
    ["They met on Friday, October 25, 2019.", "Friday, October 25, 2019 = 2019-10-25"],
    ["They met on 2019-10-25.", "2019-10-25 = 2019-10-25"],
    ["They met on 25.10.2019.", "25.10.2019 = 2019-10-25"],
    ["It ran from 21 to 23 November 2019.", "21 to 23 November 2019 = 2019-11-21/2019-11-23"],
    ["It ran July 30 to August 2, 2023.", "July 30 to August 2, 2023 = 2023-07-30/2023-08-02"],
    ["It ran from 30 December to 2 January.", "30 December to 2 January = 2023-12-30/2024-01-02"],
    ["It opened in May 2020.", "May 2020 = 2020-05"],
    ["It opened in May this year.", "May this year = 2024-05"],
    ["It opened last year in April.", "last year in April = 2023-04"],
    ["It opened in December last year.", "December last year = 2023-12"],
    ["It opened in 1998.", "1998 = 1998"],
    ["The plan for 2021-2025 is ready.", "2021-2025 = 2021/2025"],
    ["It grew in the first half of 2023.", "the first half of 2023 = 2023-01/2023-06"],
    ["It grew in the third quarter of 2023.", "the third quarter of 2023 = 2023-07/2023-09"],
    ["They left last summer.", "last summer = 2023-22"],
    ["They left today.", "today = 2024-03-13"],
    ["They left today (13).", "today (13) = 2024-03-13"],
    ["They left on Monday (11/3).", "Monday (11/3) = 2024-03-11"],
    ["They left on Tuesday 12/3/2024.", "Tuesday 12/3/2024 = 2024-03-12"],
    ["They left on Monday, 4/3/2024.", "Monday, 4/3/2024 = 2024-03-04"],
    ["They left yesterday.", "yesterday = 2024-03-12"],
    ["They left last week.", "last week = 2024-03"],
    ["They left last month.", "last month = 2024-02"],
    ["They left on Wednesday.", "Wednesday = 2024-03-13"],
    ["They left on Thursday.", "Thursday = 2024-03-07"],
    ["They will leave on Thursday.", "Thursday = 2024-03-14"],
    ["They will leave next Monday.", "next Monday = 2024-03-18"],
    ["They left on Nov. 27.", "Nov. 27 = 2023-11-27"],
    ["The vote is expected on Nov. 27.", "Nov. 27 = 2024-11-27"],
    ["The vote, planned for March 12, was put off.", "March 12 = 2024-03-12"],
    ["He said on Monday that they will come.", "Monday = 2024-03-11"],
    ["They plan to come, he said on Monday.", "Monday = 2024-03-11"],
    ["They will meet again after they met in Oslo on Nov. 27.", "Nov. 27 = 2023-11-27"],
    ["They will meet after the vote that is planned for Nov. 27.", "Nov. 27 = 2024-11-27"],
    ["On Nov. 27, the ministers will vote.", "Nov. 27 = 2024-11-27"],
    ["On Monday, he said that they will vote.", "Monday = 2024-03-11"],
    ["They renewed the wide 2019 Fisheries Agreement.", "2019 = 2019"],
    ["They met on Sunday and Monday.", "Sunday and Monday = 2024-03-10/2024-03-11"],
    ["They meet on Friday (March 15, 2024).", "Friday (March 15, 2024 = 2024-03-15"],
  ])("reads: %s", (body, found) => {
    expect(datesIn(body)).toEqual([found]);
  });

  it.each([
    "They may march in the open.",
    "Some 2019 companies took part.",
    "Resolution 2259 was adopted.",
    "The decision of the 1990s holds.",
    "On 31.02.2020 nothing happened.",
    "Whether 03/04/2020 is the third or the fourth month depends.",
  ])("reads none in: %s", (body) => {
    expect(datesIn(body)).toEqual([]);
  });

  it("leaves open what the publication date does not decide", () => {
    expect(datesIn("They left on Wednesday, after the talks of May 5.", null)).toEqual([
      "Wednesday = null",
      "May 5 = null",
    ]);
    expect(datesIn("They left on Wednesday.", "2024-03")).toEqual(["Wednesday = null"]);
    expect(datesIn("They left today.", "2024-03")).toEqual(["today = 2024-03"]);
    expect(datesIn("They left yesterday.", "2024-03")).toEqual(["yesterday = null"]);
    expect(datesIn("They left on February 19.", "2024-02")).toEqual(["February 19 = 2024-02-19"]);
    expect(datesIn("They left last week.", "2024-03-05")).toEqual(["last week = null"]);
  });

  it("says whether the words alone or the calendar tell the date", () => {
    const basis = (body: string) => findDateMentions(article(body)).map((date) => date.basis);
    expect(basis("They met on 7 August 2019 and on Friday.")).toEqual(["EXPLICIT", "INFERRED"]);
  });
});
