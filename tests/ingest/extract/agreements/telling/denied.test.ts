import { agreementsIn } from "../reading";

const statusesIn = (text: string): string[] =>
  agreementsIn(`Ministers talk on\n${text}`).map(({ status, title }) => `${status} ${title}`);

describe("what a sentence denies of instruments", () => {
  it.each([
    "The talks between Peru and Chile ended without an agreement.",
    "The talks between Peru and Chile ended after four hours without any joint statement from the two countries.",
    "The summit of Peru and Chile closed without a joint communique being issued.",
    "Peru and Chile failed to reach an agreement on tuna.",
    "The ministers of Peru and Chile were unable to agree on a joint statement.",
    "No memorandum of understanding was signed during the visit of the President of Peru to Chile.",
    "While no tuna deal was signed, Peru and Chile agreed to talk.",
    "Peru and Chile met, but no new agreement was signed.",
    "None of the agreements between Peru and Chile was signed.",
    "The tuna agreement between Peru and Chile was not signed.",
    "The tuna agreement between Peru and Chile has never been signed.",
    "Peru denied that it had signed a tuna pact with Chile.",
    "Peru rejected reports that a tuna agreement had been signed with Chile.",
  ])("is not found: %s", (text) => {
    expect(statusesIn(text)).toEqual([]);
  });

  it.each([
    ["Peru postponed the signing of the tuna agreement with Chile.", "PROPOSED tuna agreement with Chile"],
    [
      "The signing of the tuna pact between Peru and Chile was called off.",
      "PROPOSED tuna pact between Peru and Chile",
    ],
    ["If Peru and Chile sign a tuna agreement, exports will grow.", "PROPOSED tuna agreement"],
    [
      "The tuna pact of Peru and Chile, signed in 2015, was not ratified by Chile.",
      "SIGNED tuna pact of Peru and Chile",
    ],
    [
      "Duties will fall as soon as the tuna pact between Peru and Chile becomes effective.",
      "SIGNED tuna pact between Peru and Chile",
    ],
    ["The aid provided under the tuna pact signed by Peru and Chile in 2015 grows.", "SIGNED tuna pact"],
    ["Both sides should respect the tuna pact signed by Peru and Chile in 2015.", "SIGNED tuna pact"],
    ["Peru and Chile signed without delay a tuna agreement.", "SIGNED tuna agreement"],
  ])("is told as far as it goes: %s", (text, told) => {
    expect(statusesIn(text)).toEqual([told]);
  });

  it("is not denied by “not only”", () => {
    expect(statusesIn("Peru and Chile not only signed a tuna agreement but also a memorandum on ports.")).toEqual([
      "SIGNED tuna agreement",
      "SIGNED memorandum on ports",
    ]);
  });
});
