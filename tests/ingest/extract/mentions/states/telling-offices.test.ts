import { statesIn } from "../states-in";

describe("the state of a post, where the office or the invitation tells it", () => {
  it.each([
    [
      "the one state named that has an Amir",
      "The Amir, Sheikh Saad Al-Obi, received Fijian Premier Sera Kalo in Kuwait.",
      { "Saad Al-Obi": "KW" },
    ],
    [
      "the one that has a queen",
      "Minister Ada Obi of Kenya attended the funeral of Queen Eva in Denmark.",
      { "Queen Eva": "DK" },
    ],
    ["none where two have a king", "Jordan and Spain agree. King Obi said so.", { "King Obi": null }],
    [
      "of two, the one that has a president",
      "Jamaica and Kenya agree\n\nJamaica and Kenya agreed, said President Ada Obi. Jamaica trades with Kenya.",
      { "Ada Obi": "KE" },
    ],
    [
      "of two, the one whose foreign minister is not named",
      "Fiji and Peru agree\n\nFijian Foreign Minister Sera Kalo spoke. Fiji and Peru trade, Foreign Minister Juan Paz noted.",
      { "Sera Kalo": "FJ", "Juan Paz": "PE" },
    ],
    [
      "not of two where people of a third are named",
      "Fiji and Peru agree\n\nFijian Foreign Minister Sera Kalo spoke beside Chilean President Eva Rojas. Fiji and Peru trade, Foreign Minister Juan Paz noted.",
      { "Sera Kalo": "FJ", "Juan Paz": null },
    ],
    [
      "that of the capital of which somebody is mayor",
      "Peru hosts it. Mayor of Lima Juan Paz came.",
      { "Juan Paz": "PE" },
    ],
    [
      "the one to which somebody invites",
      "Fijian Premier Sera Kalo will visit Peru next week at the invitation of President Juan Paz.",
      { "Sera Kalo": "FJ", "Juan Paz": "PE" },
    ],
    [
      "that of a colleague of another state",
      "Fijian Foreign Minister Sera Kalo hosted her Peruvian colleague Juan Paz.",
      { "Sera Kalo": "FJ", "Juan Paz": "PE" },
    ],
    [
      "the one to which envoys are accredited",
      "President Ada Obi received the credentials of six envoys newly accredited to Kenya.",
      { "Ada Obi": "KE" },
    ],
    [
      "the one whose officials obey somebody",
      "Prime Minister Ada Obi told Kenyan negotiators to wait for Peru.",
      { "Ada Obi": "KE" },
    ],
    ["the one whose party somebody leads", "They called Kenya People’s Party President Ada Obi.", { "Ada Obi": "KE" }],
    [
      "the other of the only two for a visitor",
      "Minister Sera Kalo leaves for Peru\n\nMinister Sera Kalo left for Lima on a visit to Peru. Fiji and Peru will sign a pact.",
      { "Sera Kalo": "FJ" },
    ],
    [
      "that of the dateline for who acts first, the other for the other head",
      "NAIROBI (KNA) - President Ada Obi held phone talks with Prime Minister Sera Kalo and praised Fiji.",
      { "Ada Obi": "KE", "Sera Kalo": "FJ" },
    ],
    [
      "that of the delegation told of before",
      "A delegation of four from the Ministry of Trade of Peru came to Fiji. The delegation was headed by Director Juan Paz.",
      { "Juan Paz": "PE" },
    ],
    [
      "of two, the one whose officials need not be called by it",
      "Fiji and Peru agree\n\nPeruvian Minister Juan Paz and Peruvian Senator Eva Rojas praised Fiji. Senator Sera Kalo thanked Peru for its help to Fiji.",
      { "Juan Paz": "PE", "Eva Rojas": "PE", "Sera Kalo": "FJ" },
    ],
    [
      "that of the ministry whose formula opens a readout",
      "Call with Peru\n\nThe following is attributable to Spokesperson Ada Obi:\n\nThe United States will help.",
      { "Ada Obi": "US" },
    ],
    ["not that at home for a mere leader", "LIMA, Jan 8 - Peru recalled the leader Juan Paz.", { "Juan Paz": null }],
    [
      "that of the head of its diplomacy",
      "“We agree,” said the head of Peru’s diplomacy, Foreign Minister Juan Paz.",
      { "Juan Paz": "PE" },
    ],
    [
      "the one in whose capital somebody hosts a meeting",
      "Minister Juan Paz therefore hosted this year’s meeting of ministers of Chile and Fiji, which took place in Lima.",
      { "Juan Paz": "PE" },
    ],
    [
      "not that at home for who presents credentials",
      "LIMA, Jan 8 - Ambassador Eva Rono handed over her credentials. Minister Juan Paz thanked her.",
      { "Juan Paz": "PE", "Eva Rono": null },
    ],
    [
      "that of the capital before an agency in slashes",
      "Lima /NEWSAG/ Minister Juan Paz deposited the instrument.",
      { "Juan Paz": "PE" },
    ],
    [
      "the one in which envoys begin their missions",
      "President Ada Obi received ambassadors of Peru and Fiji who presented credentials to begin their missions in Kenya.",
      { "Ada Obi": "KE" },
    ],
    [
      "the other of two for a guest in the capital of the one",
      "Fiji and Peru agree\n\nSUVA, 7 May – Fiji and Peru agreed on trade during the visit of Prime Minister Juan Paz.",
      { "Juan Paz": "PE" },
    ],
    [
      "neither of two that no sentence names together",
      "Minister Obi meets Senator Paz\n\nMinister Ada Obi met US Senator Juan Paz. Fiji is far. The leader of Fiji said so, and Fiji agreed. The United States did not.",
      { "Ada Obi": null, "Juan Paz": "US" },
    ],
    [
      "that of each side in a row of those represented",
      "Peru was represented by Director Juan Paz; Fiji by Director Sera Kalo; and Kenya by Director Ada Obi.",
      { "Juan Paz": "PE", "Sera Kalo": "FJ", "Ada Obi": "KE" },
    ],
    [
      "none where more than one calls an office so",
      "Britain and France agree, said the Minister for Europe, Ada Obi.",
      { "Ada Obi": null },
    ],
    ["the one that has chief ministers", "Pakistan and Fiji agree. Chief Minister Ada Obi came.", { "Ada Obi": "PK" }],
    [
      "that of who heads the delegation",
      "Peruvian President Juan Paz is heading a large delegation, which includes Minister Eva Rojas and Minister Tom Lima.",
      { "Juan Paz": "PE", "Eva Rojas": "PE", "Tom Lima": "PE" },
    ],
    [
      "the only state of an article that tells what it does",
      "Peru Signs Pact\n\nThe Government of Peru signed. Premier Juan Paz was there. Peru is glad. Peruvian Minister Eva Rojas watched.",
      { "Juan Paz": "PE", "Eva Rojas": "PE" },
    ],
    [
      "that of the others whom a visitor meets",
      "Minister Sera Kalo held talks with Peruvian Minister Juan Paz, with Speaker Eva Rojas, and with Minister Tom Lima.",
      { "Juan Paz": "PE", "Eva Rojas": "PE", "Tom Lima": "PE" },
    ],
    [
      "not that of the others whom somebody meets at a summit",
      "Minister Sera Kalo met Peruvian Minister Juan Paz, Speaker Eva Rojas, and Director Tom Lima at the summit.",
      { "Juan Paz": "PE", "Eva Rojas": null },
    ],
    [
      "not that of who signs beside somebody",
      "Kenya is ready. Kenyan Minister of Trade Ada Obi and Minister Juan Paz signed the deal. Kenya trades. Kenya grows.",
      { "Ada Obi": "KE", "Juan Paz": null },
    ],
  ])("is %s", (_case, text, states) => {
    expect(statesIn(text)).toMatchObject(states);
  });
});
