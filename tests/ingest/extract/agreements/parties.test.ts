import { agreementsIn } from "./reading";

function partiesIn(text: string): unknown[] {
  return agreementsIn(text).map(({ parties }) => parties);
}

describe("parties of agreements", () => {
  it("are the partner and the state of the dateline, where an organ of that state acts", () => {
    expect(partiesIn("SUVA: The cabinet approved a fisheries pact with Samoa. Tonga was not invited.")).toEqual([
      ["FJ", "WS"],
    ]);
  });

  it("are the partner and the state named by far the most", () => {
    const text =
      "Fiji’s fishermen hope for more. Fiji exports tuna. The ministry in Fiji said a pact with Samoa on reefs was signed. Tonga watches.";
    expect(partiesIn(text)).toEqual([["FJ", "WS"]]);
  });

  it("are left open where other states are named as often", () => {
    const text = "A pact with Samoa on reefs was signed. Fiji and Tonga were told, and so were Peru and Chile.";
    expect(partiesIn(text)).toEqual([["WS"]]);
  });

  it("are the only two states of an article that speaks of two sides", () => {
    const text =
      "President Ana Vakatawa of Fiji travels on Monday. She will see the atolls of Tonga. Crowds are expected. Hotels are full. " +
      "The two leaders will dine and witness the signing of a pact on reefs.";
    expect(partiesIn(text)).toEqual([["FJ", "TO"]]);
  });

  it("are those who ratified before, but not those after whose deeds it was ratified", () => {
    const ratified = "Fiji ratified the Ozone Convention";
    expect(partiesIn(`${ratified}, following Samoa and Tonga.`)).toEqual([["FJ", "TO", "WS"]]);
    expect(partiesIn(`${ratified}, after Samoa and Tonga objected.`)).toEqual([["FJ"]]);
  });

  it("are all partners with the state at home, where none of them acts", () => {
    const text =
      "Fiji’s fishermen hope for more. Fiji exports tuna. The ministry in Fiji said pacts with Samoa and Niue on reefs were signed. Peru watches.";
    expect(partiesIn(text)).toEqual([["FJ", "NU", "WS"]]);
  });

  it("are those who did something else before, where a second verb has the same subject", () => {
    expect(
      partiesIn("Fiji has concluded talks on a visa agreement, and has signed a reef pact with Samoa."),
    ).toContainEqual(["FJ", "WS"]);
    expect(
      partiesIn("Fiji’s envoy said that Peru held talks on a visa agreement, and has signed a reef pact with Samoa."),
    ).not.toContainEqual(["FJ", "WS"]);
  });

  it("are others of each instrument of one name that is told to be with others", () => {
    const text =
      "Fiji and Samoa signed an Implementation Agreement on carbon. Fiji has also signed an Implementation Agreement with Peru and Chile.";
    expect(partiesIn(text)).toEqual([
      ["FJ", "WS"],
      ["CL", "FJ", "PE"],
    ]);
  });

  it("are the bodies, and not the states whose people signed for them", () => {
    const text =
      "A memorandum between the Fiji Ports Authority and the Samoa Ports Authority was signed. Fijian Minister Ana Vakatawa and Samoan Minister Sina Leota signed the memorandum.";
    expect(partiesIn(text)).toEqual([["Fiji Ports Authority", "Samoa Ports Authority"]]);
  });

  it("are two bodies of one name with their states", () => {
    const text =
      "Both signed a letter of intent between the Ministry of Education of Fiji and the Ministry of Education of Tonga on schools.";
    expect(partiesIn(text)).toEqual([["Ministry of Education of Fiji", "Ministry of Education of Tonga"]]);
  });

  it("are one for each side, whatever it is part of", () => {
    const ofParts =
      "They signed a memorandum between the Reef Institute at the Ministry of Education of Fiji and the Marine Academy under the Government of Tonga.";
    expect(partiesIn(ofParts)).toEqual([["Marine Academy", "Reef Institute"]]);
    const ofLongName =
      "They signed a memorandum between the Ministry of Ports and Shipping of Fiji and the Ministry of Works of Tonga.";
    expect(partiesIn(ofLongName)).toEqual([["Ministry of Ports and Shipping", "Ministry of Works"]]);
  });

  it("are the bodies of one name that act, and the states that a common body is of", () => {
    expect(
      partiesIn("The Ministry of Health of Fiji and the Ministry of Health of Tonga signed a memorandum on vaccines."),
    ).toEqual([["Ministry of Health of Fiji", "Ministry of Health of Tonga"]]);
    expect(
      partiesIn(
        "The session of the Fijian-Tongan Joint Commission was held in Suva. At its end, the parties signed a protocol on ports.",
      ),
    ).toEqual([["FJ", "TO"]]);
  });

  it("are the two of a visit in which it is to be signed", () => {
    const text =
      "Fijian President Ana Vakatawa is on a state visit to Tonga. Samoa and Niue watch. Four agreements on trade will be signed during the visit.";
    expect(partiesIn(text)).toEqual([["FJ", "TO"]]);
  });

  it("are two where the article is about three, but two governments will sign", () => {
    const text =
      "Fiji, Tonga and Samoa trade. Fiji sells tuna. Tonga buys. Samoa watches Fiji and Tonga. Samoa waits. " +
      "It was said on Monday that the two governments would sign an agreement on gas.";
    expect(partiesIn(text)).not.toContainEqual(["FJ", "TO", "WS"]);
  });

  it("are the two of whom the sentences before told, where the sentence of two governments names a third", () => {
    const text =
      "Fijian Minister Ana Vakatawa came. She met Tongan Minister Sione Taufa. It was said the two governments would sign an agreement on gas, and that Samoa would get none. Samoa waits. Samoa hopes.";
    expect(partiesIn(text)).toEqual([["FJ", "TO"]]);
  });

  it("are those between whom an agreement is to further something", () => {
    expect(
      partiesIn(
        "The cabinet approved a memorandum to provide a framework for cooperation between Fiji and Tonga on reefs.",
      ),
    ).toEqual([["FJ", "TO"]]);
  });

  it("are a partner with the party that all others of the article have", () => {
    const text =
      "A reef agreement between Fiji and Tonga was signed in May. A visa agreement between Fiji and Samoa was signed in June. An agreement with Denmark on ports was signed in July.";
    expect(partiesIn(text)).toContainEqual(["DK", "FJ"]);
  });

  it("are the only two bodies named before an instrument of two bodies, and no states", () => {
    expect(
      partiesIn(
        "Fijian and Tongan students met at Suva University on Monday. Tonga’s Marine Academy sent ten. An agreement between the two institutions on reefs was signed.",
      ),
    ).toEqual([["Marine Academy", "Suva University"]]);
  });

  it("are all partners of a list that goes on with “as well as” or “together with”", () => {
    expect(partiesIn("Fiji has signed transport agreements with Samoa as well as Tonga.")).toEqual([
      ["FJ", "TO", "WS"],
    ]);
    expect(partiesIn("Fiji is a party to the Reef Convention, together with Samoa.")).toEqual([["FJ", "WS"]]);
  });

  it("are those for whom others act who have no state", () => {
    expect(
      partiesIn(
        "Ana Vakatawa, Minister of Finance, on behalf of Fiji, and Sina Leota, Country Director, on behalf of the World Bank, signed a loan agreement.",
      ),
    ).toEqual([["FJ", "World Bank"]]);
  });

  it("are bodies of one word, with the state that they are in after a comma", () => {
    expect(
      partiesIn("A memorandum between Tuna-Net and Fiji’s Ministry of Ports was signed by both sides in Suva."),
    ).toEqual([["Ministry of Ports", "Tuna-Net"]]);
    expect(
      partiesIn("A memorandum was signed between the Ministry of Railways, Fiji and Tonga’s Ministry of Ports."),
    ).toEqual([["Ministry of Ports", "Ministry of Railways"]]);
    expect(partiesIn("They adopted a joint statement from Fiji, Tonga and the United States on tuna.")).toEqual([
      ["FJ", "TO", "US"],
    ]);
  });

  it("are companies that are told to be some, and states beside bodies that no list has", () => {
    expect(
      partiesIn(
        "A contract was signed between the Fijian firm Tunarex and the Tongan gas producer Coral Energy on buses.",
      ),
    ).toEqual([["Coral Energy", "Tunarex"]]);
    expect(partiesIn("The Fijian gas producer Tunarex signed a contract with Tonga’s Coral Energy on gas.")).toEqual([
      ["Coral Energy", "Tunarex"],
    ]);
    expect(
      partiesIn("They signed a memorandum between the Government of Fiji and the Presidency of Strategy and Budget."),
    ).toEqual([["FJ", "Presidency of Strategy and Budget"]]);
    expect(partiesIn("They signed a memorandum between Fiji and Tonga on trade and the environment.")).toEqual([
      ["FJ", "TO"],
    ]);
  });
});

describe("those who signed", () => {
  const signersIn = (text: string): unknown[] => agreementsIn(text).map(({ signatories }) => signatories);
  const both = ["Ana Vakatawa", "Sione Taufa"];

  it("are those of whom something else is said on the way", () => {
    const [minister, other] = ["Fijian Minister Ana Vakatawa", "Tongan Minister Sione Taufa"];
    expect(
      signersIn(
        "Ana Vakatawa, Minister of Trade, representing Fiji, and Sione Taufa, Minister of Ports, representing Tonga, signed a reef pact.",
      ),
    ).toEqual([both]);
    expect(
      signersIn(`${minister}, accompanied by Ambassador Mere Koro, and ${other} signed a reef pact in Suva.`),
    ).toEqual([both]);
    expect(signersIn(`${minister} (joined by Ambassador Mere Koro) and ${other} signed a reef pact in Suva.`)).toEqual([
      both,
    ]);
    expect(
      signersIn(
        `A reef pact was signed by ${minister}, who is on behalf of Fiji, and ${other}, who is on behalf of Tonga.`,
      ),
    ).toEqual([both]);
  });

  it("are those of whom a relative clause says so", () => {
    expect(signersIn("Fijian Minister Ana Vakatawa, who signed a reef pact with Tonga, praised it.")).toEqual([
      ["Ana Vakatawa"],
    ]);
    expect(signersIn("Fijian Minister Ana Vakatawa, whose aide signed a reef pact with Tonga, praised it.")).toEqual([
      [],
    ]);
  });

  it("are named with the officials of the other state beside them", () => {
    const [pact] = agreementsIn("Fijian Minister Ana Vakatawa and Tongan officials signed a reef pact.");
    expect(pact).toMatchObject({ signatories: ["Ana Vakatawa"], parties: ["FJ", "TO"] });
  });

  it("are all of a list that signed for a state, and the one who is named beside officials", () => {
    expect(
      signersIn(
        "Fiji and Tonga signed a reef pact. Fijian Trade Minister Ana Vakatawa, Fijian Labour Minister Epeli Rano and Fijian Ports Minister Mere Koro signed on behalf of Fiji.",
      ),
    ).toEqual([["Ana Vakatawa", "Epeli Rano", "Mere Koro"]]);
    expect(
      signersIn(
        "The reef pact between Fiji and Tonga was signed by officials on behalf of Fiji and Tongan Minister Sione Taufa in the presence of Fijian Minister Ana Vakatawa.",
      ),
    ).toEqual([["Sione Taufa"]]);
    expect(
      signersIn(
        "Fijian Minister Ana Vakatawa signed a visa agreement with Tonga’s Foreign Minister Sione Taufa in Suva.",
      ),
    ).toEqual([both]);
  });

  it("are left open where several signed several for one side, and are none who only convened", () => {
    expect(
      signersIn(
        "Fiji and Tonga signed two memoranda on tuna. Fijian Trade Minister Ana Vakatawa and Fijian Labour Minister Epeli Rano signed on behalf of Fiji.",
      ).flat(),
    ).toEqual([]);
    expect(
      signersIn(
        "A reef pact between Fiji and Tonga was signed in May at a summit convened by Samoan President Sina Leota in Apia.",
      ),
    ).toEqual([[]]);
  });

  it("are those who signed for a body called by what it is, and those who put pen to paper", () => {
    expect(
      signersIn(
        "Fiji and the Reef Bank signed a loan agreement. Fijian Minister Ana Vakatawa, who signed on behalf of Fiji, and Sina Leota, Director of the Reef Bank, who signed on behalf of the regional bank, met in Suva.",
      ),
    ).toEqual([["Ana Vakatawa", "Sina Leota"]]);
    expect(
      signersIn(
        "Fiji and Tonga signed a reef pact. Fijian Minister Ana Vakatawa and Tongan Minister Sione Taufa put pen to paper in Suva.",
      ),
    ).toEqual([both]);
  });

  it("are those of the documents that several sentences told, and of all that somebody signed", () => {
    const told = "Fiji and Tonga signed a reef pact. They also signed a treaty on ports.";
    const [minister, other] = ["Fijian Minister Ana Vakatawa", "Tongan Minister Sione Taufa"];
    expect(signersIn(`${told} The documents were signed by ${minister} and ${other}.`)).toEqual([both, both]);
    expect(
      signersIn(
        `Fiji and Tonga met. ${minister} signed all agreements, while ${other} signed a reef pact and a treaty on ports.`,
      ),
    ).toEqual([[...both].reverse(), [...both].reverse()]);
  });

  it("are those of all that the article tells one by one after it", () => {
    expect(
      signersIn(
        "Fiji and Tonga signed two agreements. The agreements were signed by Fijian Minister Ana Vakatawa and Tongan Minister Sione Taufa. The first is on reefs. The second is on ports.",
      ),
    ).toEqual([both, both]);
  });

  it("are the one of whom a sentence goes on to tell after a signing", () => {
    expect(
      signersIn(
        "Speaking after signing a reef pact with Tongan Minister Sione Taufa, Fijian Minister Ana Vakatawa praised it.",
      ),
    ).toEqual([[...both].reverse()]);
    expect(
      signersIn("Speaking before signing a reef pact with Tonga, Fijian Minister Ana Vakatawa praised it.").flat(),
    ).toEqual([]);
  });

  it("are those of all that the sentence before told to be signed", () => {
    expect(
      signersIn(
        "Fiji and Tonga signed a reef pact and a treaty on ports. Fijian Minister Ana Vakatawa and Tongan Minister Sione Taufa signed the documents.",
      ),
    ).toEqual([both, both]);
  });

  it("are those between whom it was signed, but not those between whom there were talks", () => {
    const [signed] = agreementsIn(
      "An agreement on seafarers was signed in Suva between Fijian Foreign Minister Ana Vakatawa and Tongan Foreign Minister Sione Taufa.",
    );
    const [atTalks] = agreementsIn(
      "An agreement on seafarers was signed after talks between Fijian Foreign Minister Ana Vakatawa and Tongan Foreign Minister Sione Taufa.",
    );
    expect(signed?.signatories).toEqual(["Ana Vakatawa", "Sione Taufa"]);
    expect(atTalks?.signatories).toEqual([]);
  });

  it("are not those whose governments did, nor those of a headline where the body tells others", () => {
    expect(
      agreementsIn(
        "Fijian Prime Minister Ana Vakatawa announced on Monday her government had signed the reef agreement with Tonga.",
      ),
    ).toMatchObject([{ signatories: [] }]);
    const text =
      "Ana Vakatawa signs reef agreement with Tonga\n\nFijian Prime Minister Ana Vakatawa hosted talks on Monday. " +
      "The reef agreement between Fiji and Tonga was signed by Fijian Trade Minister Epeli Rano and Tongan Trade Minister Lose Hala.";
    expect(agreementsIn(text)).toMatchObject([{ signatories: ["Epeli Rano", "Lose Hala"] }]);
  });

  it("are told again of all together by any noun", () => {
    const text =
      "Fiji and Tonga have signed 11 cooperation agreements. The signing of these important accords took place in Suva.";
    expect(agreementsIn(text)).toHaveLength(1);
  });

  it("are the one who is named, where the other is only a counterpart", () => {
    expect(
      agreementsIn("Fijian Foreign Minister Ana Vakatawa and her Tongan counterpart signed an agreement on seafarers."),
    ).toMatchObject([{ parties: ["FJ", "TO"], signatories: ["Ana Vakatawa"] }]);
  });
});

describe("the day of a signing", () => {
  it("is the one told with it, not that of the dateline before", () => {
    const text =
      "SUVA, May 18 (Reef News) -- The Fijian government and the World Bank signed a loan agreement Wednesday.";
    expect(agreementsIn(text)).toMatchObject([{ date: "2021-05-19" }]);
  });
});
