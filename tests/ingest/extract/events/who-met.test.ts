import { eventsOf } from "./events-of";

/** Kind and people of each event of a text. */
function told(text: string): string[] {
  return eventsOf(text).map(({ kind, who }) => `${kind} ${who.join(", ")}`);
}

describe("who met", () => {
  it.each([
    ["President Ana Lima of Peru met with the World Bank in Oslo on 4 May 2021.", ["MEETING Ana Lima"]],
    ["President Ana Lima of Peru met with the European Union and the World Bank.", ["MEETING Ana Lima"]],
    ["President Ana Lima of Peru met European Union standards on 4 May 2021.", []],
    ["President Ana Lima of Peru met World Bank targets in Oslo.", []],
    ["President Ana Lima of Peru met the European Union’s conditions.", []],
  ])("can be a body, when it is met itself: %s", (text, events) => {
    expect(told(text)).toEqual(events);
  });

  it.each([
    ["President Ana Lima of Peru hosted a reception for Prime Minister Jon Berg of Norway."],
    ["President Ana Lima of Peru gave a state banquet in honour of Prime Minister Jon Berg of Norway."],
    ["President Ana Lima of Peru offered a banquet for Prime Minister Jon Berg of Norway."],
  ])("are guest and host: %s", (text) => {
    expect(told(text)).toEqual(["MEETING Ana Lima, Jon Berg"]);
  });

  it("can be named with the state after the title", () => {
    expect(told("Mr Jon Obi, Minister of Trade, Kenya, met in Lima with the President of Peru, Ana Soto.")).toEqual([
      "MEETING Jon Obi, Ana Soto",
    ]);
    expect(told("Mr Jon Obi, Minister in the Prime Minister’s Office, Kenya, will visit Peru on 4 May 2021.")).toEqual([
      "VISIT Jon Obi",
    ]);
  });

  it("can be called by a middle name after a courtesy, where nobody else has it", () => {
    const text =
      "Minister Omar Sulo bin Tano of Malaysia is in Peru. On Monday, Dato’ Sulo met President Ana Soto of Peru.";
    expect(told(text)).toContain("MEETING Omar Sulo bin Tano, Ana Soto");
    expect(told(text.replace("Dato’ Sulo", "Sulo"))).not.toContain("MEETING Omar Sulo bin Tano, Ana Soto");
  });

  it("does not count who only says that others would travel", () => {
    expect(told("Minister Ana Lima of Peru said twelve Norwegian firms would travel to Oslo in June 2021.")).toEqual(
      [],
    );
  });

  it("goes to several towns, with their states", () => {
    const [visit] = eventsOf("President Ana Lima of Peru visited Oslo, Norway; Tallinn, Estonia; and Riga, Latvia.");
    expect(visit).toMatchObject({ kind: "VISIT", countries: ["EE", "LV", "NO", "PE"] });
  });

  it.each([
    [
      "The foreign ministers of Peru, Chile and Norway met in Lima on 4 May 2021.",
      { kind: "MEETING", countries: ["CL", "NO", "PE"] },
    ],
    [
      "Peruvian Foreign Minister Ana Lima and her counterparts from six other countries visited Oslo on 4 May 2021.",
      { kind: "VISIT", who: ["Ana Lima"], countries: ["NO", "PE"] },
    ],
    [
      "Peruvian Foreign Minister Ana Lima met via video link with Norwegian Foreign Minister Jon Berg.",
      { kind: "MEETING", who: ["Ana Lima", "Jon Berg"] },
    ],
  ])("are all whom the subject names: %s", (text, event) => {
    expect(eventsOf(text)[0]).toMatchObject(event);
  });

  it("are whoever others wish to act", () => {
    const text = "King Olav Stone of Norway said it was time for President Ana Lima of Peru to visit Oslo in May 2021.";
    expect(eventsOf(text)).toEqual([expect.objectContaining({ kind: "VISIT", who: ["Ana Lima"] })]);
  });

  it("are heads of state of several countries together", () => {
    expect(told("President Ana Lima of Peru met with heads of state from Norway, Chile and Fiji.")).toEqual([
      "MEETING Ana Lima",
    ]);
  });

  it("are those who sign for one state and for the other", () => {
    const text = "Minister Ana Lima signed for Peru and Minister Jon Berg signed for Norway.";
    expect(told(text)).toEqual(["CEREMONY Ana Lima, Jon Berg"]);
  });

  it("are of several states where one is the counterpart of the other", () => {
    expect(told("Minister Ana Lima along with her Norwegian counterpart Jon Berg discussed the cod.")).toEqual([
      "MEETING Ana Lima, Jon Berg",
    ]);
  });
});
