import { eventsOf } from "./events-of";

/** The date of the first event of a text. */
function dateOf(text: string): string | null | undefined {
  return eventsOf(text)[0]?.date;
}

describe("the days of a visit", () => {
  it.each([
    ["President Ana Lima of Peru arrived in Norway on 4 May 2021 on a three-day state visit.", "2021-05-04/2021-05-06"],
    ["President Ana Lima of Peru will pay a two-day visit to Norway on 4 May 2021.", "2021-05-04/2021-05-05"],
    ["On 4 May 2021 President Ana Lima of Peru began a 4-day official visit to Norway.", "2021-05-04/2021-05-07"],
    ["President Ana Lima of Peru concluded a three-day visit to Norway on 4 May 2021.", "2021-05-02/2021-05-04"],
    ["President Ana Lima of Peru landed in Oslo on 4 May 2021 for a five-day tour.", "2021-05-04/2021-05-08"],
  ])("follow from its first or last and its length: %s", (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  it.each([
    ["President Ana Lima of Peru arrived in Oslo on 4 May 2021 and will leave for Cusco on 6 May 2021."],
    ["President Ana Lima of Peru, who arrived in Oslo on 4 May 2021, departs on 6 May 2021."],
  ])("last from arrival to departure: %s", (text) => {
    expect(dateOf(text)).toBe("2021-05-04/2021-05-06");
  });

  it("are not those of something else that lasts", () => {
    expect(dateOf("President Ana Lima of Peru arrived in Norway on 4 May 2021 for a three-day forum.")).toBe(
      "2021-05-04",
    );
  });
});

describe("the date of an encounter", () => {
  it("is not the year by which an instrument is called", () => {
    const text =
      "The third Peru-Norway Forum, held under the 2015 Fisheries Memorandum, was opened in Oslo on 4 May 2021.";
    expect(dateOf(text)).toBe("2021-05-04");
  });

  it("can stand right before its noun", () => {
    expect(dateOf("The treaty follows the May 2020 visit of Minister Ana Lima to Norway.")).toBe("2020-05");
  });

  it("are in the month of the article that finds it under way", () => {
    const text = "President Ana Lima of Peru, who is on a state visit to Norway, praised the cod.";
    expect(eventsOf(text, "2021-05-04").map(({ date }) => date)).toEqual(["2021-05"]);
    expect(eventsOf(text.replace("is on", "was on"), "2021-05-04").map(({ date }) => date)).toEqual([null]);
  });

  it("are those of the visit for a guest who comes on its eve", () => {
    const found = eventsOf(
      "President Ana Lima of Peru arrived in Oslo on 14 May 2021. Lima is visiting Norway on 15-17 May 2021.",
    );
    expect(found.map(({ kind, date }) => [kind, date])).toEqual([["VISIT", "2021-05-15/2021-05-17"]]);
  });

  it("are about to come when they begin within a week of the publication", () => {
    const [found] = eventsOf("President Ana Lima of Peru has embarked on a state visit to Norway from May 21 to 24.");
    expect([found?.date, found?.isPlanned]).toEqual(["2021-05-21/2021-05-24", true]);
  });

  it("are not those of a visit that is only looked back on", () => {
    const found = eventsOf(
      "President Ana Lima of Peru spoke during her official visit to Norway. Lima last visited Norway in February 2019.",
    );
    expect(found.map(({ date }) => date)).toEqual([null, "2019-02"]);
  });
});
