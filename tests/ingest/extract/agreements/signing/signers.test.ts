import { agreementsIn } from "../reading";

const ANA = "Fijian Foreign Minister Ana Vakatawa";
const SIONE = "Tongan Foreign Minister Sione Taufa";

function signersIn(text: string): unknown[] {
  return agreementsIn(`News of the day\n\n${text}`).map(({ signatories }) => [...signatories].sort());
}

describe("signers of an agreement", () => {
  it.each([
    `The visa agreement was signed virtually between ${ANA} and ${SIONE}.`,
    `The visa agreement was formalised by ${ANA} and ${SIONE}.`,
    `${ANA} met in Suva with ${SIONE} to sign a visa agreement.`,
    `${ANA} met on Monday with ${SIONE} to sign a visa agreement.`,
    `${ANA} joined ${SIONE} in signing a visa agreement.`,
  ])("are both in %p", (text) => {
    expect(signersIn(text)).toEqual([["Ana Vakatawa", "Sione Taufa"]]);
  });

  it("are not those in whose presence others sign", () => {
    expect(
      signersIn(`${ANA}, in the presence of President Epeli Rano, signed a visa agreement with ${SIONE}.`),
    ).toEqual([["Ana Vakatawa", "Sione Taufa"]]);
  });

  it.each(["while President Epeli Rano witnessed the signing", "with President Epeli Rano looking on"])(
    "are not those who look on: %s",
    (clause) => {
      expect(signersIn(`The visa agreement was signed by ${ANA} and ${SIONE}, ${clause}.`)).toEqual([
        ["Ana Vakatawa", "Sione Taufa"],
      ]);
    },
  );

  it("are not those after whose mediation others signed, nor who signs a decree on what others signed", () => {
    expect(signersIn(`The visa agreement was signed on Monday after mediation by ${ANA}.`)).toEqual([[]]);
    expect(signersIn(`${ANA} signed decrees ratifying the visa agreement with Tonga.`)).toEqual([[]]);
  });

  it("are not those whom somebody only met before", () => {
    expect(signersIn(`${ANA} met ${SIONE} and signed a visa agreement with Samoa.`)).toEqual([["Ana Vakatawa"]]);
  });

  it("are nobody yet where a text is initialled, although their states are its parties", () => {
    expect(agreementsIn(`News of the day\n\nA visa agreement was initialled by ${ANA} and ${SIONE}.`)).toMatchObject([
      { status: "NEGOTIATED", signatories: [], parties: ["FJ", "TO"] },
    ]);
  });
});

describe("signers told of in other ways", () => {
  it("are both where the second is told of without a verb", () => {
    const signed = "The two sides signed an agreement on visas.";
    const names = ["Ana Vakatawa", "Sione Taufa"];
    expect(signersIn(`${signed} ${ANA} signed on Fiji’s behalf and ${SIONE} on Tonga’s behalf.`)).toEqual([names]);
    expect(signersIn(`${signed} Signing for Fiji was ${ANA}, and for Tonga, ${SIONE}.`)).toEqual([names]);
  });

  it("are the speaker and the one with whom", () => {
    expect(signersIn(`“We are glad,” said ${ANA} after signing a visa agreement with ${SIONE}.`)).toEqual([
      ["Ana Vakatawa", "Sione Taufa"],
    ]);
  });

  it("are not the one whose delegation signs", () => {
    expect(signersIn(`${ANA}’s delegation signed a visa agreement with Tonga.`)).toEqual([[]]);
  });

  it("are watched by those who are present", () => {
    expect(
      agreementsIn(
        `News of the day\n\nFijian President Epeli Rano looked on as ${ANA} and ${SIONE} signed a visa agreement.`,
      ),
    ).toMatchObject([
      { signatories: ["Ana Vakatawa", "Sione Taufa"], present: ["Ana Vakatawa", "Epeli Rano", "Sione Taufa"] },
    ]);
  });
});

describe("signers of one of two agreements", () => {
  it("are not those of the other, which has its own verb", () => {
    const text = `${ANA} signed a visa agreement with Tonga, and a reef treaty was signed at the talks with Samoa.`;
    expect(agreementsIn(`News of the day\n\n${text}`)).toMatchObject([
      { title: "visa agreement with Tonga", signatories: ["Ana Vakatawa"] },
      { title: "reef treaty", signatories: [] },
    ]);
  });
});
