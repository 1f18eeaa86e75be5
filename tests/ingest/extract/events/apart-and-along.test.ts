import { eventsOf } from "./events-of";

/** Kind, people and states of each event of a text, in order. */
function told(...sentences: readonly string[]): string[] {
  return eventsOf(sentences.join("\n")).map(
    ({ kind, who, countries }) => `${kind} ${who.join(", ")} | ${countries.join(" ")}`,
  );
}

describe("encounters that are told together", () => {
  it("are as many as the states whose ministers somebody held talks with", () => {
    expect(
      told("Minister Ana Lima of Peru held talks with the foreign ministers of Chile, the Philippines, and Norway."),
    ).toEqual(["MEETING Ana Lima | CL PE", "MEETING Ana Lima | PE PH", "MEETING Ana Lima | NO PE"]);
  });

  it("are one where the representatives of several states were met", () => {
    expect(told("Minister Ana Lima of Peru met with the representatives from Chile, the Bahamas, and Norway.")).toEqual(
      ["MEETING Ana Lima | BS CL NO PE"],
    );
  });

  it("are two where one is a dinner and the other talks", () => {
    const events = told(
      "Visits are planned.",
      "Minister Ana Lima of Peru held talks with Minister Jon Berg of Norway on 4 May 2021.",
      "Minister Jon Berg hosted an official dinner for Minister Ana Lima on 4 May 2021.",
    );
    expect(events).toHaveLength(2);
  });

  it("are one where the next sentence only says where the meeting took place", () => {
    expect(
      told(
        "At a meeting held on 19 May 2021 by Minister Ana Lima of Peru, fishing was reviewed.",
        "The meeting took place within the Fisheries Council.",
      ),
    ).toEqual(["MEETING Ana Lima | PE"]);
  });

  it("have all of three states that are said to have leaders", () => {
    expect(
      told("The Peruvian, Chilean and Norwegian leaders held a tripartite meeting in Oslo on 4 May 2021."),
    ).toEqual(["MEETING  | CL NO PE"]);
  });
});

describe("those who will come along", () => {
  it("are of the journey to come and of no meeting gone by", () => {
    const events = eventsOf(
      `President Ana Lima of Peru will travel to Norway on 24 May 2021.
She visited Chile on 4 May 2021, where she met with President Rosa Quint of Chile.
President Ana Lima will be accompanied by a delegation including Minister Jon Berg.`,
    );
    expect(
      events.filter(({ who }) => who.includes("Jon Berg")).map(({ kind, isPlanned }) => [kind, isPlanned]),
    ).toEqual([["VISIT", true]]);
  });
});
