import { statesIn } from "./states-in";

describe("the state of a post, where another state stands near", () => {
  it.each([
    [
      "not that of a guest at somebody's inauguration",
      "He came in May for President Sera Kalo’s inauguration, representing Peru.",
      { "Sera Kalo": null },
    ],
    [
      "not one for a secretary-general by that post alone",
      "Secretary-General Eva Rono met Fijian President Sera Kalo. Fiji is ready. Fiji hosts the talks. Fiji agreed.",
      { "Eva Rono": null, "Sera Kalo": "FJ" },
    ],
    [
      "that of each side of which people are present",
      "From the Fijian side were Sera Kalo, minister of trade, Eva Rono, minister of health, and others, and from the Peruvian side Juan Paz, minister of trade.",
      { "Sera Kalo": "FJ", "Eva Rono": "FJ", "Juan Paz": "PE" },
    ],
    [
      "not the third of three for somebody of whom the others speak",
      "Rono, Peruvian minister discuss Kalo visit, Kenya\n\nFijian Minister Eva Rono spoke with Peruvian Minister Juan Paz about President Sera Kalo’s visit.",
      { "Eva Rono": "FJ", "Juan Paz": "PE", "Sera Kalo": null },
    ],
    [
      "not that of where somebody travels on a tour to come, but of an office that one state calls so",
      "Deputy Secretary of State Eva Rono will travel to Fiji, Kenya and Peru. In Peru, she will attend a fair. The United States is a friend.",
      { "Eva Rono": "US" },
    ],
    [
      "not a state that has no such office, and that of the house where somebody is visited",
      "Ukrainian President Sera Kalo called U.S. President Juan Paz. On Friday, Kalo visited Prime Minister Eva Rono at Downing Street.",
      { "Eva Rono": "GB", "Juan Paz": "US", "Sera Kalo": "UA" },
    ],
    [
      "that for which somebody signed",
      "Sera Kalo, Minister of Trade, signed the Reef Accords on behalf of Fiji. The United States and the United States Congress cheered.",
      { "Sera Kalo": "FJ" },
    ],
    [
      "not that of a town of a gathering",
      "Premier Sera Kalo greets Peruvian Premier Juan Paz at the summit in Georgetown, Guyana. Kalo met Paz in Georgetown, Guyana. Peru signed.",
      { "Sera Kalo": null, "Juan Paz": "PE" },
    ],
    [
      "that of the delegation that a headline says is led",
      "PM leads Fijian delegation to summit\n\nPrime Minister Sera Kalo greeted Peruvian Premier Juan Paz in Lima, Peru.",
      { "Sera Kalo": "FJ", "Juan Paz": "PE" },
    ],
    [
      "that to which those who present credentials are accredited",
      "The new ambassadors of Peru and Chile to Fiji presented their credentials to President Sera Kalo.",
      { "Sera Kalo": "FJ" },
    ],
    [
      "not that of the other side of a contrast",
      "Deputy Minister Sera Kalo led the Fijian delegation, while Peru was represented by Director General Juan Paz.",
      { "Sera Kalo": "FJ", "Juan Paz": "PE" },
    ],
    [
      "not the other of two states for what somebody says in quotation marks",
      "Fiji and Peru agree\n\n“We have signed it,” Fijian President Sera Kalo told a press conference with Foreign Minister Eva Rono. Peru is far. Peru trades with Fiji.",
      { "Sera Kalo": "FJ", "Eva Rono": null },
    ],
    [
      "not the other of two for ministers whom a head of state meets",
      "Fiji and Peru agree\n\nFijian President Sera Kalo spoke at a meeting with the foreign minister, Eva Rono, and defence minister, Tom Vale. Peru is far from Fiji.",
      { "Sera Kalo": "FJ", "Eva Rono": null, "Tom Vale": null },
    ],
    [
      "not the one whose support somebody gets",
      "LIMA, Jan 8 - Peruvian minister Juan Paz met Eva Rono, Fijian minister, and gave Peru’s support for the government of President Sera Kalo.",
      { "Juan Paz": "PE", "Eva Rono": "FJ", "Sera Kalo": null },
    ],
    ["not the one somebody is heading to", "Minister for Youth Sera Kalo is heading to Peru.", { "Sera Kalo": null }],
    [
      "not one whose officials the article calls by it",
      "Peru to host talks\n\nPeru offered to host the talks. Peruvian Minister of Trade Juan Paz said so. Peru is ready. Ada Obi, acting Director of Trade, agreed.",
      { "Juan Paz": "PE", "Ada Obi": null },
    ],
    [
      "not one state for two who hold the same ministry",
      "Talks in Lima\n\nLIMA, Jan 8 - Defence Ministers Juan Paz and Sera Kalo signed a protocol. Peru’s flag flew.",
      { "Juan Paz": null, "Sera Kalo": null },
    ],
    [
      "not one state for two presidents",
      "Fiji and Peru agree\n\nFijian Minister Eva Rono met Adviser Juan Paz before the meeting of President Kalo and President Rojas. Peru is far from Fiji.",
      { "Eva Rono": "FJ", "Juan Paz": "PE", Kalo: null, Rojas: null },
    ],
    [
      "not that of either topic in news from a third capital",
      "Kalo, Peruvian Minister Hold Talks\n\nSuva, Sept. 10 - Minister of Trade Sera Kalo and Peruvian Minister Juan Paz discussed Chile. Chile is near Peru. Chile and Peru trade.",
      { "Sera Kalo": "FJ", "Juan Paz": "PE" },
    ],
    [
      "those who sign for one side, and the one who signs for the other",
      "On the Kenyan side, the papers were signed by Minister of Sports Ada Obi, and Minister of Trade Eva Rono, with Minister of Law Juan Paz, signing for the Peruvian side.",
      { "Ada Obi": "KE", "Juan Paz": "PE", "Eva Rono": null },
    ],
    [
      "each of those who chair a side",
      "Ada Obi, Minister of Finance, chaired the Kenyan side and Juan Paz, Minister of Finance, chaired the Peruvian side.",
      { "Ada Obi": "KE", "Juan Paz": "PE" },
    ],
    [
      "the one accredited to for who receives the letter, and not the envoy's",
      "President Sera Kalo received the Letter of Credence of Ambassador Juan Paz, accrediting him as Ambassador of Peru to Fiji.",
      { "Sera Kalo": "FJ", "Juan Paz": "PE" },
    ],
    [
      "the one from whose capital a byline is",
      "By Eva Rono – Suva\n\nThe Minister of Trade, Sera Kalo, spoke after the cabinet met.",
      { "Sera Kalo": "FJ" },
    ],
    [
      "the other of two for a head of government named before a guest",
      "Fiji and Peru agree\n\nPrime Minister Sera Kalo and Peruvian President Juan Paz attended. Fiji and Peru trade.",
      { "Sera Kalo": "FJ", "Juan Paz": "PE" },
    ],
    [
      "the other of two for whoever faces the press with a guest",
      "Fiji and Peru agree\n\nMinister of Trade Sera Kalo, during a joint press conference with Peruvian Minister Juan Paz, announced it.",
      { "Sera Kalo": "FJ", "Juan Paz": "PE" },
    ],
    [
      "not the other of two for an officer named before one of lesser rank",
      "Fiji and Peru agree\n\nDirector Sera Kalo and Peruvian Director Juan Paz attended. Fiji and Peru trade.",
      { "Sera Kalo": null, "Juan Paz": "PE" },
    ],
    [
      "not that at home for whoever speaks elsewhere or signs after another at home",
      "SUVA, Jan 8 - Ministers met.\n\nForeign Minister Juan Paz said in Lima that all went well. The treaty was signed by the President of the Republic and Chancellor Eva Roth.",
      { "Juan Paz": null, "Eva Roth": null },
    ],
    [
      "that of the delegation, also past those of it who hold no post",
      "Fiji and Peru met\n\nThe delegation of Fiji included Minister of Law Sera Kalo, Minister of Trade Eva Rono, Mr. Tom Vale, Ministry of Health and Minister of Mines Ada Obi. Peru’s minister was late.",
      { "Sera Kalo": "FJ", "Eva Rono": "FJ", "Ada Obi": "FJ" },
    ],
    [
      "the one whose council speaks",
      "Statement by NSC Spokesperson Ada Obi on a Trip\n\nTies of the United States and Peru grow.",
      { "Ada Obi": "US" },
    ],
    [
      "not that one where another has such a council",
      "NSC Spokesperson Ada Obi spoke of ties of the United States and the Philippines.",
      { "Ada Obi": null },
    ],
  ])("is %s", (_, body, expected) => {
    expect(statesIn(body)).toEqual(expected);
  });

  it.each([
    ["Ada Obi, President of the Law Society of Kenya, spoke.", "KE"],
    ["Ada Obi, Legal Counsel, Kenya Airports Company Limited, spoke.", "KE"],
    ["Ms Ada Obi, Chairperson of the Peru Council for the Promotion of Trade, spoke.", "PE"],
    ["Ada Obi, Chair of the Kenyan Federation of Peruvian Associations, spoke.", null],
    ["Ada Obi, Chair of the Kenya–Peru Chamber of Commerce, spoke.", null],
    ["Ada Obi, Director of the UNDP Kenya Office, spoke.", null],
    ["Ada Obi, Director of the Institute of Peruvian Studies, spoke.", null],
  ])("is read from the name of the body in “%s”", (body, country) => {
    expect(Object.values(statesIn(body))).toEqual([country]);
  });

  it.each([
    ["Kenya’s minister met the Grand Imam of Al-Azhar, Sheikh Ada Obi.", { "Ada Obi": null }],
    ["In Kenya he met Pope Adam II, Head of the Lake Orthodox Church.", { "Adam II": null }],
    ["In Kenya he met President of Lakeland Ada Obi.", { "Ada Obi": null }],
  ])("is none for heads of faiths and of what is no state: “%s”", (body, expected) => {
    expect(statesIn(body)).toEqual(expected);
  });
});
