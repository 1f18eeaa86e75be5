import { statesIn } from "../states-in";

describe("the state of a post that an article leaves to be understood", () => {
  it.each([
    ["the delegation led", "Minister of Trade Ada Obi led the Kenyan delegation.", { "Ada Obi": "KE" }],
    ["the delegation belonged to", "The Fijian delegation included Chief of Staff Sera Kalo.", { "Sera Kalo": "FJ" }],
    ["the side signed for", "It was signed on the Peruvian side by Minister of Trade Juan Paz.", { "Juan Paz": "PE" }],
    ["the state spoken for", "Minister of Law Ada Obi reaffirmed Kenya’s commitment.", { "Ada Obi": "KE" }],
    [
      "the state on whose behalf each of two signs",
      "The notes were exchanged by Ada Obi, Minister of Trade, on behalf of Kenya and Juan Paz, Minister of Trade, on behalf of Peru.",
      { "Ada Obi": "KE", "Juan Paz": "PE" },
    ],
    [
      "that of whoever is alongside",
      "Alongside Minister for Youth Eva Rono, Kenyan Foreign Minister Ada Obi held a call with Premier of Niue Sera Kalo.",
      { "Eva Rono": "KE", "Ada Obi": "KE", "Sera Kalo": "NU" },
    ],
    [
      "the state in which somebody invites, not that of the guest",
      "Minister of Trade Ada Obi traveled to Fiji, Peru, and Chile. In Peru, the Minister opened a fair at the invitation of President Juan Paz.",
      { "Ada Obi": null, "Juan Paz": "PE" },
    ],
    [
      "those with whom somebody talked one after the other",
      "Kenyan Trade Minister Ada Obi talked with Juan Paz, Adviser to the Peruvian President, and Eva Rojas, Secretary of State for Trade.",
      { "Ada Obi": "KE", "Juan Paz": "PE", "Eva Rojas": "PE" },
    ],
    [
      "those listed beside others of the state",
      "Kenyan Senator Ada Obi met Prime Minister Juan Paz, Minister of Trade Eva Rojas and other senior Peruvian officials.",
      { "Ada Obi": "KE", "Juan Paz": "PE", "Eva Rojas": "PE" },
    ],
    [
      "not that of a counterpart",
      "Minister of Trade Sera Kalo and her Peruvian counterpart, Juan Paz, agreed. Peru is near. Peru is large. Peru trades.",
      { "Sera Kalo": null, "Juan Paz": "PE" },
    ],
    [
      "not that of the place of a gathering",
      "Ministers meet\n\nSUVA: Foreign Minister Ada Obi met Foreign Minister of Peru Juan Paz on the sidelines of the summit held in Suva, Fiji. He met Foreign Minister of Chile Eva Rojas.",
      { "Ada Obi": null, "Juan Paz": "PE", "Eva Rojas": "CL" },
    ],
    [
      "not that of the state left for",
      "President Ada Obi will tomorrow leave for Fiji. Fiji hosts the talks. Fiji is ready. Secretary Eva Rono said so.",
      { "Ada Obi": null, "Eva Rono": null },
    ],
    [
      "not that of a delegation met",
      "Minister of Trade Ada Obi has met with a large delegation from Fiji led by Fijian Trade Minister Sera Kalo. Fiji trades. Fiji grows.",
      { "Ada Obi": null, "Sera Kalo": "FJ" },
    ],
    [
      "the state visited by whoever calls on somebody",
      "Peruvian Minister Juan Paz called on Prime Minister Ada Obi during his visit to Kenya.",
      { "Juan Paz": "PE", "Ada Obi": "KE" },
    ],
    [
      "the state by which an office is called elsewhere",
      "Prime Minister Sera Kalo spoke first. The Fijian Prime Minister left early.",
      { "Sera Kalo": "FJ" },
    ],
    [
      "the state to which somebody invites",
      "Minister Ada Obi thanked her guest and invited Peruvian Minister Juan Paz to visit Kenya.",
      { "Ada Obi": "KE", "Juan Paz": "PE" },
    ],
    [
      "the state whose host or leader somebody is called",
      "President Ada Obi and her Peruvian host, President Juan Paz, watched. The Fijian leader, Premier Sera Kalo, left.",
      { "Ada Obi": null, "Juan Paz": "PE", "Sera Kalo": "FJ" },
    ],
    [
      "the state in which an ambassador is received",
      "Minister Ada Obi had a telephone conversation with Peruvian Ambassador to Kenya Juan Paz.",
      { "Ada Obi": "KE", "Juan Paz": "PE" },
    ],
    [
      "the head of state whose greetings are conveyed",
      "Peruvian Minister Juan Paz conveyed President Eva Rojas’s greetings.",
      { "Juan Paz": "PE", "Eva Rojas": "PE" },
    ],
    [
      "not that of a house in which others meet",
      "President Sera Kalo spoke at the White House.",
      { "Sera Kalo": null },
    ],
    [
      "not one of two where somebody of a third can be meant",
      "Kenya and Peru meet\n\nKenyan Minister Ada Obi met President Sera Kalo and spoke of Fiji.\nFijian Premier Tom Rabo and Peruvian Minister Juan Paz left.",
      { "Ada Obi": "KE", "Sera Kalo": null, "Tom Rabo": "FJ", "Juan Paz": "PE" },
    ],
    [
      "not one of two that are seen together",
      "PM Obi meets Peruvian, Chilean leaders\n\nPrime Minister Ada Obi met Peruvian President Juan Paz.",
      { "Ada Obi": null, "Juan Paz": "PE" },
    ],
    [
      "the other state for a guest told of from both sides",
      "Fijian Minister Sera Kalo met Peruvian Minister Juan Paz. Fiji and Peru trade. Kalo hailed the visit of President Eva Rojas to Fiji.",
      { "Sera Kalo": "FJ", "Juan Paz": "PE", "Eva Rojas": "PE" },
    ],
    [
      "no state for an office of the United Nations",
      "SUVA, 2 May 2023 – The Fijian delegation will meet the High Commissioner for Human Rights, Ada Obi.",
      { "Ada Obi": null },
    ],
    [
      "several colleagues who meet the others, with one named without a post",
      "Kenyan Minister Ada Obi, Special Envoy Eva Rono, Mr. Tom Oyoo, and Secretary Paul Keter held a long meeting with the Fijian delegation.",
      { "Ada Obi": "KE", "Eva Rono": "KE", "Paul Keter": "KE" },
    ],
    [
      "the colleague accompanied",
      "Kenyan President Ada Obi was accompanied by Adviser Eva Rono.",
      { "Ada Obi": "KE", "Eva Rono": "KE" },
    ],
    [
      "the head of state whose message is brought",
      "Peruvian Foreign Minister Juan Paz called on the Speaker and delivered a message from President Eva Rojas.",
      { "Juan Paz": "PE", "Eva Rojas": "PE" },
    ],
    [
      "the state that alone has such a title",
      "India agreed, Union Minister of Steel Amit Das said.",
      { "Amit Das": "IN" },
    ],
    [
      "the ministry in whose name the text begins",
      "Minister Kalo to visit Peru and Chile\n\nMinistry of Trade of Fiji\n\nTrade Minister Sera Kalo will visit Peru and Chile.",
      { "Sera Kalo": "FJ" },
    ],
    [
      "the government that bears the surname",
      "SUVA, 2 May 2023 – Ports matter to the Kalo Administration. Thanks to President Kalo, ports grow.",
      { Kalo: "FJ" },
    ],
    [
      "the state signed for",
      "Director Ada Obi signed the agreement for Kenya and Director Juan Paz initialled for Peru.",
      { "Ada Obi": "KE", "Juan Paz": "PE" },
    ],
    [
      "the counterpart named first",
      "Kenyan Foreign Minister Ada Obi left. Speaking with her Peruvian counterpart Juan Paz, Obi said so.",
      { "Ada Obi": "KE", "Juan Paz": "PE" },
    ],
    [
      "the state that carries out the plan",
      "Kenya has built dams in Uganda as part of President Ada Obi’s plan.",
      { "Ada Obi": "KE" },
    ],
    [
      "the state that acts on the tour",
      "As part of President Sera Kalo’s tour of the islands, Fiji signed a treaty with Tonga.",
      { "Sera Kalo": "FJ" },
    ],
    [
      "the principal whose spokesman speaks",
      "Kenyan President Ada Obi met Peruvian President Eva Rojas. Obi’s spokesman Juan Rono was there.",
      { "Ada Obi": "KE", "Eva Rojas": "PE", "Juan Rono": "KE" },
    ],
    [
      "the state whose news agency reports from a town of it",
      "SHARJAH, 3rd May, 2023 (WAM) -- Foreign Minister Ada Obi met Peruvian Foreign Minister Juan Paz.",
      { "Ada Obi": "AE", "Juan Paz": "PE" },
    ],
    [
      "nobody’s, at a signing in the capital from which the text comes",
      "LIMA, 2 May 2023 – A treaty was signed here in Peru by Trade Minister Ada Obi.",
      { "Ada Obi": null },
    ],
    [
      "nobody’s, where the state named most is seen from abroad",
      "Minister Ada Obi will pay an official visit to Peru.\n\nShe will meet Peruvian Minister of Trade Juan Paz in Peru. Permanent Secretary Eva Rono will stay.",
      { "Ada Obi": null, "Juan Paz": "PE", "Eva Rono": null },
    ],
    [
      "the other one, when a head of state visits the one at home",
      "NAIROBI – Kenya and Fiji signed a treaty during the visit of President Sera Kalo. President Ada Obi was there, Kenya said.",
      { "Sera Kalo": "FJ", "Ada Obi": "KE" },
    ],
    [
      "nobody’s, for who signs with an official at home",
      "NAIROBI – Kenya and others met. A pact was signed by Kenyan Trade Minister Ada Obi and Juan Paz, Minister of Mines.",
      { "Ada Obi": "KE", "Juan Paz": null },
    ],
    [
      "the state of accreditation of an ambassador received",
      "Minister of Foreign Affairs Sera Kalo received Ambassador of Peru to Fiji Juan Paz.",
      { "Sera Kalo": "FJ", "Juan Paz": "PE" },
    ],
    [
      "no state, for an office of the Union",
      "In Peru, Kenya and Peru met High Representative Ada Obi. Kenya agreed. Kenya left.",
      { "Ada Obi": null },
    ],
    ["the state visited", "In Peru he will call on President Juan Paz.", { "Juan Paz": "PE" }],
    [
      "the other side of the table",
      "Peru and Fiji hold talks\n\nTrade Minister Juan Paz met Fijian Trade Minister Sera Kalo.",
      { "Juan Paz": "PE", "Sera Kalo": "FJ" },
    ],
    [
      "the state that reports",
      "Minister of Trade Ada Obi opened a road, the Ministry of Trade of Kenya reported.",
      { "Ada Obi": "KE" },
    ],
    ["the dateline", "SUVA, 2 May 2023 – Trade Minister Sera Kalo opened a road.", { "Sera Kalo": "FJ" }],
    ["the body that only one state has", "Kremlin spokesman Ivan Orlov said so.", { "Ivan Orlov": "RU" }],
  ])("is that of %s", (_, body, states) => {
    expect(statesIn(body)).toEqual(states);
  });

  it.each([
    [
      "several presidents are named alike",
      "President Ada Obi and President Juan Paz met at the White House.",
      { "Ada Obi": null, "Juan Paz": null },
    ],
    [
      "the state met may be anybody's",
      "Foreign Minister Ada Obi met Fijian Foreign Minister Sera Kalo. Fiji and Fijian firms gained.",
      { "Ada Obi": null, "Sera Kalo": "FJ" },
    ],
    [
      "they meet at a conference abroad",
      "On the sidelines of the summit in Peru she met with Trade Minister Sera Kalo.",
      { "Sera Kalo": null },
    ],
    [
      "the body is of no state",
      "UN Secretary-General Ada Obi visited Kenya. Kenya thanked her. Kenya is ready.",
      { "Ada Obi": null },
    ],
    [
      "both states of the headline are toured",
      "Minister Kalo to visit Peru and Chile\n\nTrade Minister Sera Kalo will visit Peru and Chile. Peru and Chile are friends.",
      { "Sera Kalo": null },
    ],
    ["nothing is said", "Trade Minister Sera Kalo opened a road.", { "Sera Kalo": null }],
  ])("stays open where %s", (_, body, states) => {
    expect(statesIn(body)).toEqual(states);
  });
});
