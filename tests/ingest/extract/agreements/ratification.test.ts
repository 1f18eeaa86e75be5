import { agreementsIn } from "./reading";

describe("agreements on their way through parliaments", () => {
  it("are in ratification as long as another has still to ratify them", () => {
    const text =
      "Fiji’s Parliament ratified a reef agreement with Tonga, a pact signed in March 2021. " +
      "It still needs ratification by both legislatures before the accord takes effect.";
    expect(agreementsIn(text)).toMatchObject([{ status: "IN_RATIFICATION", date: "2021-03", parties: ["FJ", "TO"] }]);
  });

  it("are dated by the day on which all were ratified, not that of their signature", () => {
    const text =
      "Fiji’s Parliament on 4 May 2021 ratified three draft laws on reefs. " +
      "The parliament also ratified the Reef Agreement between Fiji and Tonga. The Reef Agreement was signed on 3 March 2021.";
    expect(agreementsIn(text)).toMatchObject([{ status: "RATIFIED", date: "2021-05-04", parties: ["FJ", "TO"] }]);
  });

  it("are one under their full name and its initials, of all who signed", () => {
    const text =
      "The Senate on Monday opened its debate on bills related to the Pacific Reef Partnership trade agreement among 3 nations. " +
      "The deal was signed in March by the three countries: Fiji, Tonga and Samoa. " +
      "A vote is needed on the bill to ratify the PRP deal.";
    expect(agreementsIn(text)).toMatchObject([{ status: "IN_RATIFICATION", parties: ["FJ", "TO", "WS"] }]);
  });
});

describe("agreements that are called by nothing but what was agreed or signed", () => {
  it("have what was agreed right before as their matter", () => {
    const text =
      "The governments of Fiji and Tonga have agreed to share patrol boats in Suva, as part of their work on reefs. " +
      "The agreement was signed on Monday by Fijian Foreign Minister Ana Vakatawa and Tongan Foreign Minister Sione Taufa.";
    expect(agreementsIn(text)).toMatchObject([
      { title: "agreement to share patrol boats in Suva", signatories: ["Ana Vakatawa", "Sione Taufa"] },
    ]);
  });

  it("are what was signed, whatever noun names it", () => {
    const text = "Fiji on Monday signed an export partnership with Tonga and a joint statement on reefs.";
    expect(agreementsIn(text)).toMatchObject([
      { title: "export partnership with Tonga", parties: ["FJ", "TO"] },
      { title: "joint statement on reefs", parties: ["FJ", "TO"] },
    ]);
    expect(agreementsIn("Fiji praised its export partnership with Tonga.")).toEqual([]);
  });
});

describe("the day on which an agreement will bind", () => {
  it("is not that of the step reached", () => {
    const text = "News of the day\n\nThe visa agreement between Fiji and Tonga will enter into force on 1 July 2021.";
    expect(agreementsIn(text)).toMatchObject([{ status: "SIGNED", date: null }]);
  });
});
