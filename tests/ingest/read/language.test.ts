import { judgeLanguage } from "../../../src/ingest/read/language";

const ENGLISH =
  "The ministers of both countries met with the envoy of the union to speak of trade between them, which had grown.";

describe("whether a text is English", () => {
  it.each([
    [
      "French",
      "Le ministre des Affaires étrangères a reçu vendredi son homologue à Paris, où ils ont signé un accord sur la coopération. On a parlé de la situation en Afrique.",
    ],
    [
      "German",
      "Der Außenminister hat am Freitag in Berlin seinen Kollegen empfangen, um über die Lage in der Region zu sprechen. Also was nun, so fragte er die Presse.",
    ],
    [
      "Dutch",
      "De minister van Buitenlandse Zaken was vrijdag in Den Haag met zijn collega om over de samenwerking te spreken. Er is een akkoord over de handel.",
    ],
    [
      "Indonesian",
      "Menteri Luar Negeri bertemu dengan rekannya di Jakarta pada hari Jumat untuk membahas kerja sama ekonomi dan investasi serta hubungan antar masyarakat kedua negara.",
    ],
  ])("tells %s from it", (_, text) => {
    expect(judgeLanguage(text)).toMatchObject({ isEnglish: false, isTooShort: false, script: "Latin" });
  });

  it("knows English, with names and words of other scripts in it", () => {
    expect(judgeLanguage(`${ENGLISH} Министр иностранных дел (外交部長) took part.`).isEnglish).toBe(true);
  });

  it("knows it in a sentence that is mostly names, and in capitals", () => {
    const names =
      "Peru’s Women’s Affairs, Community, Small and Medium Enterprises Development Minister Ana Rojas and Chilean Foreign Minister Luis Vega met on Friday in Santiago de Chile, the ministry said.";
    expect(judgeLanguage(names).isEnglish).toBe(true);
    expect(judgeLanguage(ENGLISH.toUpperCase()).isEnglish).toBe(true);
  });

  it("names the script that most letters are of", () => {
    const finding = judgeLanguage("Министр иностранных дел прибыл в Лиму с официальным визитом. Reuters");
    expect(finding).toMatchObject({ isEnglish: false, script: "Cyrillic" });
    expect(finding.scriptShare).toBeGreaterThan(0.8);
  });

  it("does not judge a few words", () => {
    expect(judgeLanguage("Envoys meet in Lima")).toMatchObject({ isEnglish: false, isTooShort: true, script: "Latin" });
  });
});
