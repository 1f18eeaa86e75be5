import { agreementsIn } from "../reading";

function partiesIn(text: string): unknown[] {
  return agreementsIn(text).map(({ parties }) => parties);
}

describe("parties told of around an agreement", () => {
  it("are the two states of the sentence before, where the article names many", () => {
    const text =
      "Peru hosts a fair. Chile and Kenya take part. Samoa and Niue watch. " +
      "Fiji thanked Tonga for its help. It recalled the signing of a memorandum on reefs.";
    expect(partiesIn(text)).toEqual([["FJ", "TO"]]);
  });

  it("are left open where the sentence before names three states", () => {
    const text =
      "Peru hosts a fair. Chile and Kenya take part. Samoa and Niue watch. " +
      "Fiji, Peru and Tonga were thanked. It recalled the signing of a memorandum on reefs.";
    expect(partiesIn(text)).toEqual([[]]);
  });

  it("are all whose leaders are told of together before it is said that they signed", () => {
    const text =
      "The Fijian, Samoan and Tongan leaders met in the Peruvian capital Lima, where they signed a pact on reefs. " +
      "Chile and Kenya watched.";
    expect(partiesIn(text)).toEqual([["FJ", "TO", "WS"]]);
  });

  it("are not the two states that somebody of a third one visits", () => {
    const tour =
      "President Obi visits Samoa and Tonga this week. Samoa is proud. Tonga is glad. Samoa waits. Tonga waits too. ";
    expect(partiesIn(`${tour}President Obi saw the signing of a pact on reefs.`)).toEqual([[]]);
  });

  it("are the two states named most where it is said that both signed", () => {
    const text =
      "Fiji and Tonga are close. Samoa, Niue and Peru were named. Fiji and Tonga trade. Kenya buys. Chile sells. " +
      "A dinner was given, with speeches. Then both countries signed a pact on reefs.";
    expect(partiesIn(text)).toEqual([["FJ", "TO"]]);
  });

  it("are the only two states of the sentence that speaks of an agreement, unless it tells of others too", () => {
    const rest = " Samoa watches. Peru and Chile trade.";
    expect(partiesIn(`Fiji praised the Reef Treaty and thanked Tonga.${rest}`)).toEqual([["FJ", "TO"]]);
    expect(partiesIn(`Fiji praised the Reef Treaty and thanked Tonga and other states.${rest}`)).toEqual([[]]);
  });
});

describe("parties of what many conclude", () => {
  it("are those who are named of many", () => {
    expect(partiesIn("The Reef Convention was signed by 40 countries, including Fiji, Tonga and Samoa.")).toEqual([
      ["FJ", "TO", "WS"],
    ]);
  });

  it("are the one that became the first of a body to do so, and the one by which it is ratified", () => {
    const deposit = "to deposit its instrument of ratification for the Reef Treaty.";
    expect(partiesIn(`Fiji today became the first member of the World Bank ${deposit}`)).toEqual([["FJ"]]);
    expect(partiesIn("A vote authorized the ratification of the Convention on Reefs by Fiji.")).toEqual([["FJ"]]);
  });

  it("are the state of the dateline, where its parliament lets it pass", () => {
    expect(partiesIn("SUVA: Parliament has approved the ratification of the Reef Convention.")).toEqual([["FJ"]]);
  });
});
