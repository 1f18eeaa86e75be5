import { statesIn } from "./states-in";

describe("the state at home, by how an article speaks", () => {
  it.each([
    [
      "that of the headline that does something with another",
      "Fiji renews agreement with Peru\n\nMinister for Trade Sera Kalo said so. Peru agreed. Peru trades. Peru is far.",
      { "Sera Kalo": "FJ" },
    ],
    [
      "none of a headline of two that do something",
      "Fiji, Peru renew agreement\n\nMinister for Trade Sera Kalo said so.",
      { "Sera Kalo": null },
    ],
    [
      "that of the ministry of a capital that says so",
      "Seoul, Lima reaffirm ties on Fiji\n\nForeign Minister Han Ji-won met his Peruvian counterpart Juan Paz, Seoul’s foreign ministry said. Fiji agreed.",
      { "Han Ji-won": "KR", "Juan Paz": "PE" },
    ],
    [
      "that whose readout it is",
      "Readout of Vice President Ada Obi’s Meeting with President Sera Kalo of Fiji\n\nThey met to strengthen ties of the United States and Fiji.",
      { "Ada Obi": "US", "Sera Kalo": "FJ" },
    ],
    [
      "none of readouts where that state is not named",
      "Readout of Vice President Ada Obi’s Meeting with President Sera Kalo of Fiji\n\nThey met to strengthen ties.",
      { "Ada Obi": null, "Sera Kalo": "FJ" },
    ],
    [
      "not that in which somebody is a while",
      "Minister Sera Kalo will travel in May.\n\nWhile in Peru, Minister Sera Kalo will see Lima. Peru is ready. She will also head the Fijian delegation there.",
      { "Sera Kalo": "FJ" },
    ],
    [
      "not that of those whose state a list names after them",
      "Ministers talk in Lima\n\nThe Minister for Ports of Peru met Mr Jon Obi, Minister of Trade, Kenya, and Dr M. Sera Kalo, Minister in the Prime Minister’s Office, Fiji.",
      { "Jon Obi": "KE", "M. Sera Kalo": "FJ" },
    ],
    [
      "not that of a guest who meets somebody in another state",
      "Ministers travel\n\nKenyan Minister Ada Obi will visit the Pacific.\n\nIn Fiji, she will meet with Prime Minister Sera Kalo.",
      { "Ada Obi": "KE", "Sera Kalo": "FJ" },
    ],
    [
      "not that of the delegation named before that of another",
      "Ministers talk\n\nThe Fijian delegation was led by Minister Sera Kalo, and the Peruvian one by Energy Minister Juan Paz.",
      { "Sera Kalo": "FJ", "Juan Paz": "PE" },
    ],
    [
      "not that of which the headline says that it is visited",
      "Premier’s Peru visit\n\nThe premier’s delegation comprised Defence Minister Sera Kalo and Trade Minister Eva Rono. He met Peruvian President Juan Paz. Peru welcomed him. Peru is ready.",
      { "Sera Kalo": null, "Eva Rono": null, "Juan Paz": "PE" },
    ],
    [
      "not that of the guest with whom who speaks met",
      "President Sera Kalo spoke.\n\nAt a meeting with Peruvian High Commissioner Juan Paz, the president stated that ties are old.",
      { "Sera Kalo": null, "Juan Paz": "PE" },
    ],
  ])("%s", (_, body, states) => {
    expect(statesIn(body)).toEqual(states);
  });
});
