import { agreementsIn } from "../reading";

const TALKS =
  "Fijian President Ana Vakatawa met with Tongan President Sione Taufa in Suva on 18 May 2021. The talks lasted long.";

function presentIn(text: string): unknown[] {
  return agreementsIn(`News of the day\n\n${text}`).map(({ title, present }) => [title, ...present]);
}

describe("those present where instruments were signed together", () => {
  it("are those of the meeting told of before the list", () => {
    const list =
      "The following documents were signed:\n- Agreement on fisheries between Fiji and Tonga;\n- Protocol on visas between Fiji and Tonga.";
    expect(presentIn(`${TALKS}\n\n${list}`)).toEqual([
      ["Agreement on fisheries between Fiji and Tonga", "Ana Vakatawa", "Sione Taufa"],
      ["Protocol on visas between Fiji and Tonga", "Ana Vakatawa", "Sione Taufa"],
    ]);
  });

  it("are those at the ceremony of signing what their states concluded, but of nothing older", () => {
    const ceremony =
      "Fijian President Ana Vakatawa and Tongan President Sione Taufa attended the signing ceremony in Suva.";
    const pact = "A visa pact between Fiji and Tonga was signed.";
    expect(presentIn(`${ceremony}\n\n${pact}`)).toEqual([
      ["visa pact between Fiji and Tonga", "Ana Vakatawa", "Sione Taufa"],
    ]);
    expect(presentIn(`${ceremony}\n\nAn earlier visa pact between Fiji and Tonga was signed.`)).toEqual([
      ["earlier visa pact between Fiji and Tonga"],
    ]);
  });

  it("are none of a meeting of others", () => {
    const list =
      "The following documents were signed:\n- Agreement on fisheries between Samoa and Tonga;\n- Protocol on visas between Samoa and Tonga.";
    expect(presentIn(`${TALKS}\n\n${list}`)).toEqual([
      ["Agreement on fisheries between Samoa and Tonga"],
      ["Protocol on visas between Samoa and Tonga"],
    ]);
  });

  it("are not those who now speak of an instrument of before", () => {
    const before = "They praised the Suva Reef Treaty between Fiji and Tonga.";
    expect(presentIn(`${TALKS} ${before}`)).toEqual([["Suva Reef Treaty between Fiji and Tonga"]]);
  });
});
