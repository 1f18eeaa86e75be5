import { eventsOf } from "./events-of";

const MET = "Peruvian President Ana Lima met Norwegian Prime Minister Jon Berg";

/** The date of each event of a text. */
function daysOf(text: string): (string | null)[] {
  return eventsOf(text).map(({ date }) => date);
}

describe("the day of what is told without it", () => {
  it("is the one day of the news, where the same people meet", () => {
    expect(daysOf(`${MET} on 4 May 2021.\nLima was received by King Olav Stone of Norway.`)).toEqual([
      "2021-05-04",
      "2021-05-04",
    ]);
  });

  it("is the day at the head of a report that names no other", () => {
    expect(daysOf(`OSLO, 4 May 2021 (NNA) -- ${MET}.`)).toEqual(["2021-05-04"]);
  });

  it("are the days at the head of a report that names no other", () => {
    expect(daysOf(`Oslo, 4 and 5 May 2021 – ${MET}.`)).toEqual(["2021-05-04/2021-05-05"]);
  });

  it("is that of a meeting which the next sentence takes up", () => {
    expect(
      daysOf(
        `On 4 May 2021, ${MET}. During the meeting that took place in Oslo, the leaders discussed trade between Peru and Norway.`,
      ),
    ).toEqual(["2021-05-04"]);
  });

  it("is for a visit of one day that of the meeting", () => {
    expect(daysOf(`On 4 May 2021, ${MET}, who is in Peru for a one-day visit.`)).toEqual(["2021-05-04", "2021-05-04"]);
    expect(daysOf(`On 4 May 2021, ${MET}, who is in Peru for a two-day visit.`)).toEqual(["2021-05-04", "2021-05"]);
  });

  it("is the one day of which the first sentence speaks, just before the article came out", () => {
    const text = `On 4 May 2021, President Ana Lima of Peru thanked Norway.\n${MET}.`;
    expect(eventsOf(text, "2021-05-05").map(({ date }) => date)).toEqual(["2021-05-04"]);
    expect(eventsOf(text, "2021-06-05").map(({ date }) => date)).toEqual([null]);
  });

  it("is that of which the first sentence speaks rather than that of the dateline", () => {
    const text = `OSLO, 5 May 2021 (NNA) -- Peru and Norway agreed on Tuesday to save the cod by 2030.\n${MET}.`;
    expect(eventsOf(text, "2021-05-05").map(({ date }) => date)).toEqual(["2021-05-04"]);
  });

  it.each([
    [
      "the news is of several days",
      `${MET} on 4 May 2021 and King Olav Stone of Norway on 5 May 2021.\nLima was received by Speaker Eva Dahl of Norway.`,
      2,
    ],
    [
      "the sentence looks back",
      `${MET} on 4 May 2021.\nLima had earlier been received by King Olav Stone of Norway.`,
      1,
    ],
    ["a day has passed", `${MET} on 4 May 2021.\nA day later Lima met King Olav Stone of Norway.`, 1],
    ["others meet", `${MET} on 4 May 2021.\nSpeaker Eva Dahl of Norway met Minister Juan Paz of Chile.`, 1],
    ["it is somewhere else", `${MET} on 4 May 2021 in Oslo.\nLima met King Olav Stone of Norway in Quito.`, 1],
  ])("stays open where %s", (_when, text, dated) => {
    expect(daysOf(text).filter((day) => day !== null)).toHaveLength(dated);
  });

  it.each([
    ["on the 4th of May 2021", "2021-05-04"],
    ["between 4-6 May 2021", "2021-05-04/2021-05-06"],
  ])("can be told by %s", (words, day) => {
    expect(daysOf(`${MET} ${words}.`)).toEqual([day]);
  });
});
