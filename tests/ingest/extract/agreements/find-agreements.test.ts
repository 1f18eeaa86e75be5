import { agreementsIn } from "./reading";

describe("agreements of an article", () => {
  it("names those who signed only where the text says that they did", () => {
    const [agreement] = agreementsIn(
      "On May 18, Fijian Foreign Minister Ana Vakatawa and Tongan Foreign Minister Sione Taufa signed an agreement on fisheries patrols in Suva.",
    );
    expect(agreement).toMatchObject({
      status: "SIGNED",
      date: "2021-05-18",
      parties: ["FJ", "TO"],
      signatories: ["Ana Vakatawa", "Sione Taufa"],
    });
  });

  it("knows who was there, but no signatory, when an agreement was signed during a meeting", () => {
    const agreements = agreementsIn(
      "Fijian Foreign Minister Ana Vakatawa met with Tongan Foreign Minister Sione Taufa in Suva on May 18. " +
        "During the meeting, a memorandum of understanding on fisheries patrols was signed.",
    );
    expect(agreements).toEqual([
      {
        title: "memorandum of understanding on fisheries patrols",
        status: "SIGNED",
        date: "2021-05-18",
        parties: ["FJ", "TO"],
        signatories: [],
        present: ["Ana Vakatawa", "Sione Taufa"],
      },
    ]);
  });

  it("takes the strongest thing said of an instrument, and its signing date unless force has one", () => {
    const agreements = agreementsIn(
      "Fiji and Tonga welcomed the ratification of the Extradition Treaty, signed in March 2019. The treaty entered into force in June 2020.",
    );
    expect(agreements).toMatchObject([{ status: "IN_FORCE", date: "2020-06", parties: ["FJ", "TO"] }]);
  });

  it("takes whoever was met or looked on for no signatory", () => {
    const text =
      "Fijian Foreign Minister Ana Vakatawa met with Tongan Foreign Minister Sione Taufa and signed an agreement on seafarers. " +
      "In the presence of Tongan Prime Minister Mele Fifita, Fijian Trade Minister Epeli Rano and Tongan Trade Minister Lose Hala signed a pact on pearls. " +
      "An accord on reefs was signed by Fijian Foreign Minister Ana Vakatawa in the presence of Tongan Prime Minister Mele Fifita.";
    expect(agreementsIn(text)).toMatchObject([
      { title: "agreement on seafarers", signatories: ["Ana Vakatawa"] },
      { title: "pact on pearls", signatories: ["Epeli Rano", "Lose Hala"] },
      { title: "accord on reefs", signatories: ["Ana Vakatawa"] },
    ]);
  });

  it("knows with whom somebody signed, and who attended the signing", () => {
    const text =
      "Fijian Foreign Minister Ana Vakatawa signed today with Tongan Foreign Minister Sione Taufa a memorandum of understanding on the exchange of weather data. " +
      "The signing was attended by Fijian Trade Minister Epeli Rano. " +
      "She commended the memorandum of understanding on exchanging weather data in a way that helps sailors.";
    expect(agreementsIn(text)).toMatchObject([
      {
        title: "memorandum of understanding on the exchange of weather data",
        signatories: ["Ana Vakatawa", "Sione Taufa"],
        present: ["Ana Vakatawa", "Epeli Rano", "Sione Taufa"],
      },
    ]);
  });

  it("takes the instrument named last, of whatever kind, for what was signed for a side", () => {
    const text =
      "Fiji and Tonga signed an agreement on pearls. They also signed a memorandum of understanding on seafarers. " +
      "Fijian Trade Minister Epeli Rano signed for Fiji with Tongan Trade Minister Lose Hala.";
    expect(agreementsIn(text)).toMatchObject([
      { title: "agreement on pearls", signatories: [] },
      { title: "memorandum of understanding on seafarers", signatories: ["Epeli Rano", "Lose Hala"] },
    ]);
  });

  it("takes a budget for no instrument", () => {
    const text = "Fiji and Tonga opened negotiations on the Multiannual ";
    expect(agreementsIn(`${text}Financial Framework.`)).toEqual([]);
    expect(agreementsIn(`${text}Fisheries Framework.`)).toMatchObject([{ status: "PROPOSED" }]);
  });

  it("knows who signed for each side what was named before", () => {
    const text =
      "Fiji and Tonga signed an agreement on seafarers. " +
      "Fijian Foreign Minister Ana Vakatawa signed for Fiji while Tongan Foreign Minister Sione Taufa signed for Tonga.";
    expect(agreementsIn(text)).toMatchObject([{ signatories: ["Ana Vakatawa", "Sione Taufa"] }]);
  });

  it("is told once, by whatever names the two states go and whatever noun stands for it", () => {
    const text =
      "Fiji and Tonga on Tuesday signed a joint statement on the establishment of a reef partnership. " +
      "Fijian Foreign Minister Ana Vakatawa and Tongan Foreign Minister Sione Taufa signed the agreement in Suva. " +
      "The Joint Statement on the Establishment of a Reef Partnership between our countries was signed today, they said.";
    expect(agreementsIn(text)).toMatchObject([{ status: "SIGNED", signatories: ["Ana Vakatawa", "Sione Taufa"] }]);
  });

  it("is one with what it is called beside its name, and with the accord of the headline", () => {
    const beside =
      "Fiji and Tonga ratified the Reef Treaty, a treaty on coral gardens, in May 2020. The Reef Treaty was signed in March 2019.";
    expect(agreementsIn(beside).map(({ title }) => title)).toEqual(["Reef Treaty"]);
    const headline = `Fiji-Tonga accord signed in Suva

Fiji and Tonga today signed the Suva Declaration on Coral Gardens.`;
    expect(agreementsIn(headline)).toHaveLength(1);
  });

  it("is dated by the one day that the article tells of, unless the sentence looks back", () => {
    const text =
      "Fijian Foreign Minister Ana Vakatawa met with Tongan Foreign Minister Sione Taufa in Suva on 18 May 2021. " +
      "Fiji and Tonga signed an agreement on seafarers. " +
      "Fiji and Tonga had signed a pact on pearls.";
    expect(agreementsIn(text)).toMatchObject([
      { title: "agreement on seafarers", date: "2021-05-18" },
      { title: "pact on pearls", date: null },
    ]);
  });

  it("has no party that only says where a town is", () => {
    const text =
      "Fijian President Ana Vakatawa signed into law a free trade agreement with Tonga. " +
      "The agreement was inked in Busan, South Korea, on 18 November 2019.";
    expect(agreementsIn(text)).toMatchObject([{ status: "RATIFIED", parties: ["FJ", "TO"] }]);
  });

  it("reads items of a list that say only what each is about", () => {
    const text =
      "The day concluded with the signing of several agreements between Fiji and Tonga. " +
      "These included cooperation on reef protection, collaboration on tides, and an agreement on seafarers.";
    expect(agreementsIn(text).map(({ title }) => title)).toEqual(
      expect.arrayContaining(["cooperation on reef protection", "collaboration on tides", "agreement on seafarers"]),
    );
  });

  it("is told once when two sentences say that the same people signed it, on the same matter", () => {
    const signed = "was signed by Fijian Minister Ana Vakatawa and Tongan Minister Sione Taufa.";
    const text =
      `Fiji and Tonga signed a Memorandum of Understanding (MOU) to collaborate on reefs. The MOU ${signed} ` +
      "Reefs are alive. They are many. They are old. " +
      `Fiji and Tonga signed a Memorandum of Understanding (MOU) for Collaboration under the Reef Plan. The MOU ${signed}`;
    expect(agreementsIn(text).filter(({ status }) => status === "SIGNED")).toHaveLength(1);
  });

  it("reads the title that stands in quotation marks", () => {
    const text =
      "On May 18, Fiji and Tonga signed the “Memorandum of Understanding between the Ministry of Fisheries of Fiji and the Ministry of Oceans of Tonga on Reef Protection”.";
    expect(agreementsIn(text)).toMatchObject([
      { status: "SIGNED", parties: ["Ministry of Fisheries", "Ministry of Oceans"] },
    ]);
  });

  it.each([
    ["PACREEF on Monday signed a contract with Fiji on pearls.", ["PACREEF", "FJ"]],
    ["An accord between Coral Shipping and Taufa Pearls was signed.", ["Coral Shipping", "Taufa Pearls"]],
    ["Later Officials signed a contract with Fiji on pearls.", ["FJ"]],
    ["The trade pact between Fiji and the European Union was signed.", ["FJ", "European Union"]],
    ["Fiji ratified the trade pact with Tonga and Samoa.", ["FJ", "TO", "WS"]],
  ])("names the parties of “%s”", (sentence, parties) => {
    const agreements = agreementsIn(`Pearls matter.\n\n${sentence}`);
    expect(new Set(agreements.flatMap((agreement) => agreement.parties))).toEqual(new Set(parties));
  });

  it("takes what is to be signed for proposed", () => {
    expect(agreementsIn("Fiji and Tonga will sign an agreement on seafarers next year.")).toMatchObject([
      { status: "PROPOSED", parties: ["FJ", "TO"], signatories: [] },
    ]);
  });

  it("tells two agreements of one phrase apart", () => {
    const agreements = agreementsIn("Fiji and Tonga signed agreements on seafarers and reef protection in 2018.");
    expect(agreements.map(({ title }) => title)).toEqual(["agreement on seafarers", "agreement on reef protection"]);
  });

  it("takes a headline and its article for one instrument", () => {
    const agreements = agreementsIn(
      "Fiji, Tonga Sign Fisheries Deal\n\nFiji and Tonga signed an agreement on fisheries patrols on Monday.",
    );
    expect(agreements).toHaveLength(1);
  });

  it("knows what “the agreement” and “it” are that nothing was told of before", () => {
    const agreements = agreementsIn(
      "Pearls matter.\n\nThe Cabinet approved an accord between Fiji and Tonga on reef pearls. The accord was signed in March 2019. " +
        "It also took note of a pact between Fiji and Samoa on sea cables. It was signed in April 2020.",
    );
    expect(agreements).toMatchObject([
      { title: "accord between Fiji and Tonga on reef pearls", date: "2019-03", parties: ["FJ", "TO"] },
      { title: "pact between Fiji and Samoa on sea cables", date: "2020-04", parties: ["FJ", "WS"] },
    ]);
  });

  it("reads what somebody says of an instrument", () => {
    const agreements = agreementsIn(
      "Fijian Foreign Minister Ana Vakatawa said: “It is an honour for all of us that our countries have signed the Reef Protection Treaty between Fiji and Tonga after nine years of work.”",
    );
    expect(agreements).toMatchObject([
      {
        title: "Reef Protection Treaty between Fiji and Tonga",
        status: "SIGNED",
        parties: ["FJ", "TO"],
        signatories: [],
      },
    ]);
  });

  it("knows an instrument by its abbreviation, a broad description and “the document”", () => {
    const agreements = agreementsIn(
      "Pearls matter.\n\nFiji and Tonga signed the Reef Access Agreement (RAA) on Monday. The RAA was ratified by Tonga’s parliament in May. " +
        "The document was signed by Fijian Foreign Minister Ana Vakatawa and Tongan Foreign Minister Sione Taufa.",
    );
    expect(agreements).toMatchObject([{ status: "RATIFIED", signatories: ["Ana Vakatawa", "Sione Taufa"] }]);
  });

  it.each([
    ["Fiji signed a peace deal with nine rebel groups.", ["FJ"]],
    ["Fiji and Tonga signed a pact on corals at a summit in Samoa.", ["FJ", "TO"]],
    ["A pact was signed between Suva and Apia on corals.", ["FJ", "WS"]],
    ["The Gulf Cooperation Council and Fiji signed a pact on corals.", ["FJ", "Gulf Cooperation Council"]],
    ["Fiji signed a pact with three countries, including Tonga and Samoa.", ["FJ", "TO", "WS"]],
    ["Fiji’s Council of Ministers passed a decree ratifying the coral pact with Tonga.", ["FJ", "TO"]],
  ])("takes nobody else for a party of: %s", (text, parties) => {
    expect(agreementsIn(`Corals matter.\n\n${text}`).map((agreement) => agreement.parties)).toEqual([parties]);
  });

  it.each([
    "On 3 May 2021, the Fijian parliament approved the coral pact with Tonga.",
    "On 3 May 2021, the Govt. officials from Fiji and Tonga signed a coral pact.",
  ])("takes the day that opens the sentence: %s", (text) => {
    expect(agreementsIn(`Corals matter.\n\n${text}`)).toMatchObject([{ date: "2021-05-03", parties: ["FJ", "TO"] }]);
  });

  it("takes what only sums up others for none", () => {
    const agreements = agreementsIn("Fiji and Tonga signed six documents, including a treaty on corals.");
    expect(agreements.map(({ title }) => title)).toEqual(["treaty on corals"]);
  });

  it("takes both marks of a quoted topic into the title", () => {
    expect(agreementsIn("Fiji and Tonga signed an agreement on “Safe Reefs” on Monday.")).toMatchObject([
      { title: "agreement on “Safe Reefs”" },
    ]);
  });

  it("takes joined plurals for one", () => {
    const agreements = agreementsIn("Fiji and Tonga signed twelve agreements, memoranda and protocols on trade.");
    expect(agreements.map(({ title }) => title)).toEqual(["agreements, memoranda and protocols on trade"]);
  });

  it.each([
    "The ministers agreed on the importance of tourism.",
    "A number of agreements were reached on the organization of mutual visits.",
    "Fiji is guided by the Paris Agreement and the UN Convention on the Law of the Sea.",
    "The two sides were in agreement that tourism matters.",
    "The minister signed the guest book.",
  ])("finds none in: %s", (text) => {
    expect(agreementsIn(text)).toEqual([]);
  });
});

describe("parties of several", () => {
  it("are as many states as the sentence counts, where those before name just as many", () => {
    const text =
      "Fijian Prime Minister Epeli Rano met Tongan Prime Minister Mele Fifita in Suva on Monday. " +
      "Samoan Prime Minister Lose Hala joined them. The three countries signed the Suva Declaration on Reefs.";
    expect(agreementsIn(text)).toMatchObject([{ title: "Suva Declaration on Reefs", parties: ["FJ", "TO", "WS"] }]);
    const unclear = text.replace("The three countries", "The five countries");
    expect(agreementsIn(unclear)).toMatchObject([{ parties: [] }]);
  });
});
