import { agreementsIn } from "../reading";

describe("agreements told one by one", () => {
  it("are told apart by their number, each with those who signed it, and not told again together", () => {
    const text =
      "Fiji and Tonga on Monday signed three agreements in Suva. The first agreement focuses on fisheries patrols. " +
      "It was signed by Fijian Foreign Minister Ana Vakatawa and Tongan Foreign Minister Sione Taufa. " +
      "The second covers a memorandum of understanding on reefs. The agreement protects corals. " +
      "This was signed by Fijian Trade Minister Epeli Rano and Tongan Trade Minister Lose Hala.";
    expect(agreementsIn(text)).toMatchObject([
      { title: "agreement on fisheries patrols", parties: ["FJ", "TO"], signatories: ["Ana Vakatawa", "Sione Taufa"] },
      { title: "memorandum of understanding on reefs", signatories: ["Epeli Rano", "Lose Hala"] },
    ]);
  });

  it("are those that follow the words that tell of all, not what all of them are under", () => {
    const text =
      "Fiji and Tonga signed two agreements under the Reef Compact: (1) a Coral Agreement and (2) a Lagoon Agreement.";
    expect(agreementsIn(text).map(({ title, status }) => `${status} ${title}`)).toEqual(
      expect.arrayContaining(["SIGNED Coral Agreement", "SIGNED Lagoon Agreement"]),
    );
    expect(agreementsIn(text).map(({ title }) => title)).not.toContain("Reef Compact");
  });

  it("are no instruments where meetings or deals of others are counted", () => {
    const text =
      "Fiji and Tonga signed several documents after eight sessions. The ninth is to be held in Suva in May.";
    expect(agreementsIn(text).filter(({ title }) => title.includes("held"))).toEqual([]);
  });

  it("are not in force because something is to happen before they are", () => {
    const text =
      "Fiji and Tonga signed a reef treaty with Samoa in March. Parliament must vote before the treaty takes effect.";
    expect(agreementsIn(text)).toMatchObject([{ status: "SIGNED" }]);
  });
});

describe("agreements told together", () => {
  it("are signed each by those who signed them all, for each side", () => {
    const text =
      "Fiji and Tonga on Monday signed two agreements: a Coral Agreement and a Lagoon Agreement. " +
      "Fijian Foreign Minister Ana Vakatawa signed the agreements for Fiji, and Tongan Foreign Minister Sione Taufa signed for Tonga.";
    expect(agreementsIn(text)).toMatchObject([
      { title: "Coral Agreement", signatories: ["Ana Vakatawa", "Sione Taufa"] },
      { title: "Lagoon Agreement", signatories: ["Ana Vakatawa", "Sione Taufa"] },
    ]);
  });

  it("are told apart from those that are signed besides", () => {
    const text =
      "Fiji and Tonga on Monday signed a Coral Agreement and a Lagoon Agreement. They also signed two other agreements.";
    expect(agreementsIn(text).map(({ title }) => title)).toEqual([
      "Coral Agreement",
      "Lagoon Agreement",
      "other agreements",
    ]);
  });

  it("name those who signed it by what was said after it", () => {
    const text =
      "Fiji and Tonga agreed on an accord on reefs. It was a good day, Fijian Foreign Minister Ana Vakatawa said after signing the accord between the two countries.";
    expect(agreementsIn(text)).toMatchObject([{ status: "SIGNED", signatories: ["Ana Vakatawa"] }]);
  });
});

describe("what is said of all", () => {
  it("is said of each of a list that follows", () => {
    const text =
      "Fiji Signs Two Reef Agreements\n\nFijian Foreign Minister Ana Vakatawa today (May 20) signed the instruments in Suva.\n\n" +
      "The instruments are as follows:\n\n1. Coral Protection Treaty\n\n2. Lagoon Patrol Agreement";
    expect(agreementsIn(text)).toMatchObject([
      { title: "Coral Protection Treaty", parties: ["FJ"], signatories: ["Ana Vakatawa"] },
      { title: "Lagoon Patrol Agreement", parties: ["FJ"], signatories: ["Ana Vakatawa"] },
    ]);
  });

  it("is said of no agreement of others, nor of an earlier one", () => {
    const text =
      "Fiji and Tonga signed a pearl treaty on Monday. It builds on the agreement signed between Samoa and Kiribati in 2007. " +
      "A previous pearl deal signed in 2015 fell apart. The signing of the deal by Foreign Minister Ana Vakatawa was hailed.";
    expect(agreementsIn(text).map(({ title, parties }) => `${title}: ${parties.join(" ")}`)).toEqual([
      "pearl treaty: FJ TO",
      "previous pearl deal: ",
      "agreement: KI WS",
    ]);
  });

  it("is no agreement where it is the statement of one ministry", () => {
    expect(agreementsIn("Fiji and Tonga held talks, according to a Foreign Ministry statement.")).toEqual([]);
  });
});
