import { statesIn } from "./states-in";

describe("the state of a post, from who serves, succeeds or receives whom", () => {
  it.each([
    [
      "that of the president whose greetings an envoy brings, and of whom receives the envoy",
      "Kenyan Ambassador Ada Obi presented her credentials to President Juan Paz as non-resident Ambassador to Peru. Ambassador Obi conveyed President Eva Rono’s greetings.",
      { "Ada Obi": "KE", "Juan Paz": "PE", "Eva Rono": "KE" },
    ],
    [
      "that of the delegation headed",
      "The head of Peru’s delegation, Minister of Mines Juan Paz, agreed.",
      { "Juan Paz": "PE" },
    ],
    [
      "none of those to which a headline has somebody travel",
      "President Ada Obi to be in Peru after Chilean visit\n\nPresident Ada Obi will visit Peru a month after visiting Chile.",
      { "Ada Obi": null },
    ],
    [
      "not that at home for the chief of a company",
      "NAIROBI – Kenya and Peru met. Minister of Trade Ada Obi visited a school with Juan Paz, Chief Executive Officer.",
      { "Ada Obi": "KE", "Juan Paz": null },
    ],
    [
      "that of who speaks on somebody's behalf",
      "Kenyan Foreign Minister Ada Obi conveyed condolences to Peru on behalf of President Rono.",
      { "Ada Obi": "KE", Rono: "KE" },
    ],
    [
      "that of who is mandated",
      "Kenyan Minister Ada Obi met Peruvian Minister Juan Paz. “President Rono has mandated us to work in Peru,” Obi said.",
      { "Ada Obi": "KE", "Juan Paz": "PE", Rono: "KE" },
    ],
    [
      "not that of the two who are named when one of them is quoted",
      "Kenyan Minister Ada Obi and Peruvian Minister Juan Paz said “President Rono has mandated us to work”.",
      { "Ada Obi": "KE", "Juan Paz": "PE", Rono: null },
    ],
    [
      "those of the two of whose commitment one speaks",
      "Kenya, Peru sign pact\n\nKenyan Minister Ada Obi assured Peru of the commitment of President Eva Rono and her counterpart, President Juan Paz.",
      { "Ada Obi": "KE", "Eva Rono": "KE", "Juan Paz": "PE" },
    ],
    [
      "that of who is replaced",
      "Kenyan leader Eva Rono was replaced by current PM Ada Obi.",
      { "Eva Rono": "KE", "Ada Obi": "KE" },
    ],
    [
      "that of whoever's delegation includes somebody",
      "Kenya, Fiji to sign pact\n\nKenyan President Eva Rono will meet President Sera Kalo of Fiji. President Eva Rono’s delegation includes Ministers Ada Obi and Ana Mwangi.",
      { "Eva Rono": "KE", "Sera Kalo": "FJ", "Ada Obi": "KE", "Ana Mwangi": "KE" },
    ],
    [
      "that of the head of state with whom ministers face the press",
      "Peru’s President Rosa Rojas told a press conference with Foreign Minister Luis Lima and Finance Minister Eva Mora.",
      { "Rosa Rojas": "PE", "Luis Lima": "PE", "Eva Mora": "PE" },
    ],
    [
      "not that of the head of state with whom one minister faces the press",
      "Peru’s President Rosa Rojas told a press conference with Foreign Minister Luis Lima.",
      { "Rosa Rojas": "PE", "Luis Lima": null },
    ],
    [
      "that in which the paragraph opens",
      "US Deputy Secretary Ada Obi toured the region.\n\nIn Fiji, the Deputy Secretary saw a school. She thanked teachers. Later she signed an agreement with Minister for Trade Sera Kalo.",
      { "Ada Obi": "US", "Sera Kalo": "FJ" },
    ],
    [
      "that of which no envoy is who presents credentials",
      "The High Commissioners of Kenya and Peru presented their credentials to President Sera Kalo.\n\nThe new High Commissioner of Kenya is Ada Obi. Kenya is far from Fiji. Peruvian High Commissioner Juan Paz praised Fiji.",
      { "Ada Obi": "KE", "Juan Paz": "PE", "Sera Kalo": "FJ" },
    ],
    [
      "none where more states remain",
      "The High Commissioner of Kenya, Ada Obi, presented her credentials to President Sera Kalo. Fiji and Peru trade. Fiji and Peru talk.",
      { "Ada Obi": "KE", "Sera Kalo": null },
    ],
    [
      "that of a president named by a short form and in full",
      "President Joe Obi of Kenya left.\n\nPresident Joseph R. Obi, Jr. came back.",
      { "Joseph R. Obi, Jr.": "KE" },
    ],
    [
      "the only one of two that has a prime minister",
      "Kenya’s parliament wants United States troops to leave\n\nKenya voted. The United States refused. Ada Obi, the caretaker Prime Minister, spoke.",
      { "Ada Obi": "KE" },
    ],
  ])("%s", (_, body, states) => {
    expect(statesIn(body)).toEqual(states);
  });
});
