import { eventsOf } from "./events-of";

describe("an encounter", () => {
  it("is found with who met, when and where, and the words that say it", () => {
    const text = "President Ana Lima of Peru met with Prime Minister Jon Berg of Norway in Oslo on 4 May 2021.";
    expect(eventsOf(text)).toEqual([
      expect.objectContaining({
        kind: "MEETING",
        who: ["Ana Lima", "Jon Berg"],
        countries: ["NO", "PE"],
        date: "2021-05-04",
        place: "Oslo",
        isPlanned: false,
        quote: "President Ana Lima of Peru met with Prime Minister Jon Berg of Norway",
      }),
    ]);
  });

  it("is one for each state when several were met in turn", () => {
    const text =
      "President Ana Lima of Peru held bilateral meetings with President Rosa Quint of Chile and Prime Minister Jon Berg of Norway.";
    expect(eventsOf(text).map(({ who }) => who)).toEqual([
      ["Ana Lima", "Rosa Quint"],
      ["Ana Lima", "Jon Berg"],
    ]);
  });

  it("is told once, in the words of the body, when the headline and later sentences tell it again", () => {
    const text = `Peruvian President Ana Lima meets Norwegian Prime Minister Jon Berg

President Ana Lima of Peru met with Prime Minister Jon Berg of Norway on 4 May 2021.
During the meeting with Prime Minister Jon Berg, President Ana Lima raised fisheries.
The two sides also exchanged views on the climate.`;
    expect(eventsOf(text)).toEqual([
      expect.objectContaining({
        who: ["Ana Lima", "Jon Berg"],
        date: "2021-05-04",
        quote: expect.stringContaining("met with") as string,
      }),
    ]);
  });

  it("is none when it did not happen, or is only wished for", () => {
    expect(eventsOf("President Ana Lima of Peru did not meet Prime Minister Jon Berg of Norway.")).toEqual([]);
    expect(eventsOf("President Ana Lima of Peru could meet Prime Minister Jon Berg of Norway.")).toEqual([]);
    expect(eventsOf("Peru called for a summit. The reform met resistance.")).toEqual([]);
  });

  it("is planned when it is yet to come, and on the weekday after the publication", () => {
    const [event] = eventsOf(
      "President Ana Lima of Peru will meet Prime Minister Jon Berg of Norway in Oslo on Monday.",
      "2021-05-20",
    );
    expect(event).toMatchObject({ isPlanned: true, date: "2021-05-24" });
  });
});

describe("a visit", () => {
  const text = `President Ana Lima of Peru paid a state visit to Norway from 3 to 5 May 2021.
During the visit, President Lima met with Prime Minister Jon Berg.
She also met with representatives of the Norwegian business community.
President Lima was accompanied by Foreign Minister Luz Vega.`;

  it("is found with its level, its visitor and the state that it went to", () => {
    expect(eventsOf(text)[0]).toMatchObject({
      kind: "VISIT",
      level: "STATE",
      visitors: ["Ana Lima", "Luz Vega"],
      countries: ["NO", "PE"],
      date: "2021-05-03/2021-05-05",
      place: "Norway",
    });
  });

  it("lends its days, as inferred, to the meetings that it was made for, and is their parent", () => {
    const [, meeting, second] = eventsOf(text);
    expect(meeting).toMatchObject({
      kind: "MEETING",
      date: "2021-05-03/2021-05-05",
      basis: "INFERRED",
      parent: 0,
    });
    expect(second).toMatchObject({ countries: ["NO", "PE"], date: "2021-05-03/2021-05-05" });
  });

  it("years ago lends its days to nothing", () => {
    const events = eventsOf(`President Ana Lima of Peru visited Norway in May 2015.
President Lima met with Prime Minister Jon Berg of Norway.`);
    expect(events.map(({ kind, date }) => [kind, date])).toEqual([
      ["VISIT", "2015-05"],
      ["MEETING", null],
    ]);
  });

  it("home is none", () => {
    expect(eventsOf("President Ana Lima of Peru will leave for Peru on Monday.")).toEqual([]);
  });
});

describe("those who were there", () => {
  it("are also those whom the next sentences name", () => {
    const text = `The third session of the Joint Commission of Peru and Norway was held in Lima on 4 May 2021.
The session was co-chaired by Minister Luz Vega of Peru and Minister Jon Berg of Norway.
The Norwegian delegation included Ambassador Eva Dahl.`;
    expect(eventsOf(text)).toEqual([
      expect.objectContaining({
        kind: "SESSION",
        who: ["Luz Vega", "Jon Berg", "Eva Dahl"],
        date: "2021-05-04",
      }),
    ]);
  });

  it("make a ceremony when they sign, unless it was at a meeting told of", () => {
    const signing = "The treaty was signed by Minister Luz Vega of Peru and Minister Jon Berg of Norway.";
    expect(eventsOf(signing)).toEqual([expect.objectContaining({ kind: "CEREMONY", who: ["Luz Vega", "Jon Berg"] })]);
    const within = `President Ana Lima of Peru met with King Olav Stone of Norway on 4 May 2021.
At the end of the meeting, the two sides signed a treaty.
${signing}`;
    expect(eventsOf(within)).toEqual([
      expect.objectContaining({ kind: "MEETING", who: expect.not.arrayContaining(["Luz Vega"]) as string[] }),
    ]);
    const minutes = within.replace(signing, signing.replace("treaty was", "minutes were"));
    expect(eventsOf(minutes)[0]?.who).toEqual(expect.arrayContaining(["Ana Lima", "Luz Vega", "Jon Berg"]));
  });
});

describe("encounters that stand beside one another", () => {
  it("are told apart when a meeting was also held, and when one did not take place", () => {
    const text = `President Ana Lima of Peru and Prime Minister Jon Berg of Norway co-chaired the third session of the Joint Commission.
They also held a meeting in Oslo.`;
    expect(eventsOf(text).map(({ kind }) => kind)).toEqual(["SESSION", "MEETING"]);
    const turned =
      "President Ana Lima of Peru did not get to meet King Olav Stone of Norway, but held separate meetings with Norwegian Minister Jon Berg, and Norwegian Minister Eva Dahl, in Oslo.";
    expect(eventsOf(turned).map(({ who }) => who)).toEqual([
      ["Ana Lima", "Jon Berg"],
      ["Ana Lima", "Eva Dahl"],
    ]);
  });

  it("take no day of another clause or of a meeting before", () => {
    const text =
      "On 3 May 2021, President Ana Lima of Peru met a group of students before holding talks with Prime Minister Jon Berg of Norway.";
    expect(eventsOf(text).find(({ who }) => who.includes("Jon Berg"))?.date).not.toBe("2021-05-03");
  });

  it("count those who signed during a meeting among those who met", () => {
    const text =
      "Minister Luz Vega of Peru and Minister Jon Berg of Norway signed the treaty during the meeting between President Ana Lima of Peru and King Olav Stone of Norway.";
    expect(eventsOf(text)).toEqual([
      expect.objectContaining({ kind: "MEETING", who: ["Ana Lima", "Olav Stone", "Luz Vega", "Jon Berg"] }),
    ]);
  });

  it("are of the day that a sentence before opened with", () => {
    const text = `On 4 May 2021, events on trade took place in Oslo.
The day's agenda began with a bilateral meeting between President Ana Lima of Peru and Prime Minister Jon Berg of Norway.`;
    expect(eventsOf(text)).toEqual([expect.objectContaining({ kind: "MEETING", date: "2021-05-04" })]);
  });
});

it("reads a long article in time that grows no faster than it", () => {
  const sentence =
    "President Ana Lima of Peru met with Prime Minister Jon Berg of Norway, who visited Lima, and held talks. ";
  const time = (count: number) => {
    const start = process.cpuUsage().user;
    eventsOf(sentence.repeat(count));
    return process.cpuUsage().user - start;
  };
  time(50);
  expect(time(400)).toBeLessThan(40 * Math.max(time(40), 2000));
});

describe("the day and the place of what was done", () => {
  it("is no day after the publication, which is that of what it was for", () => {
    const text = "Peruvian Minister Ana Lima met Norwegian Minister Jon Berg to prepare a summit next month.";
    expect(eventsOf(text)[0]).toMatchObject({ kind: "MEETING", date: null, isPlanned: false });
  });

  it("is where a guest was, and not where they left for", () => {
    const text = `Norwegian Minister Jon Berg ended his visit to Santiago and left for Fiji on Sunday.
Before leaving, Jon Berg held talks with Minister Ana Lima.`;
    expect(eventsOf(text).filter(({ kind }) => kind === "MEETING")).toMatchObject([{ place: "Santiago" }]);
  });

  it("is of an organization’s ministers too", () => {
    const text = "ASEAN foreign ministers met in Jakarta on 4 May 2021. They talked about tuna.";
    expect(eventsOf(text)).toMatchObject([{ kind: "MEETING", place: "Jakarta", date: "2021-05-04" }]);
  });

  it("is not told by an invitation", () => {
    const text = "President Ana Lima of Peru invited Norwegian Prime Minister Jon Berg to visit Peru.";
    expect(eventsOf(text)).toEqual([]);
  });
});
