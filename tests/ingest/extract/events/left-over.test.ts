import { eventsOf } from "./events-of";

/** Kind, people and states of each event of a text, in order. */
function told(...sentences: readonly string[]): string[] {
  return eventsOf(sentences.join("\n")).map(
    ({ kind, who, countries }) => `${kind} ${who.join(", ")} | ${countries.join(" ")}`,
  );
}

describe("encounters that are only mentioned", () => {
  it("are found where nothing else tells of them", () => {
    expect(told("President Ana Lima of Peru praised the Pacific Fisheries Conference in Oslo.")).toEqual([
      "SESSION  | ",
    ]);
  });

  it("are none of their own when the article tells of them", () => {
    expect(
      told(
        "President Ana Lima of Peru met with Prime Minister Jon Berg of Norway in Oslo on 4 May 2021.",
        "President Ana Lima told Prime Minister Jon Berg that trade would grow.",
      ),
    ).toEqual(["MEETING Ana Lima, Jon Berg | NO PE"]);
  });

  it("are others when they have names of their own", () => {
    const events = told(
      "President Ana Lima of Peru attended the climate summit in Oslo on 4 May 2021.",
      "They also prepared the Pacific Fisheries Summit in May 2021.",
    );
    expect(events).toHaveLength(2);
  });

  it("are read from what somebody is quoted to have said", () => {
    expect(told("“I had a meeting with Prime Minister Jon Berg of Norway,” said President Ana Lima of Peru.")).toEqual([
      "MEETING Ana Lima, Jon Berg | NO PE",
    ]);
  });

  it("are not those at which others than the speaker are told to act", () => {
    const events = told(
      "Minister Ana Lima of Peru said that fisheries will be discussed at the Pacific Fisheries Summit in Oslo.",
    );
    expect(events).toEqual(["SUMMIT  | "]);
  });
});

describe("a signing that was part of an encounter", () => {
  it("says who was there when nothing else does", () => {
    const events = told(
      "The agreement was signed in Lima during the second round of strategic dialogue between Peru and Norway.",
      "The agreement was signed by Minister Ana Lima of Peru and Minister Jon Berg of Norway.",
    );
    expect(events).toEqual(["DIALOGUE_ROUND Ana Lima, Jon Berg | NO PE"]);
  });
});
