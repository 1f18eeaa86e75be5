import { agreementsIn } from "./reading";

function partiesIn(text: string): unknown[] {
  return agreementsIn(text).map(({ parties }) => parties);
}

describe("parties that no list has", () => {
  it("leave the parties open where one of them acts with a state", () => {
    expect(partiesIn("Lemuria and Fiji have signed a protocol on reefs. Chile welcomed it.")).toEqual([["FJ"]]);
    expect(partiesIn("Fiji and Lemuria signed a protocol on reefs. Chile welcomed it.")).toEqual([["FJ"]]);
  });

  it("are firms whose names begin with their states, or stand after them", () => {
    const before = "News of the day\n\n";
    expect(partiesIn(`${before}Fiji’s Reefco and Tongan Gaslink signed a deal on gas.`)).toEqual([
      ["Reefco", "Tongan Gaslink"],
    ]);
    expect(partiesIn(`${before}Fiji and Tonga Government signed a deal on gas.`)).toEqual([["FJ", "TO"]]);
  });

  it("are bodies whose long names other names stand in", () => {
    const text =
      "News of the day\n\nAn agreement on loans was signed between the Isa bin Obi Foundation for Reef and Coral Research and the Tonga Development Bank.";
    expect(partiesIn(text)).toEqual([["Isa bin Obi Foundation for Reef and Coral Research", "Tonga Development Bank"]]);
  });

  it("are those between whom one of several is told to be", () => {
    const text =
      "News of the day\n\nAgreements signed included one between the Fiji Authority for Reefs and the Tongan General Authority for Tuna on nets.";
    expect(partiesIn(text)).toEqual([["Authority for Reefs", "General Authority for Tuna"]]);
  });
});

describe("parties that are no states", () => {
  const parties = (text: string) => partiesIn(`News of the day\n\n${text}`);

  it("are firms told of by their states alone", () => {
    expect(parties("Fijian companies signed contracts with Tongan companies on rice.")).toEqual([
      ["Fijian companies", "Tongan companies"],
    ]);
    expect(parties("The Fijian government and Tonga’s energy ministry signed a contract on rice.")).toEqual([
      ["FJ", "TO"],
    ]);
  });

  it("are bodies in whose names their states stand", () => {
    expect(parties("Air Fiji and Royal Tongan Airlines signed a code-share agreement.")).toEqual([
      ["Air Fiji", "Royal Tongan Airlines"],
    ]);
  });

  it("are those with whom something is signed, by a name as only bodies have it", () => {
    expect(parties("Masdar signed an agreement on wind with ReefTransGas on Monday.")).toEqual([
      ["Masdar", "ReefTransGas"],
    ]);
    expect(parties("Fiji signed an agreement on wind with Reef on Monday.")).toEqual([["FJ"]]);
  });

  it("are not the state of a body’s peer", () => {
    expect(parties("The Fiji Chamber of Commerce signed an MoU on reefs with its Tongan counterpart.")).toEqual([
      ["Fiji Chamber of Commerce"],
    ]);
  });

  it("are those whose ambassadors sign, and not the body to which they are accredited", () => {
    const [agreement] = agreementsIn(
      "The ambassadors of Fiji and Tonga to the United Nations signed a joint communiqué on tuna.",
    );
    expect(agreement?.parties).toEqual(["FJ", "TO"]);
  });

  it("are not the state that somebody goes on to", () => {
    const text =
      "Minister Ana Vakatawa is set to sign a “reef partnership agreement” with Fiji before travelling to Tonga.";
    expect(parties(`${text} Samoa and Niue watch. Peru waits.`)).toEqual([["FJ"]]);
  });
});

describe("parties that act by another name", () => {
  const parties = (text: string) => partiesIn(`News of the day\n\n${text} Samoa and Niue watched.`);

  it("are the Union and the state whose common body acts", () => {
    expect(parties("The EU-Fiji Cooperation Council adopted an action plan on trade.")).toEqual([["EU", "FJ"]]);
    expect(parties("The EU Cooperation Council adopted an action plan on trade.")).toEqual([[]]);
  });

  it("are the firms of both states", () => {
    expect(parties("Fijian and Tongan companies signed contracts on rice.")).toEqual([
      ["Fijian companies", "Tongan companies"],
    ]);
  });

  it("are the state of which a relative clause tells", () => {
    expect(parties("Fiji, which signed an agreement on tuna with Tonga last year, hailed Chile.")).toEqual([
      ["FJ", "TO"],
    ]);
  });
});

describe("parties where several partners are named", () => {
  it("are not completed by what else the article is about", () => {
    const text = "News of the day\n\nFiji and Tonga trade. Fiji likes Tonga. Fiji visits Tonga.";
    expect(partiesIn(`${text} A reef agreement was to be forged – with Samoa, Niue and Peru.`)).not.toContainEqual([
      "FJ",
      "TO",
    ]);
  });
});
