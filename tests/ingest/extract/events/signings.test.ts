import { eventsOf } from "./events-of";

const LEAD = "Peru and Norway signed three agreements in Lima on 4 May 2021.";

describe("signings", () => {
  it("are one ceremony of all who signed one instrument after the other", () => {
    const text = `${LEAD}
The first was signed by Minister Luz Vega of Peru and Minister Jon Berg of Norway.
The second was signed by Minister Ana Lima of Peru and Minister Eva Dahl of Norway.`;
    expect(eventsOf(text)).toEqual([
      expect.objectContaining({ kind: "CEREMONY", who: ["Luz Vega", "Jon Berg", "Ana Lima", "Eva Dahl"] }),
    ]);
  });

  it("are known by those who signed for a state each", () => {
    const text = `${LEAD}
Minister Luz Vega signed for Peru, while Ambassador Jon Berg signed on behalf of Norway.`;
    expect(eventsOf(text)).toEqual([expect.objectContaining({ kind: "CEREMONY", who: ["Luz Vega", "Jon Berg"] })]);
  });

  it("are none of their own at a courtesy call, which only those who met attended", () => {
    const text = `The agreements were signed during a courtesy call on President Ana Lima of Peru by King Olav Stone of Norway.
The first was signed by Minister Luz Vega of Peru and Minister Jon Berg of Norway.`;
    expect(eventsOf(text)).toEqual([expect.objectContaining({ kind: "MEETING", who: ["Olav Stone", "Ana Lima"] })]);
  });

  it("of years ago are none of those of today", () => {
    const text = `Minister Luz Vega of Peru and Minister Jon Berg of Norway signed the protocol on 4 May 2021.
Minister Luz Vega and Minister Jon Berg signed the treaty on 7 June 2012.`;
    expect(eventsOf(text).map(({ date }) => date)).toEqual(["2021-05-04", "2012-06-07"]);
  });

  it("are the ceremony that another sentence only says was held", () => {
    const text = `Minister Luz Vega of Peru signed the accords on behalf of the Republic of Peru on 4 May 2021.
Ambassador Jon Berg of Norway witnessed the signing at a ceremony held in Lima.`;
    expect(eventsOf(text)).toEqual([
      expect.objectContaining({ kind: "CEREMONY", who: ["Luz Vega", "Jon Berg"], date: "2021-05-04" }),
    ]);
  });
});

describe("who heads a state, its government and its parliament", () => {
  it("is met apart, other colleagues together", () => {
    const met = "President Ana Lima of Peru met";
    const apart = `${met} King Olav Stone of Norway, Speaker of the Norwegian Parliament Eva Dahl and Norwegian Prime Minister Jon Berg.`;
    expect(eventsOf(apart).map(({ who }) => who)).toEqual([
      ["Ana Lima", "Olav Stone"],
      ["Ana Lima", "Eva Dahl"],
      ["Ana Lima", "Jon Berg"],
    ]);
    const together = `${met} Norwegian Prime Minister Jon Berg and Norwegian Foreign Minister Eva Dahl.`;
    expect(eventsOf(together).map(({ who }) => who)).toEqual([["Ana Lima", "Jon Berg", "Eva Dahl"]]);
  });
});

describe("what is told in outline", () => {
  it("is the dialogue that the next sentence names those of", () => {
    const text = `The top diplomats of Peru and Norway held talks in Lima on 4 May 2021.
Foreign Minister Luz Vega of Peru and Foreign Minister Jon Berg of Norway held the seventh strategic dialogue.`;
    expect(eventsOf(text)).toEqual([
      expect.objectContaining({ kind: "DIALOGUE_ROUND", who: ["Luz Vega", "Jon Berg"], date: "2021-05-04" }),
    ]);
  });

  it("is a visit to the country that the article speaks of", () => {
    const text = `Peru and Norway signed a treaty.
It was signed during a short visit to the country by Norwegian Foreign Minister Jon Berg.`;
    expect(eventsOf(text).filter(({ kind }) => kind === "VISIT")).toEqual([
      expect.objectContaining({ who: ["Jon Berg"], place: "Peru" }),
    ]);
  });

  it("are seen in the picture above the report", () => {
    const text = `President Ana Lima of Peru and Minister Jon Berg of Norway pose for a photo during the signing ceremony in Oslo.
Minister Jon Berg and Minister Rosa Quint of Chile attended the signing ceremony.`;
    expect(eventsOf(text)).toEqual([
      expect.objectContaining({ kind: "CEREMONY", who: ["Jon Berg", "Rosa Quint", "Ana Lima"] }),
    ]);
  });

  it("is one ceremony, at which one of those who signed speaks", () => {
    const text = `Minister Luz Vega of Peru and Minister Jon Berg of Norway signed a treaty in Lima on 4 May 2021.
Speaking at the ceremony, Vega said that it was a good day.`;
    expect(eventsOf(text)).toEqual([
      expect.objectContaining({ kind: "CEREMONY", who: ["Luz Vega", "Jon Berg"], place: "Lima" }),
    ]);
  });
});
